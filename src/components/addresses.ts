import { addressesOf } from '../publish/addresses.ts'

/** The addresses of this build: with a host when `SITE` is set, below `BASE`. */
export const addresses = addressesOf(import.meta.env.SITE || undefined, import.meta.env.BASE_URL)
