import type { Gender } from '../types.ts'
import { words } from './words.ts'

const male = words(
  `aarav aaron abdallah abdel abdelaziz abdul abdulaziz abdullah abdulrahman abebe abel abhijit abhishek abiodun
    abner abubakar achim adam adebayo adewale aditya adolf adrian adriano agostino agustin ahmad ahmed ahmet aidan
    aiden ajay akash akhil akira akram alan alastair alban albert alberto alejandro aleksandar aleksander aleksandr
    aleksei aleksey alessandro alex alexander alexandre alexandros alexandru alexei alfie alfonso alfred alfredo ali
    alistair aliyu allen alois alonso aloysius alvaro alvin amadou amar amin amir amit amitabh amos anand anatole
    anatoly anders andre andreas andrei andrew andrey andrii andris andrzej andy aneurin angelo angus anil ankit
    anselm ansgar antal anthony antoine anton antonin antonio antonis anwar ardit arif aris arjun armand armando
    armin arnaldo arnaud arne arno arnold arsene artem arthur artur arturo arun arvid arvind asa asher ashok ashraf
    ashton asif aslan athanasios attila auguste augustin augusto aurelien axel ayodele aziz babajide babatunde
    baltasar balthazar baptiste barack barnaby barry bart bartholomew bartosz bashar bashir bastian beau bekele bela
    ben benedict benedikt benito benjamin bennet benoit bernard bernardo bernd bernhard bernie bertil bertrand
    bhupesh bilal bill billy bjorn bob bobby bogdan bohdan boniface boris brad bradley bram brandon brendan brent
    brett brian bronislaw bruce bruno bryan burak burkhard byron caleb callum calvin cameron carl carles carlo
    carlos carsten casimir caspar casper cecil cedric celso cem cenk cesar chad chaim chandra charles charlie chidi
    chinedu chris christian christoph christophe christopher christos chuck chuka chukwudi chukwuemeka ciaran
    clarence claude clemens clement clifford clint cody colin conor constantin constantine corey corin cormac
    cornelius cosmin cosmo craig cristian cristiano cristobal csaba curtis cuthbert cyprian cyril cyrus dag dagfinn
    daisuke dale damian damien damir dan daniel danilo danny dario darius darren dave david davide dawit dean declan
    deepak dele demetrios demyan denis dennis denys derek dermot desmond devendra devinder dhruv diarmuid dick
    didier diego dieter dietmar dietrich dimitar dimitri dimitrios dimitris dinesh dino dirk djibril dmitri dmitry
    dmytro domenico domingo dominic don donal donald donatello donncha doug douglas dragan drew duncan dusan dwight
    dylan eamon eamonn earl ebenezer eberhard ed eddie edgar edmond edmund edouard eduard eduardo edward edwin eerik
    efrain egil egon eilif einar eino eirik ekrem elias elijah elio elliot elmer eloy emanuel emeka emil emile
    emiliano emilio emmanuel emmanuele emre enda endre engin ennio enoch enrico enrique enzo eoin ephraim erdogan
    erhan eric erich erik erkki erling ermanno ernest ernesto ernst erwin esteban ethan etienne eugene eugenio
    eustace evan evangelos evgeny ewan eyal ezekiel ezra fabian fabien fabio fabrice fabrizio fadi fahad faisal
    farhad farid farouk federico feliks felix femi ferdinand ferenc fergal fergus fernando feroz fidel filip filippo
    finlay finnian florian floyd folarin fotis francesco francis francisco franco francois franjo frank franklin
    frantisek franz fred frederic frederick frederik fredrik friedrich frode fyodor gabor gabriel gaetano garba
    gareth gary gaspard gaston gavin gavril gene gennady geoff geoffrey georg george georges georgi georgios georgy
    geraint gerald gerard gerardo gerd gerhard gerry gert ghassan gheorghe giacomo gianluca gianni gideon gilbert
    gilberto giles gilles gino giorgio giorgos giovanni girma giulio giuseppe glen glenn glyn godfrey godwin gonzalo
    gopal goran gordan gordon goswin gottfried govind graeme graham grant greg gregor gregory grigory grzegorz guido
    guilherme guillaume guillermo gunnar gunter gunther gus gustaf gustav gustave gustavo guy gwilym gyorgy gyula
    haakon habib hadi haile hakan hakim hakon hal haldor halil halvard hamid hamish hamza hannes hannu hans hari
    haris harish harold haroun harry haruki haruto harvey hasan hashim hassan haydar hector heikki heiko heiner
    heinrich heinz helge helmut hendrik henri henrik henrique henry henryk herbert heriberto herman hermann herve
    hezekiah hideki hideo hilario hiram hiroshi hisham homer horace horacio horatio horst howard hristo hubert hugh
    hugo humberto humphrey husain huseyin hussein iain ian ibrahim ibrahima ichiro idris idrissa iestyn ifeanyi
    ignacio ignatius igor ikaika ikenna ilhan ilias ilir ilya imad imran imre indrajit ingemar ingmar ingo ingolf
    ingvar ioan ioannis ionut iosif isaac isidore isidro ismael ismail istvan ivan ivar ivo ivor iwan izaak izumi
    jaakko jaan jabari jacek jacinto jack jacob jacques jagdish jaime jair jake jakub jamal james janos janusz jared
    jarek jari jarl jarmo jaromir jaroslav jason jasper javad javier jawad jay jean-baptiste jean-charles
    jean-christophe jean-claude jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel
    jean-noel jean-paul jean-philippe jean-pierre jean-sebastien jean-yves jeb jedediah jeff jeffrey jens jeremiah
    jeremy jeroen jerome jerry jerzy jesse jethro jibril jim jimmy jindrich jiri joachim joakim joao joaquim joaquin
    jochen joe joel joerg johan johannes john johnny jomo jon jonah jonathan joop joost jordi jorg jorge jorgen jose
    josef joseph josephat josh joshua josiah jostein jozef jozsef juan juergen juhani juho jukka julian julio junaid
    juraj jurgen jurgis juri jussi justin juuso kabir kai kaito kalle kamal kamau kamil kanye karan karel karim karl
    karsten kaspar kasper kayode kazimierz kazuo kebede keir keiran keita keith kelechi kelvin kemal ken kenan kenji
    kenneth kenta kevin khaled khalid khalil khurram kieran kieron killian kipchoge kiprono kirk kjell klaas klaudio
    klaus klemens klement knud knut kofi kojo kolbein konrad konstantin konstantinos korbinian kostas kourosh
    krishna kristian kristof kristofer krzysztof kunal kunle kurt kwabena kwame kwasi kyle kyriakos lachezar lachlan
    ladislav lajos lamine lance larry lars lasse laszlo lawrence lazar leander leandro leif lemuel lennart leo leon
    leonard leonardo leonid leonidas leopold leopoldo leroy leslie leszek levent levi lewis liam lindsey linus
    lionel lior livio ljubomir lloyd logan lorcan lorenz lorenzo lothar louis luan luc luca lucas lucian luciano
    lucien lucjan ludek ludger ludo ludovic ludvig ludwig luigi luis lukas lukasz luke luther lutz lwazi lysander
    maarten maciej magnus mahdi mahesh mahmoud mahmud maksim maksym malachi malcolm malik mamadou mandla manfred
    manish manoj mansoor manu manuel marat marc marcel marcelino marcello marcelo marcin marcio marco marcus marek
    marian mariano marin mario marius mark marko markus marshall martijn martin marton martti marvin masahiro masato
    massimo mateo mateus mateusz mathew mathias mathieu mathis matias matt matteo matthew matthias matthieu matti
    matyas maurice mauricio maurizio mauro max maxim maximilian maximo mehdi mehmet meir melvin menachem merrick
    meyer micah michael michal michalis micheal michel miguel miguelangel mihai mihail mihaly mika mikael mike
    mikhail mikko mikolaj mikulas milivoj milorad milos milton miro miroslav mirza misha mitch mitt mladen mohamad
    mohamed mohammad mohammed mohan mohandas mohsen moises mordechai morgan moritz morten mortimer moses moshe
    moussa mthunzi muhammad muhammadu mukesh murad murat murray murtaza musa mustafa mustapha mwangi myron nahum
    naoki narayan narendra naresh nasser nathan nathanael nathaniel naveed navin ned neelesh neil nelson nestor
    neville newt niall nicanor nicholas nick nico nicolaas nicolae nicolas nicolo niels nigel nihad nikhil niklas
    niko nikola nikolai nikolaos nikolas nikos nils nitin njoroge njuguna nnamdi noah noam noel norbert norman nuno
    nuri nye obadiah obafemi obed obinna octavio odhiambo odilon odin ohannes okan olaf olaoluwa olav oleg oleh
    oleksandr oleksiy oliver olivier olof olu olumide oluwaseun omar omari omondi onur onyekachi orhan orson osama
    oscar osman osmo osric osvaldo oswald oswin otieno otmar otto ottokar oumar ousmane ovidiu owen oystein ozan
    paavo pablo paddy padraig pankaj paolo parviz pascal pascoe pasquale patrick patrik patryk paul paulo pavel
    pavlo pawel peder pedram pedro pekka percival percy pero petar pete peter petr petri petros petrus phil philip
    philippe phillip phineas pierre piet pieter pietro pim pio piotr plamen poul prabhakar pradeep prakash pranav
    prasad pravin prem przemyslaw qasem quentin quill quinton rabindra radek radomir radoslaw radu rafael rafal rafe
    raffaele rafferty raghav ragnar rahim rahul raimo raimund rainer raj rajan rajeev rajesh rajiv rakesh ralf ralph
    ramesh rami ramin ramiro ramon ramzi rand randall randy ranjit ransome raphael rashid rasmus raul ravi ravindra
    ray raymond razvan recep reggie reginald reince reinhard reinhold remi remy renato renaud rene reuben reynaldo
    reza rhys ricardo riccardo richard rick ricky rikard rinaldo rishi rob robert roberto rocco roderick rodney
    rodolfo rodrigo rodrigue roel rogelio roger rohan rohit roland rolando rolf romain romeo ron ronald ronan ronny
    roope rory rosario ross rostam roy ruairi ruben rudolf rudolph rudy rufus rui rupert rupesh ruslan russell
    rustam ryan ryszard saad sabri sachin sadiq saeed saif sakari salah saleh salim salman salvador salvatore sam
    sami samir samson samuel samuli sander sandor sandro sanjay sanjeev santiago santosh sargon satoshi satya saul
    saverio savvas scott sean sebastian segun selim semyon serge sergei sergey sergi sergii sergio serhii serhiy
    seth severin shahid shahzad shamil shane shankar sharif shashi shaun shawn shigeru shimon shinji shinzo shlomo
    sibusiso sidney siegfried sigmund sigurd silas silvain silvan silvano silvester silvio simao simeon simon sindre
    sipho sizwe slavko slobodan solomon soren spencer spyros srdjan stanislas stanislav stanislaw stanley stavros
    stefan stefano steffen stelios sten stephane stephen steve steven stewart stig stipe stjepan stuart subhash
    sudhir sukhbir sukhdev suleiman suleyman sunil suresh surya svein sven sverre sylvain sylvester szymon tadashi
    tadesse tadeusz tadgh takashi takeshi tam tamas taras tarik tariq tarmo taro tarquin tatsuya tayeb tayo ted
    teddy teemu tendai teo teodor teodoro terje terrence terry thabo thaddeus thanos themba theo theodor theodore
    theodoros thibault thierry thomas thorbjorn thorsten thorvald tiago tibor tidiane tiernan tihomir tim timo
    timothy timur tinashe tito tobiah tobias tobin toby tochukwu todd tom tomas tomasz tomaz tomislav tommaso tommy
    tony torbjorn torsten toshiro travis trevor trey tristan trond trygve tuan tudor tunde tuomas tyler tyrone tzvi
    uche udo ugo ulf uli ulisses ulric ulrich ulrik umar umberto umut uri uriah uriel urs uwe vaclav vadim vahid
    valentin valentino valerio valery valtteri varun vasco vasil vasile vasily vassilis venkatesh vernon victor
    viggo vijay vikram viktor vilhelm viliam ville vinay vincent vincenzo vinod virgil vishal vit vitalii vitaly
    vito vittorio vivek vlad vladimir vladislav vojtech volkan volker volodymyr vuk vusi vusumuzi vyacheslav
    waldemar waldo wale waleed walid wallace walter walther wanjala warren waseem wasim wayne wenceslas wendell
    werner wesley wiktor wilbur wilf wilfred wilfried wilhelm will willem willi william willie wim winfried winston
    witold wladyslaw wojciech wolfgang wouter wycliffe xavier yaakov yahya yair yakov yakubu yannick yannis yasin
    yasir yegor yehuda yevgeny yiannis yigal yitzhak yogesh yohan yohannes yonas yoram yoshiro younes yousef youssef
    youssouf yuri yuriy yury yusef yusuf yusuke yves yvon zachariah zachary zafar zahid zaid zakaria zan zbigniew
    zdenek zebedee zeev zeljko zenon zeynel zhivko ziad zlatan zlatko zoltan zoran zubin zviad zygmunt`,
)

