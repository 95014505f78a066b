/**
 * English words that end a key phrase: function words, and the words that any news text has
 * whatever it is about (saying, days and numbers). Lower case, straight apostrophes.
 */
const functionWords = `
  a an the this that these those such same other another each every either neither both all any
  some no none not only own few fewer less least more most many much several enough rather quite
  very too also just even still yet already again ever never always often sometimes once twice
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves one ones who whom whose which what
  someone something anyone anything everyone everything nobody nothing there here where when why how
  whoever whatever whenever wherever
  and or but nor so if then else than because since until unless while whereas although though
  whether as like
  of in on at by for with from to into onto upon about above below under over between among through
  throughout during before after against across along around behind beside beyond near off out up
  down within without toward towards per via despite except amid amidst
  am is are was were be been being have has had having do does did doing done will would shall
  should can could may might must ought cannot
  aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll i'd i'll i'm i've
  isn't mustn't she'd she'll shouldn't they'd they'll they're they've wasn't we'd we'll we're we've
  weren't who'd who'll won't wouldn't you'd you'll you're you've let's
  get gets getting got gotten go goes going gone went come comes coming came make makes making made
  take takes taking took taken give gives giving gave given put puts putting keep keeps kept
  see sees seeing saw seen want wants wanted need needs needed use uses used using
  however therefore thus hence moreover furthermore meanwhile instead otherwise perhaps maybe
  well now later earlier soon recently currently yesterday today tomorrow tonight ago
`

const newsWords = `
  said say says saying told tell tells telling asked ask asks asking added add adds adding
  announced announces according reported reports reportedly report stated states claimed claims
  called calls calling spoke speak speaks speaking spoken wrote writes written noted notes
  explained confirmed denied warned insisted argued believes believe believed think thinks thought
  mr mrs ms dr sir photo image file via
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december second seconds minute minutes hour hours day days week
  weeks weekend month months year years decade decades morning afternoon evening night time times
  first last next previous recent new old good big great long early late
  zero two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds
  thousand thousands million millions billion billions half percent number people person thing
  things way ways lot lots part
`

/** Words so common that they tell nothing of what a text is about, lower case. */
export const stopWords: ReadonlySet<string> = new Set(
  `${functionWords} ${newsWords}`.trim().split(/\s+/u),
)
