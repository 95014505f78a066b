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
American Samoa: | 
Andorra: | Andorran
Angola: | Angolan
Argentina: | Argentine Argentinian
Armenia: | Armenian
Australia: | Australian
Austria: | Austrian
Azerbaijan: | Azerbaijani
Bahamas: the Bahamas | Bahamian
Bahrain: | Bahraini
Bangladesh: | Bangladeshi
Barbados: | Barbadian
Belarus: | Belarusian
Belgium: | Belgian
Belize: | Belizean
Benin: | Beninese
Bhutan: | Bhutanese
Bolivia: | Bolivian
Bosnia and Herzegovina: Bosnia | Bosnian
Botswana: | 
Brazil: | Brazilian
Brunei: | Bruneian
Bulgaria: | Bulgarian
Burkina Faso: | Burkinabe
Burundi: | Burundian
Cambodia: | Cambodian
Cameroon: | Cameroonian
Canada: | Canadian
Cape Verde: Cabo Verde | 
Central African Republic: | 
Chile: | Chilean
China: | Chinese
Colombia: | Colombian
Comoros: | Comorian
Congo: | Congolese
Costa Rica: | 
Croatia: | Croatian
Cuba: | Cuban
Cyprus: | Cypriot
Czech Republic: Czechia | Czech
Denmark: | Danish
Djibouti: | Djiboutian
Dominican Republic: | Dominican
East Timor: Timor-Leste | Timorese
Ecuador: | Ecuadorian
Egypt: | Egyptian
El Salvador: | Salvadoran
Equatorial Guinea: | 
Eritrea: | Eritrean
Estonia: | Estonian
Eswatini: Swaziland | 
Ethiopia: | Ethiopian
Fiji: | Fijian
Finland: | Finnish
France: | French
Gabon: | Gabonese
Gambia: the Gambia | Gambian
Georgia: | Georgian
Germany: | German
Ghana: | Ghanaian
Greece: | Greek
Grenada: | Grenadian
Guatemala: | Guatemalan
Guinea: | Guinean
Guinea-Bissau: | 
Guyana: | Guyanese
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
Ivory Coast: Côte d’Ivoire, Cote d'Ivoire | Ivorian
Jamaica: | Jamaican
Japan: | Japanese
Jordan: | Jordanian
Kazakhstan: | Kazakh Kazakhstani
Kenya: | Kenyan
Kiribati: | 
Kosovo: | Kosovar
Kuwait: | Kuwaiti
Kyrgyzstan: | Kyrgyz
Laos: | Laotian
Latvia: | Latvian
Lebanon: | Lebanese
Lesotho: | 
Liberia: | Liberian
Libya: | Libyan
Liechtenstein: | 
Lithuania: | Lithuanian
Luxembourg: | Luxembourgish
Madagascar: | Malagasy
Malawi: | Malawian
Malaysia: | Malaysian
Maldives: the Maldives | Maldivian
Mali: | Malian
Malta: | Maltese
Marshall Islands: | 
Mauritania: | Mauritanian
Mauritius: | Mauritian
Mexico: | Mexican
Micronesia: | Micronesian
Moldova: | Moldovan
Monaco: | Monegasque
Mongolia: | Mongolian
Montenegro: | Montenegrin
Morocco: | Moroccan
Mozambique: | Mozambican
Myanmar: Burma | Burmese
Namibia: | Namibian
Nauru: | Nauruan
Nepal: | Nepalese
Netherlands: the Netherlands, Holland | Dutch
New Zealand: | 
Nicaragua: | Nicaraguan
Niger: | Nigerien
Nigeria: | Nigerian
North Korea: | 
North Macedonia: Macedonia | Macedonian
Norway: | Norwegian
Oman: | Omani
Pakistan: | Pakistani
Palau: | Palauan
Palestine: | Palestinian
Panama: | Panamanian
Papua New Guinea: | 
Paraguay: | Paraguayan
Peru: | Peruvian
Philippines: the Philippines | Filipino Philippine
Poland: | Polish
Portugal: | Portuguese
Qatar: | Qatari
Romania: | Romanian
Russia: Russian Federation | Russian
Rwanda: | Rwandan
Samoa: | Samoan
San Marino: | 
Saudi Arabia: | Saudi
Senegal: | Senegalese
Serbia: | Serbian
Seychelles: | 
Sierra Leone: | 
Singapore: | Singaporean
Slovakia: | Slovak
Slovenia: | Slovenian
Solomon Islands: | 
Somalia: | Somali
South Africa: | 
South Korea: | 
South Sudan: | 
Spain: | Spanish
Sri Lanka: | 
Sudan: | Sudanese
Suriname: | Surinamese
Sweden: | Swedish
Switzerland: | Swiss
Syria: | Syrian
Taiwan: | Taiwanese
Tajikistan: | Tajik
Tanzania: | Tanzanian
Thailand: | Thai
Togo: | Togolese
Tonga: | Tongan
Tunisia: | Tunisian
Turkey: | Turkish
Turkmenistan: | Turkmen
Tuvalu: | 
Uganda: | Ugandan
Ukraine: | Ukrainian
United Arab Emirates: UAE, the UAE | Emirati
United Kingdom: UK, the UK, U.K., Britain, Great Britain | British
United States: US, the US, U.S., the U.S., USA, United States of America | American
Uruguay: | Uruguayan
Uzbekistan: | Uzbek
Vanuatu: | 
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