const female = words(
  `aaliyah abbie abeba abena abigail abiola achieng ada adaeze adanna adaora adele adelheid adelina aditi adjoa
    adriana adriane agata agatha agathe agnes agnese agneta agnieszka aicha aida aileen aino aisha aisling aissatou
    aitana akinyi akosua alana albertine aleida alejandra aleksandra alena alessandra alessia alexandra alexandrine
    alexis alfreda alice alicia alicja alina aliona alisa alison allison alma althea alva alyona alyssa amal amalia
    amalie amanda amara amber amelia amelie amina aminata amira amna amparo amrita amy ana anais ananya anastasia
    anastasiia anastasiya anat andrea aneta anete anett angela angelica angelika angelina angeline angelique anika
    aniko anita anja anjali anke ankita ann anna annabel annabelle anne anneke anneli annelies anneliese annemarie
    annette annie annika annikki anthea antje antoinette antonella antonia antonina anuradha anya aoife aparna
    apolonia april araceli archana ariadne ariana ariane ariella arlene arlette armelle ashanti ashley aslaug asma
    asta astri astrid asya athena atieno aud audra audrey augusta aurelia aurelie ava avril awa ayaan ayako ayesha
    aylin ayse azadeh azra bahar barbara barbora bea beata beate beatrice beatrix beatriz becky begona belen belinda
    bella benedetta benedicte berenice berit bernadette bernadine bertha beryl beth betsy bettina betty beverly
    bianca bibi birgit birgitta birgitte birthe bjork blanca blanche blanka bogdana boguslawa bonita bonnie bozena
    branka brenda brianna bridget bridie brigid brigida brigitta brigitte britt britta brittany bronagh bronwen
    bronwyn brooke brunhilde bukola burcu busisiwe caitlin caitriona camila camilla camille candice carina carine
    carla carlotta carly carmela carmella carmen carol carola carolin caroline carolyn carrie cassandra catalina
    catarina caterina cathal catherine cathrine cathy catriona cecile cecilia cecilie celeste celestine celia celine
    chantal charlene charlize charlotte charulata chelsea cheryl chiamaka chiara chidinma chinwe chioma chitra chloe
    christa christel christelle christiana christiane christie christina christine christl chyna ciara cindy cinzia
    claire clara clarice clarissa clarisse claudia clementine cleo cleopatra clotilde colleen concetta conchita
    condoleezza connie constance constanza consuelo cora coralie cordelia cordula corinna corinne cornelia cosima
    courtney cristina crystal cynthia dagmar dagny daisy dalia damaris dana danica daniela danielle danuta daphne
    dariia darja darlene darya davina dawn deanna debbie deborah debra deepa deepika deirdre delia delilah delphine
    denisa denise desiree devi devika diana diane dianne dimitra dina dinah dolores dominika dominique donatella
    donna dora dorcas doreen doris dorit dorota dorothea dorothee dorothy dorrit dragana dubravka dunja durga ebba
    ebru eckhild edda edith edna edwina efua eglantine eibhlin eila eileen eilidh eimear eira eithne ekaterina
    elaine eleanor eleanora elena eleni eleonora elettra elfriede elham elif elin elina elisa elisabeta elisabeth
    elisabetta elise eliska eliza elizabeth elke ella ellen ellie ellinor elly elmira elodie eloise elsa elsbeth
    elspeth elvira elzbieta emanuela emer emilia emilie emily emine emma emmanuelle emmeline enid erica erika erin
    erna ernestine esi esma esme esmeralda estelle ester esther estrella ethel etta eudora eugenia eugenie eulalia
    eunice euphemia eva evangelina eve evelina eveline evelyn evgenia ewa ewelina fabienne fabiola fadwa faith faiza
    fanny farah farida farzana farzaneh fatemeh fatima fatimah fatma fatou fatoumata faustina federica felicia
    felicitas felicity fenella ferelith feride fernanda filippa finola fiona fiorella flavia fleur florence
    florentina folasade frances francesca francine francisca franciska francoise franzi franziska freda frederica
    frederique freya frida frieda friederike funmilayo gabriela gabriella gabrielle gail galina garance geeta gemma
    genevieve georgette georgia georgiana georgina geraldina geraldine gerda germaine gertrud gertrude ghada gianna
    gilda gillian gina ginevra gioia giorgia giovanna gisela gisele gita gitta gitte giulia giuliana giuseppina
    gladys glenda glenys gloria gloriana goldie gordana gosia grace grainne graziella greta gretchen gretel griet
    griselda gro gudrid gudrun gulnara gunhild gunilla gwen gwendolen gwendolyn gwenllian gwyneth hadiza hajar hala
    halima halina hana hanan hanna hannah hanne hannelore harriet hasina hatice hazel heather hedda hedvig hedwig
    hege heidi heike helen helena helene helga hella helmi heloise henrietta henriette henrike hepzibah hermine
    hermione herta hester hetty hilary hilda hilde hildegard hildegarde hillary hiroko holly honoria honorine hope
    hortense hulda huma ida idil ieva ifeoma ijeoma ilaria ildiko ilka ilona ilse imelda imogen ina inaya indira
    ines inga inge ingeborg inger ingrid inna ioana iolanda iona irena irene irina iris irja irma irmgard isabeau
    isabel isabela isabella isabelle isadora iselin iseult isla ismene isolde itziar iulia iva ivana ivanka iveta
    ivona iwona izabela jaana jacinda jacinta jackie jacqueline jadranka jadwiga jagoda jamila jana jane janet
    janice janina janine jannicke jaqueline jarmila jasmin jasmina jasmine jaya jayne jean jeanette jeanne jeannette
    jelena jemima jenna jenni jennifer jenny jessica jette jill jo joan joana joann joanna joanne jocasta jodie
    johanna johanne jola jolanda jolanta jolene jorunn josefa josefina josefine josephine josette josie jovana
    jowita joy joyce juanita judit judith judy jule julia juliana julie julienne juliet juliette jumana june junko
    justina justine justyna jutta jyoti kaarina kaisa kajsa kalpana kamala kamila karen kari karima karin karina
    karla karolina karoline karren katalin katarina katarzyna kate kateryna katharina katharine katherine kathleen
    kathryn kathy katie katja katrin katrina katrine kavita kayla kayleigh kazimiera keiko kelly kellyanne kendra
    kenza kerstin kezia keziah khadija kiara kimberly kinga kirsi kirsten kirsti kirstin kirstine kirsty klara
    klaudia kornelia kristen kristin kristina kriszta krystyna ksenia kumari kyra laetitia laila lakshmi lale lalita
    lamia lana larisa larissa latifa latisha latoya laura lauren laurie lavinia layla lea leah leena leida leila
    leire lena lenka leocadia leona leonie leonor leonora leopoldine lerato leticia letitia letizia lettice lettie
    leyla lidia lidija lieke liesbeth liesel lieselotte ligia liisa lila lilia lilian liliana lilias liljana lilla
    lilli lillian lilo lily lina linda lindiwe linn linnea lisa lisbeth lise liselotte livia liz liza ljiljana
    ljubica lois lola loreen lorena lorenza loretta lori lorraine lotta louise luana lucasta lucia luciana lucie
    lucilla lucille lucinda lucretia lucy lucyna ludmila ludmilla ludovica luisa luise lujza luz lydia lynn lyudmila
    mabel maddalena madelaine madeleine madeline madhuri madison mafalda magali magda magdalena magdalene maggie
    magnhild maha mahalia mahnaz mai maia maija maike mairead maisie maja makeda makena malak malala malalai
    malgorzata malgorzate malika malin mamta mandy manisha manon manuela mara marcela marcella marcelle marcelline
    marcia mareike maren marga margaret margareta margarete margarethe margarida margarita margaux margit margo
    margot margret margreta margrethe margriet marguerite mari maria mariam mariama mariana marianela marianna
    marianne maribel maricel marie marieke mariella marielle marigold marija marijke marika marilena marilou marilyn
    marina mariola marion marisa marisol marissa marit marita mariya marjan marjatta marjolein marjorie marla
    marlena marlene marlies marlis marnie marsha marta marte martha marthe martina martine martyna marva marwa mary
    maryam marzena mathilda mathilde matilda maud maude maura maureen maxine mayumi meera megan megyn mehitabel
    mehwish meike melania melanie melina melinda melisa melissa mercedes meredith meredydd merete meriem merja merle
    meryem meryl mette mia micaela michaela michaelina michele michelle michiko mieke miho mila milagros milana
    mildred milena milica milka millicent mimi mina minna mira mirabel miranda mireille mirela miriam mirjam mirjana
    mirka mirta misaki mitra moira molly mona monica monika monique morag morwenna muna muriel muthoni myra myriam
    myrna nadezda nadezhda nadhira nadia nadine nadiya nadja naima naira nana nanami nancy nandini nanette nanna
    naoko naomi narges nasreen nasrin nastassja natacha natalia natalie natalija natalya natasa natascha natasha
    nathalie nawal nayeli nazanin neema neha nela nell nelli nellie nena nerea nermin neslihan nesta nevena ngozi
    niamh nicola nicole nicolette nidhi niina nikki nilufar nimmi nina ninette nirmala nisha nives njideka nneka
    noelle noemi nokuthula nomvula noora nora noreen noriko norma nuala nurcan nuria nushrat nyambura nyokabi oana
    obioma octavia odalys odette odile ofelia oksana oleksandra olena olga olimpia olivia oluchi ondine oona ophelia
    oriana orla orlaith ornella orsolya ottavia otti ottilia ottilie ottoline ouma oumou outi padma palesa paloma
    pam pamela paola parisa parvati pascale patricia patrizia patsy patty paula paulette pauliina paulina pauline
    pazit peggy pelagia penelope penny perla perpetua persephone petra petronella petya philippa philomena phoebe
    phyllida phyllis pia piedad pilar pippa pirjo piroska polina polly pooja portia preeti prerna presentacion
    prisca priscilla priti priya priyanka prue purificacion quiteria rabia rachael rachel rachele rachida radhika
    radka radmila ragnhild raija raisa raisel rajni rakel ramona rana rania raphaelle raquel rasha rebeca rebecca
    reem reetta regina regine reham reidun reiko rekha remedios rena renata renate renee renuka reyhan rhea rhiannon
    rhoda rhona rhonda ria ricarda riitta rika rikke rina rita roberta roisin roksana romana romina romy ronit ronja
    roos rosa rosalia rosalie rosalind rosaline rosamond rosamund rosanna rosaura rose rosella rosemary roser
    rosetta rosie rosina rosita roswitha rowena roxana roxanne roya rozalia rukhsana ruta ruth ruxandra rym saana
    sabina sabine sabrina sadia safiya sahar saija saima sakina sakshi saleha sallie sally salma salome samantha
    samia samina samira sanaa sandhya sandra sandrine sangeeta sania sanja sanna sanne saoirse sara sarah sarai
    sarita saroja saskia satu savannah savita saziye selena selin selina selma semra senem senta serafina serena
    shabana shabnam shaheen shahida shaima shaista shalini shanelle shania shannon shanthi sharmila sharon shauna
    shazia sheena shefali sheila shelley sherry shilpa shira shirin shirley shobha shona shreya shruti sibel sibyl
    sibylle sidonia sidonie sidsel sieglinde sif sigalit signe signy sigrid sigrun siiri silja silke silva silvana
    silvia simona simone simonetta sinead sini siobhan sirje sissel siv sladjana slavica smita sneza snezana sofia
    sofie soile solange soledad solveig sona sonal sonia sonja sophia sophie soraya sorcha stacy stanislava stefania
    stefanie stefanija steffi stella stephania stephanie stina stine sudha sue suhasini sumaya sumitra sunita
    sunniva suparna suraya surekha susan susana susann susanna susannah susanne sushma suvi suzana suzanne suzette
    svea svenja svetlana swati sybil sybille sylvia sylvie sylwia szilvia tabea tabitha tahira taina tamar tamara
    tammy tamsin tana tania taniya tanja tanvi tanya tara tarja tasnim tatiana tatjana tatyana tayla telma temitope
    teodora teresa tereza terezia terhi tessa thandeka thandi thandiwe thea thekla theodora theresa therese
    thomasina thora thyra tiffany tiina tilda tilly tina tiril tirza titania toini tomasina tomoko toos tordis
    torunn tova tove tracey trina trine trude trudi trudy tryphena tuija tulsi tuula tytti ulla ulrica ulrika ulrike
    uma undine unni ursula urszula ute uzma uzoamaka vaida vaishali valentina valentyna valeria valerie valerija
    vanessa vanja vasiliki vasilisa vedika veera velma vendela venetia vera verena verity veronica veronika
    veronique vesela vesna vibeke vibha vicky victoria vida vidya vigdis viivi viktoria viktoriia vilja vilma
    violaine violet violeta violetta virginia virginie virpi visnja viveca vivian vivica vivien vivienne vlasta
    wairimu waltraud wambui wanda wangari wanjiru wencke wendeline wendy whitney wiebke wieke wiktoria wilhelmina
    wilhelmine wilma winifred winnie wioletta xanthe xenia ximena xiomara yael yafit yamina yara yasemin yasmin
    yasmine yejide yelena yesenia yetunde yevgenia yewande yildiz yoko yolanda yolande yordanka yoshiko ysolde yuko
    yulia yuliya yumi yvette yvonna yvonne zahara zahra zaina zainab zanele zarina zaynab zdenka zehra zeina zelda
    zelie zelma zenobia zeynep zhanna zinaida zita zlata zodwa zoe zofia zora zorica zoya zsofia zsuzsa zsuzsanna
    zuleika zuleikha zuzana zuzanna`,
)

/**
 * First names of news in English whose bearers are nearly always of one gender, lower case and without
 * accents, for choosing between he and she. Left out are names that are common words or places, too.
 */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...male.map((name): [string, Gender] => [name, 'male']),
  ...female.map((name): [string, Gender] => [name, 'female']),
])
