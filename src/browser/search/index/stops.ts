/**
 * Function words. They stand in so many quotes that they are indexed only in pairs with their neighbours,
 * and alone without their places.
 */
const stops: ReadonlySet<string> = new Set(
  `a about after all also an and any are as at be because been before being but by can could did do does
for from had has have he her him his how i if in into is it its just me more most my no not now of on one only or
other our out over own she should so some such than that the their them then there these they this those to too
under up us very was we were what when where which while who whom why will with would you your
im ive id ill its dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt weve were theyre thats`.split(
    /\s+/u,
  ),
)

/**
 * Whether a folded word is one of those that tell little: `the`, `of`, `we`.
 *
 * @example isStop('the') // true
 */
export const isStop = (term: string): boolean => stops.has(term)