/** States by each of their names, `UK` and `United Kingdom`. */
export const states: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ name, others }) => [name, ...others].map((n): [string, string] => [n, name])),
)

/** States by the adjectives of their people: `French`. */
export const nationalities: ReadonlyMap<string, string> = new Map(
  rows.flatMap(({ name, nationalities }) => nationalities.map((n): [string, string] => [n, name])),
)

/** Nouns for somebody from a country, a state or a town, lower case. */
export const demonyms = words(
  `swede swedes dane danes finn finns pole poles turk turks scot scots briton britons spaniard spaniards serb serbs croat
  croats slovak slovaks slovene slovenes czech czechs frenchman frenchwoman englishman englishwoman irishman irishwoman
  dutchman dutchwoman welshman scotsman scotswoman afghan afghans kurd kurds uzbek uzbeks tajik tajiks filipino filipina
  texan texans californian californians virginian virginians floridian floridians londoner londoners parisian parisians
  berliner berliners muscovite muscovites vermonter vermonters kentuckian kentuckians ohioan ohioans arkansan arkansans
  nebraskan nebraskans alaskan alaskans hawaiian hawaiians minnesotan minnesotans iowan iowans kansan kansans alabamian
  alabamians carolinian carolinians coloradan coloradans hoosier hoosiers marylander marylanders michigander michiganders
  missourian missourians montanan montanans nevadan nevadans pennsylvanian pennsylvanians utahn utahns mississippian
  mississippians louisianan louisianans mainer mainers arizonan arizonans idahoan idahoans illinoisan illinoisans
  liverpudlian liverpudlians mancunian mancunians glaswegian glaswegians dubliner dubliners yorkshireman yorkshirewoman
  cornishman cornishwoman welshwoman`,
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
  lane drive boulevard terrace crescent
  castle park county coast peninsula sea ocean strait canal airport station forest desert plains creek falls springs bluff
  junction terminal gardens tower mountains province region republic kingdom city town village high range`,
)

/** Prepositions before places and not before persons. */
export const locatives = words('in near outside across inside throughout')

/** Words that end the names of days, events, laws and works, and of firms. */
export const thingEndings = words(
  `day week night eve war wars act plan deal bowl cup games prize award awards festival summit accord treaty
  trail tour test project program programme initiative engineering consulting construction electric security
  convention conference caucus caucuses primary debate`,
)
