import { words } from './words.ts'

/**
 * States with what news texts call them. `name: other names | nationality words`.
 *
 * Capitals as a name for a government are left to the speaker files: the text alone does not say
 * whether `Moscow` is a place or a government.
 */
const table = `
Afghanistan: | Afghan
Albania: | Albanian
Algeria: | Algerian
Argentina: | Argentine Argentinian
Armenia: | Armenian
Australia: | Australian
Austria: | Austrian
Azerbaijan: | Azerbaijani
Bangladesh: | Bangladeshi
Belarus: | Belarusian
Belgium: | Belgian
Bolivia: | Bolivian
Bosnia and Herzegovina: Bosnia | Bosnian
Brazil: | Brazilian
Bulgaria: | Bulgarian
Cambodia: | Cambodian
Cameroon: | Cameroonian
Canada: | Canadian
Chile: | Chilean
China: | Chinese
Colombia: | Colombian
Congo: | Congolese
Croatia: | Croatian
Cuba: | Cuban
Cyprus: | Cypriot
Czech Republic: Czechia | Czech
Denmark: | Danish
Ecuador: | Ecuadorian
Egypt: | Egyptian
Estonia: | Estonian
Ethiopia: | Ethiopian
Finland: | Finnish
France: | French
Georgia: | Georgian
Germany: | German
Ghana: | Ghanaian
Greece: | Greek
Guatemala: | Guatemalan
Haiti: | Haitian
Honduras: | Honduran
Hungary: | Hungarian
Iceland: | Icelandic
India: | Indian
Indonesia: | Indonesian
Iran: | Iranian
Iraq: | Iraqi
Ireland: | Irish
Israel: | Israeli
Italy: | Italian
Jamaica: | Jamaican
Japan: | Japanese
Jordan: | Jordanian
Kazakhstan: | Kazakh Kazakhstani
Kenya: | Kenyan
Kosovo: | Kosovar
Kuwait: | Kuwaiti
Kyrgyzstan: | Kyrgyz
Laos: | Laotian
Latvia: | Latvian
Lebanon: | Lebanese
Libya: | Libyan
Lithuania: | Lithuanian
Luxembourg: | Luxembourgish
Malaysia: | Malaysian
Mali: | Malian
Malta: | Maltese
Mexico: | Mexican
Moldova: | Moldovan
Mongolia: | Mongolian
Morocco: | Moroccan
Mozambique: | Mozambican
Myanmar: Burma | Burmese
Nepal: | Nepalese
Netherlands: the Netherlands, Holland | Dutch
New Zealand: | 
Nicaragua: | Nicaraguan
Nigeria: | Nigerian
North Korea: | 
Norway: | Norwegian
Pakistan: | Pakistani
Palestine: | Palestinian
Panama: | Panamanian
Paraguay: | Paraguayan
Peru: | Peruvian
Philippines: the Philippines | Filipino Philippine
Poland: | Polish
Portugal: | Portuguese
Qatar: | Qatari
Romania: | Romanian
Russia: Russian Federation | Russian
Rwanda: | Rwandan
Saudi Arabia: | Saudi
Senegal: | Senegalese
Serbia: | Serbian
Singapore: | Singaporean
Slovakia: | Slovak
Slovenia: | Slovenian
Somalia: | Somali
South Africa: | 
South Korea: | 
Spain: | Spanish
Sri Lanka: | 
Sudan: | Sudanese
Sweden: | Swedish
Switzerland: | Swiss
Syria: | Syrian
Taiwan: | Taiwanese
Tajikistan: | Tajik
Tanzania: | Tanzanian
Thailand: | Thai
Tunisia: | Tunisian
Turkey: | Turkish
Turkmenistan: | Turkmen
Uganda: | Ugandan
Ukraine: | Ukrainian
United Arab Emirates: UAE, the UAE | Emirati
United Kingdom: UK, the UK, U.K., Britain, Great Britain | British
United States: US, the US, U.S., the U.S., USA, United States of America | American
Uruguay: | Uruguayan
Uzbekistan: | Uzbek
Vatican: Holy See | 
Venezuela: | Venezuelan
Vietnam: | Vietnamese
Yemen: | Yemeni
Zambia: | Zambian
Zimbabwe: | Zimbabwean
`

const rows = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', rest = ''] = line.split(':')
    const [others = '', nationalities = ''] = rest.split('|')
    const list = (text: string, separator: string): string[] =>
      text
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== '')
    return { name, others: list(others, ','), nationalities: list(nationalities, ' ') }
  })

export const states: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ name, others }) => [name, ...others].map((n): [string, string] => [n, name])),
)

export const nationalities: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ name, nationalities }) => nationalities.map((n): [string, string] => [n, name])),
)

/** Nouns for somebody from a country, a state or a town, lower case. */
export const demonyms = words(
  `swede swedes dane danes finn finns pole poles turk turks scot scots briton britons spaniard spaniards serb serbs croat
  croats slovak slovaks slovene slovenes czech czechs frenchman frenchwoman englishman englishwoman irishman irishwoman
  dutchman dutchwoman welshman scotsman scotswoman afghan afghans kurd kurds uzbek uzbeks tajik tajiks filipino filipina
  texan texans californian californians virginian virginians floridian floridians londoner londoners parisian parisians
  berliner berliners muscovite muscovites`,
)

/** Common nouns for places. */
export const placeNouns = words(
  'town city village state province district county port island hamlet suburb region capital borough parish valley',
)

/** Words that begin the names of places. */
export const placeOpenings = words(
  `cape port mount lake fort gulf strait isle new north south east west northern southern eastern western upper lower great
  san los las el camp`,
)

/** Words that end the names of places. */
export const placeEndings = words(
  `point bay hills valley island islands heights harbour harbor river lake beach street road avenue square bridge palace
  castle park county coast peninsula sea ocean strait canal airport station forest desert plains creek falls springs bluff
  junction terminal gardens tower mountains province region republic kingdom city town village`,
)

/** Prepositions before places and not before persons. */
export const locatives = words('in near outside across inside throughout')
