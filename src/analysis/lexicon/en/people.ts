import type { Gender } from '../types.ts'
import { words } from './words.ts'

type Told = Gender | 'unknown'

const told = (lists: Readonly<Partial<Record<Told, string>>>): ReadonlyMap<string, Told> =>
  new Map(
    Object.entries(lists).flatMap(([gender, list]) =>
      words(list).map((word): [string, Told] => [word, gender as Told]),
    ),
  )

/** Titles that stand before a name, lower case, without full stop. */
export const titles = told({
  male: 'mr sir lord prince king emperor baron duke pope father brother imam rabbi sheikh herr monsieur señor signor',
  female:
    'mrs ms miss dame lady princess queen empress duchess baroness sister mother madam frau madame mme señora signora',
  unknown: `dr prof professor president vice chancellor prime minister premier senator sen sens rep reps congressman
    congresswoman governor gov govs gen general lt lieutenant col colonel sgt sergeant capt captain maj major adm admiral
    cmdr commander rev reverend judge justice secretary mayor ambassador bishop archbishop cardinal officer detective
    inspector chief director chairman chairwoman chair speaker attorney representative councilman councilwoman deputy
    former ex-president then-president president-elect sheriff chairperson spokesman spokeswoman spokesperson coach
    mp mep msp mps ceo cfo coo cto md commissioner co-founder founder ceo leader candidate nominee analyst economist strategist author writer journalist
    reporter editor manager adviser advisor aide lawyer actor actress singer historian scientist republican democrat
    broadcaster countryman countrywoman compatriot assemblywoman assemblyman superintendent democratic conservative interior foreign finance defence defense state press police junior councillor cllr
    det ch supt insp con cpl pte hon rt pc wpc dci dsi qc kc`,
})

/** Nouns for a person by what they do or are. */
export const roles = told({
  male: `spokesman congressman chairman businessman man boy councilman king prince gentleman policeman salesman pope
    father fireman cameraman anchorman frontman nobleman widower`,
  female: `spokeswoman congresswoman chairwoman businesswoman woman girl councilwoman queen princess actress lady
    policewoman mother waitress widow nun`,
  unknown: `spokesperson president minister premier chancellor senator representative governor general colonel captain
    major admiral commander judge justice secretary mayor ambassador bishop cardinal officer detective director chair
    speaker attorney deputy sheriff coach commissioner co-founder founder ceo leader candidate nominee analyst economist
    strategist author writer journalist reporter editor manager adviser advisor aide lawyer actor singer historian
    scientist professor lawmaker legislator doctor physician researcher teacher student resident critic expert official
    diplomat witness survivor victim prosecutor pollster host moderator correspondent columnist anchor blogger producer
    executive owner mogul billionaire developer politician republican democrat conservative liberal progressive socialist
    activist organizer volunteer voter supporter donor fundraiser consultant operative veteran soldier neighbor neighbour
    driver pilot engineer astronomer biologist physicist psychologist player striker goalkeeper defender midfielder
    champion athlete runner swimmer driver artist musician rapper guitarist drummer filmmaker screenwriter novelist poet
    dean chief head member user chairperson counsel prosecutor plaintiff defendant suspect inspector superintendent
    constable sergeant lieutenant astronaut cleric pastor priest rabbi imam archbishop patriarch monarch co-author
    co-chair frontrunner front-runner incumbent challenger rival running-mate vice-president whistleblower informant
    investigator archaeologist paleontologist ecologist meteorologist seismologist virologist winner eyewitness oceanographer curator treasurer trustee bodyguard insider`,
})

export const kinship = told({
  male: 'father son brother husband uncle nephew grandfather grandson boyfriend stepfather',
  female:
    'mother daughter sister wife aunt niece grandmother granddaughter girlfriend stepmother widow',
  unknown: 'cousin parent sibling friend partner colleague fiance fiancee child neighbor neighbour',
})

/** Nouns for many who speak with one voice, unnamed. */
export const groups = words(
  `officials police authorities critics supporters opponents experts scientists researchers people voters lawmakers
  republicans democrats conservatives liberals analysts economists witnesses residents activists protesters students
  reporters journalists advisers aides sources organizers prosecutors investigators doctors leaders ministers senators
  representatives members allies pundits observers strategists advocates campaigners users readers americans groups
  operatives others some many several most both doctors parents lawyers attorneys governors mayors delegates donors
  executives employees workers veterans families friends fans players pollsters polls reports they two three four five six
  neighbors neighbours scholars meteorologists ecologists archaeologists historians engineers teachers survivors
  hundreds thousands men women few another either neither each locals villagers islanders traders shoppers
  commuters passengers farmers fishermen mourners marchers demonstrators detractors skeptics sceptics insiders onlookers
  bystanders neighbours graffiti banners placards leaflets posters signs`,
)

