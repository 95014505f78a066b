/** The parts of Citation.js that are used here; its packages have no types. https://citation.js.org/api/ */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: object)
    format(format: 'bibliography', options: { template: string; format: 'html' }): string
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { add(name: string, style: string): void } }
    }
  }
}
declare module '@citation-js/plugin-csl'