/** Endings of such nouns, as in `geologists`. */
export const groupEndings = words('ologists ographers icists icians')

/** First names whose bearers are nearly always of one gender, for choosing between he and she. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...words(
    `aaron abdullah adam adrian ahmed alan albert alberto alejandro alex alexander alexei alfred ali allen alvin andre andreas
    andrei andrew andrzej angus anthony antonio arnold arthur ashton barack barry ben benjamin bernard bernie bill billy bob bobby boris brad
    bradley brandon brendan brent brett brian bruce bryan byron carl carlos cedric chad charles charlie chris christian
    christopher chuck clarence claude clifford clint cody colin conor corey craig curtis dale damian dan daniel danny
    darren dave david dean denis dennis derek dick diego dmitri dmitry dominic don donald doug douglas drew duncan dwight dylan
    earl ed eddie edgar eduardo edward edwin elliot emmanuel enrique eric erik ernest ethan eugene evan felix fernando
    floyd francis francisco francois frank franklin fred frederick gabriel gareth gary gavin gene geoff geoffrey george
    gerald gerard gerry giovanni glen glenn gordon graham grant greg gregory guillermo gus guy hans harold harry harvey hassan
    hector henry herbert herman howard hugh hugo ian ibrahim igor isaac ismail ivan jack jacob jake jamal james jared jason jay jean-claude jeb
    jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joachim joe joel johan johannes john johnny jon jonathan jorge jose josef joseph
    josh joshua juan julian julio justin karl keith ken kenneth kevin kirk klaus kurt kyle lance larry lars lawrence leo leon
    leonard leroy leslie lewis liam lindsey lloyd logan louis lucas luis luke malcolm manuel marc marco marcus mario mark marshall
    martin marvin mathew matt matthew maurice max maxim michael michel miguel mike mikhail milton mitch mitt mohamed mohammed
    morgan moritz muhammad murray nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikolai noah norman oleg oliver omar
    oscar otto owen pablo patrick paul paulo pedro pete peter philip philippe phil phillip pierre piotr qasem rafael rahul ralph ramon rand randall randy
    raul ray raymond reggie reginald reince ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland ron ronald ross
    roy rudy rupert russell ryan salman sam samuel sanjay santiago scott sean sebastian sergei sergey seth shane shaun shawn
    sidney simon spencer stanley stefan stephen steve steven stewart stuart ted terrence terry theodore thomas tim timothy
    tobias toby todd tom tomasz tommy tony travis trevor trey tyler vernon victor viktor vincent vladimir wallace walter warren wayne
    wesley wilfred will william willie winston xavier yuri yusuf zachary volodymyr emanuel jens narendra`,
  ).map((name): [string, Gender] => [name, 'male']),
  ...words(
    `abigail adele adriana agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana andrea angela
    anita ann anna anne annette annie april ariana ashley audrey barbara beatrice becky bella bernadette beth betsy betty
    beverly bonnie brenda bridget brittany brooke camille candice carla carly carmen carol caroline carolyn cassandra
    catherine cecilia celia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen
    condoleezza connie courtney crystal cynthia daisy dana danielle daphne dawn deborah debbie debra denise diana diane dianne
    donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen emily emma erica erin esther
    ethel eva eve evelyn faith fatima felicia fiona florence frances gabriela gail gemma georgia geraldine gina gladys
    glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena hilary hillary holly hope huma ida ilona
    imelda ingrid irene iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny
    jessica jill jo joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie june kamala karen kari kate
    katherine kathleen kathryn kathy katie katrina kayla kellyanne kelly kendra kimberly kirsten kristen kristin kristina laura
    lauren laurie leah lena lillian lily linda lisa liz lois loretta lori lorraine louise lucia lucy lydia lynn madeleine madison
    maggie marcia margaret maria mariana marie marilyn marina marion marissa marjorie marsha martha mary maryam maureen megan
    megyn melania melanie melissa mercedes meredith mia michaela michele michelle mildred miranda miriam molly monica muriel nadia
    nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga olivia pam pamela patricia patty paula pauline
    peggy penny petra phyllis priscilla rachel rebecca regina renee rita roberta rosa rosalind rose rosemary roxanne ruth
    sabrina sally samantha sandra sara sarah savannah selena shannon sharon sheila shelley sherry shirley simone sofia sonia sophia sophie
    stacy stella stephanie sue susan susanna suzanne svetlana sylvia tamara tammy tanya tara teresa theresa tiffany tina tracey
    tulsi ursula valerie vanessa vera veronica victoria violet virginia vivian wanda wendy whitney yolanda yvette yvonne zoe`,
  ).map((name): [string, Gender] => [name, 'female']),
])
