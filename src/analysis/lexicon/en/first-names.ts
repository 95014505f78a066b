import type { Gender } from '../types.ts'
import { words } from './words.ts'

const male = words(
  `aarav aaron aart abdallah abdel abdelaziz abdoulaye abdul abdulaziz abdullah abdulrahman abe abebe abel
    abhijit abhishek abiodun abner abraham abubakar achim adam adebayo adel adewale adil aditya adolf adriaan
    adrian adriano agostino agustin ahmad ahmed ahmet aidan aiden ajay akash akhil akira akram alan alastair
    alban albert alberto aldo alec aled alejandro aleksandar aleksander aleksandr aleksei aleksey alessandro
    alex alexander alexandre alexandros alexandru alexei alfie alfonso alfred alfredo ali alistair aliyu allan
    allen alois alonso alonzo aloysius alton alvaro alvin amadou amar amaury amin amir amit amitabh amos anand
    anatole anatoly anders andre andreas andrei andres andrew andrey andries andrii andris andrzej andy aneurin
    angelo angus anil ankit ansel anselm ansgar antal anthony antoine anton antonin antonio antonis anwar archie
    ardit ari arie arif aris arjan arjen arjun arlo armand armando armin arnaldo arnaud arne arno arnold arnoud
    arsene artem arthur artur arturo arun arvid arvind asa asad asher ashok ashraf ashton asif aslan athanasios
    attila auguste augustin augusto augustus aurelien axel ayodele aziz babajide babatunde baltasar balthazar
    baptiste barack barnaby barry bart bartholomew bartosz bas bashar bashir bastiaan bastian bastien bautista
    beau bekele bela ben benedict benedikt benito benjamin benji bennet bennie benny benoit bernard bernardo
    bernd bernhard bernie bert bertie bertil bertram bertrand bhupesh bilal bilel bill billy bjorn blaine bob
    bobby bogdan bohdan boniface boris boudewijn brad bradley brahim bram brandon brayden brendan brendon brent
    bret brett brian bronislaw bruce bruno bryan bryce burak burkhard burt byron caden cai caleb callan callum
    calum calvin cameron camilo carl carles carlo carlos carsten casimir caspar casper cecil cedric cees celso
    cem cenk cesar chad chaim charles charlie chidi chinedu chris christiaan christian christoph
    christophe christopher christos chuck chuka chukwudi chukwuemeka cian ciaran cillian clarence claude claudio
    clemens clement cletus clifford clint clive clyde cody coen colin colm connor conor constantin constantine
    corentin corey corin cormac cornelis cornelius cosmin cosmo craig cristian cristiano cristobal csaba curtis
    cuthbert cyprian cyprien cyril cyrus daan dag dagfinn daisuke dale damian damien damir damon dan daniel
    daniele danilo danny dante daragh darin dario darius darnell darragh darrell darren darryl dashawn dave
    david davide dawit dean deandre declan deepak dele demetrios demetrius demyan denis dennis denys denzel
    derek dermot deshawn desmond devendra devinder dewayne dexter dhruv diarmuid dick didier diederik diego
    dieter dietmar dietrich dimitar dimitri dimitrios dimitris dinesh dino dirk djibril dmitri dmitry dmytro
    domenico domingo dominic dominick don donal donald donatello donncha donnie donovan dorian doug douglas
    dragan drew duane duncan dusan dustin dwayne dwight dylan eamon eamonn earl ebenezer eberhard ed eddie edgar
    edmond edmund edoardo edouard eduard eduardo edward edwin eelco eerik efrain egbert egil egon eilif einar
    eino eirik ekrem elias elijah elio elliot elmer elon eloy elton elvis elwyn emanuel emanuele emeka emil
    emile emiliano emilio emmanuel emmanuele emmett emre enda endre engin ennio enoch enrico enrique enzo eoghan
    eoin ephraim erdogan erhan eric erich erik erkki erling ermanno ernest ernesto ernie ernst errol ervin erwin
    esteban ethan etienne euan eugene eugenio eustace evan evangelos everett evgeny ewan ewout eyal ezekiel ezio
    ezra fabian fabien fabio fabrice fabrizio facundo fadi fahad faisal farhad farid farouk federico feliks
    felipe felix femi ferdinand ferenc fergal fergus fernando feroz fidel filip filippo finbar finlay finn
    finnian flavien florent florian floris floyd folarin fotis francesco francis francisco franco francois
    franjo frank franklin frans frantisek franz fred freddie freddy frederic frederick frederik fredrick fredrik
    freek friedrich fritz frode fyodor gabe gabor gabriel gabriele gaetano garba gareth garry garth gary gaspard
    gaston gauthier gavin gavril geert gene gennady geoff geoffrey georg george georges georgi georgios georgy
    geraint gerald gerard gerardo gerben gerd gerhard gerrit gerry gert gertjan ghassan gheorghe giacomo
    gianluca gianni gideon gijs gil gilbert gilberto giles gilles gino giorgio giorgos giovanni girma giulio
    giuseppe glen glenn glyn godfrey godwin gonzalo gopal goran gordan gordon goswin gottfried govind graeme
    graham grant greg gregg gregoire gregor gregory grigory grzegorz guido guilhem guilherme guillaume guillermo
    gunnar gunter gunther gus gustaf gustav gustave gustavo guy gwilym gyorgy gyula haakon habib hadi haile
    hakan hakim hakon hal haldor halil halvard hamid hamish hamza hank hannes hannu hans harald hari haris
    harish harlan harmen harold haroun harry haruki haruto harvey hasan hashim hassan haydar hector heikki heiko
    hein heiner heinrich heinz helge helmut hendrik henk henri henrik henrique henry henryk herbert heriberto
    herman hermann herve hezekiah hidde hideki hideo hilario hiram hiroshi hisham homer horace horacio horatio
    horst howard hristo hubert hugh hugo humberto humphrey husain huseyin hussein huw hywel iain ian ibrahim
    ibrahima ichiro idris idrissa iestyn ieuan ifeanyi ignacio ignatius igor ikaika ikenna iker ilhan ilias ilir
    ilya ilyas ilyes imad imran imre indrajit ingemar ingmar ingo ingolf ingvar ioan ioannis ionut iosif irvin
    irwin isaac isaiah ishmael isidore isidro ismael ismail issa issac issam istvan ivan ivar ivo ivor iwan
    izaak izumi jaakko jaan jaap jabari jacek jacinto jack jaco jacob jacopo jacques jagdish jaime jair jake
    jakob jakub jamal james jannes jannik janos janusz jared jarek jari jarl jarmo jarod jaromir jaroslav jarrod
    jason jasper javad javier jawad jay jean-baptiste jean-charles jean-christophe jean-claude jean-francois
    jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noel jean-paul jean-philippe
    jean-pierre jean-sebastien jean-yves jeb jed jedediah jeff jeffery jeffrey jelle jelmer jens jeremiah jeremy
    jermaine jeroen jerome jeronimo jerry jerzy jesse jethro jibril jim jimmie jimmy jindrich jiri joachim
    joakim joao joaquim joaquin jochem jochen joe joel joep joerg joey johan johannes john johnathan johnnie
    johnny jomo jon jonah jonas jonathan jonathon joop joost jordi jorg jorge jorgen joris jose josef joseph
    josephat josh joshua josiah jostein josue jozef jozsef juan judd juergen juhani juho jukka julian julien
    julio julius junaid juraj jurgen jurgis juri jurriaan jussi justin juuso kabir kai kais kaito kaleb kalle
    kamal kamau kamil kanye karan karel karim karl karsten kaspar kasper kayode kazimierz kazuo keanu kebede
    keegan kees keir keiran keita keith kelechi kelvin kemal ken kenan kenji kenneth kenny kenta kevin khaled
    khalid khalil khurram kieran kieron kilian killian kipchoge kiprono kirk kjeld kjell klaas klaudio klaus
    klemens klement knud knut koen kofi kojo kolbein konrad konstantin konstantinos koos korbinian kostas
    kourosh krishna kristian kristof kristofer krzysztof kunal kunle kurt kurtis kwabena kwame kwasi kyle kylian
    kyriakos lachezar lachlan ladislav lajos lamine lammert lamont lance landon larry lars lasse laszlo laurence
    laurens laurent lautaro lawrence lazar leander leandro leendert leif leland lemuel len lennard lennart lenny
    leo leon leonard leonardo leonel leonid leonidas leopold leopoldo leroy leslie leszek lev levent levi lewis
    liam lieven lindsey linus lionel lior livio ljubomir llewelyn lloyd lodewijk logan loic lorcan lorenz
    lorenzo lothar louie louis luan luc luca lucas lucian luciano lucien lucjan ludek ludger ludo ludovic ludvig
    ludwig luigi luis lukas lukasz luke luther lutz luuk lwazi lyle lyndon lysander maarten maceo maciej magnus
    mahamadou mahdi mahesh mahmoud mahmud maksim maksym malachi malcolm malik mamadou mandla manfred manish
    manny manoj mansoor manu manuel marat marc marcel marcelino marcello marcelo marcin marcio marco marcus
    marek marian mariano marin mario marius mark marko markus marlon marouane marshall marten martijn martin
    marton martti marty martyn marvin marwan masahiro masato massimo mateo mateus mateusz matheo mathew mathias
    mathieu mathis matias matt matteo matthew matthias matthieu matthijs matti mattia matyas maurice mauricio
    maurizio mauro max maxence maxim maximilian maximiliano maximo mehdi mehmet meindert meir melvin menachem
    menno merijn merrick meyer micah michael michal michalis micheal michel michiel mick mickey miguel
    miguelangel mihai mihail mihaly mika mikael mike mikey mikhail mikko mikolaj mikulas milivoj milo milorad
    milos milton mirko miro miroslav mirza misha mitch mitt mladen moe mohamad mohamed mohammad mohammed mohan
    mohandas mohsen moises mordecai mordechai morgan moritz morten mortimer moses moshe mounir moussa mthunzi
    muhammad muhammadu mukesh murad murat murray murtaza musa mustafa mustapha mwangi myles myron nabil nael
    nahum naim naoki narayan narendra naresh nasser nassim nate nathan nathanael nathaniel naveed navin neal ned
    neelesh nehemiah neil nelson nestor neville newt niall nicanor nicholas nick nico nicolaas nicolae nicolas
    nicolo niek niels nigel nihad nikhil niklas niko nikola nikolai nikolaos nikolas nikos nils nitin njoroge
    njuguna nnamdi noah noam noel nolan norbert norman nuno nuri nye obadiah obafemi obed obinna octavio
    odhiambo odilon odin ohannes okan olaf olaoluwa olav oleg oleh oleksandr oleksiy oliver olivier olle olly
    olof olu olumide oluwaseun omar omari omondi onur onyekachi orhan orson osama oscar oskar osman osmo osric
    osvaldo oswald oswin otieno otis otmar otto ottokar oumar ousmane ovidiu owain owen oystein ozan ozzie paavo
    pablo paco pacome paddy padraig pankaj paolo parviz pascal pascoe pasquale patrick patrik patryk paul paulo
    paulus pavel pavlo pawel peder pedram pedro pekka pelle pepijn percival percy pero petar pete peter petr
    petri petros petrus phil philip philipp philippe phillip phineas pierre piet pieter pietro pim pio piotr
    pjotr plamen poul prabhakar pradeep prakash pranav prasad pravin prem przemyslaw qasem quentin quill quinten
    quinton rabindra radek radomir radoslaw radu rafael rafal rafe raffaele rafferty raghav ragnar rahim rahul
    raimo raimund rainer raj rajan rajeev rajesh rajiv rakesh ralf ralph ramesh rami ramin ramiro ramon ramzi
    rand randal randall randolph randy ranjit ransome raoul raphael rashad rashid rasmus raul ravi ravindra ray
    raymond razvan recep reda reggie reginald reince reinhard reinhold reinier remco remi remy renato renaud
    rene reuben rex reynaldo reza rhett rhys ricardo riccardo richard richie rick ricky rico rikard rinaldo
    rishi riyad rob robbert robbie robert roberto rocco roddy roderick rodger rodney rodolfo rodrigo rodrigue
    roel roeland roelof rogelio roger rogier rohan rohit roland rolando rolf romain romeo ron ronald ronan
    ronnie ronny roope rory rosario roscoe ross rostam roy ruairi ruben rudi rudolf rudolph rudy rufus rui
    rupert rupesh ruslan russ russell rustam rutger ruud ryan ryszard saad sabri sachin sadiq saeed saif sakari
    salah saleh salim salman salvador salvatore sam sami samir samson samuel samuli sander sandor sandro sanjay
    sanjeev santiago santino santosh sargon satoshi satya saul saverio savvas scott seamus sean seb sebastiaan
    sebastian sebastien segun selim semyon serge sergei sergey sergi sergii sergio serhii serhiy serkan seth
    severin shahid shahzad shamil shane shankar sharif shashi shaun shawn sheldon shigeru shimon shinji shinzo
    shlomo sibusiso sid sidney siegfried sigmund sigurd silas silvain silvan silvano silvester silvio simao
    simeon simon sindre sipho sizwe sjaak sjoerd slavko slobodan sofiane solomon soren souleymane spencer spyros
    srdjan stan stanislas stanislav stanislaw stanley stavros stef stefaan stefan stefano steffen stelios sten
    stephan stephane stephen steve steven stewart stig stijn stipe stjepan stuart subhash sudhir sukhbir sukhdev
    suleiman suleyman sunil suresh surya svein sven sverre sylvain sylvester szymon tadashi tadesse tadeusz
    tadgh takashi takeshi tam tamas taras tarek tarik tariq tarkan tarmo taro tarquin tatsuya tayeb tayo ted
    teddy teemu tendai teo teodor teodoro terence terje terrance terrell terrence terry teun teunis thabo
    thaddeus thanos themba theo theodoor theodor theodore theodoros theophilus thiago thibaud thibault thibaut
    thierry thijs thomas thorbjorn thorsten thorvald tiago tibor tidiane tiernan tihomir tijl tim timo timothee
    timothy timur tinashe tito titouan tjeerd tobiah tobias tobin toby tochukwu tod todd tom tomas tomasz tomaz
    tomislav tommaso tommie tommy tony torbjorn torsten toshiro travis trevor trey tristan trond troy trygve
    tuan tudor tunde tuomas twan tycho tyler tyrone tzvi uche udo ugo ulf uli ulisses ulric ulrich ulrik ulysses
    umar umberto umit umut uri uriah uriel urs uwe vaclav vadim vahid valentin valentino valerio valery valtteri
    varun vasco vasil vasile vasily vassilis vaughn venkatesh vernon vianney vic vicente victor viggo vijay
    vikram viktor vilhelm viliam ville vinay vince vincent vincenzo vinod virgil vishal vit vitalii vitaly vito
    vittorio vivek vlad vladimir vladislav vojtech volkan volker volodymyr vuk vusi vusumuzi vyacheslav wael
    waldemar waldo wale waleed walid wallace wally walter walther wanjala warren waseem wasim wassim waylon
    wayne wenceslas wendell werner wes wesley wessel wiebe wietse wijnand wiktor wilbert wilbur wilf wilfred
    wilfried wilhelm will willem willi william willie wim winfried winston witold wladyslaw wojciech wolfgang
    wolter wout wouter wycliffe xander xavier yaakov yacine yahya yair yakov yakubu yanis yann yannic yannick
    yannik yannis yasin yasir yasser yassin yassine yegor yehuda yehudi yevgeny yiannis yigal yitzhak yoann
    yogesh yohan yohann yohannes yonas yoram yoshiro youcef younes yousef youssef youssouf yuri yuriy yury yusef
    yusuf yusuke yves yvon zac zach zachariah zachary zack zafar zahid zaid zakaria zan zane zbigniew zdenek
    zebedee zeev zeke zeljko zenon zeynel zhivko ziad zlatan zlatko zoltan zoran zubin zviad zygmunt`,
)

const female = words(
  `aaliyah abbi abbie abby abeba abena abigael abigail abiola abril achieng ada adaeze adanna adaora adele
    adelheid adelina adeline aditi adjoa adriana adriane adrienne agata agatha agathe aggie agnes agnese agneta
    agnieszka agustina aicha aida aileen ailsa aimee aine aino aisha aisling aislinn aissatou aitana akinyi
    akosua alana alanna albertine aleida alejandra aleksandra alena alessandra alessia alexa alexandra
    alexandrine alexia alexis alfreda alice alicia alicja alina aliona alisa alisha alison alissa aliyah allie
    allison allyson alma althea alva alyona alyson alyssa amal amalia amalie amanda amandine amara amber amel
    amelia amelie amina aminata amira amirah amna amparo amrita amy ana anabel anaelle anais ananya anastasia
    anastasiia anastasiya anat andrea aneta anete anett angela angelia angelica angelika angelina angeline
    angelique anika aniko anisa anita anja anjali anke ankita ann anna annabel annabella annabelle annalisa
    annamaria anne anneke anneli annelies anneliese anneloes annemarie annemieke annet annette annie annika
    annikki annmarie anthea antje antoinette antonella antonia antonina anuradha anusha anushka anya aoife
    aparna apolline apolonia april arabella araceli archana ariadne ariana ariane arianna ariella arielle arlene
    arlette armelle asha ashanti ashlee ashleigh ashley ashlyn aslaug asma asta astri astrid asya athena atieno
    aud audra audrey augusta aurelia aurelie aurore ava avril awa axelle aya ayaan ayako ayesha ayisha aylin
    ayse azadeh azra babette bahar barbara barbora bea beata beate beatrice beatrix beatriz becca becky begona
    belen belinda bella belle benedetta benedicte benita berenice berit bernadette bernadine bernice bertha
    bertille beryl bess bessie beth bethan bethany betsy bettina betty beverly beyonce bianca bibi birgit
    birgitta birgitte birthe bjork blanca blanche blanka bobbi bogdana boguslawa bonita bonnie bozena brandi
    branka brenda brenna briana brianna bridget bridgette bridie brigid brigida brigitta brigitte britney britt
    britta brittany bronagh bronwen bronwyn brooke brunhilde bryony bukola burcu busisiwe caitlin caitlyn
    caitriona callie camila camilla camille candace candice caoimhe capucine cara carina carine carissa carla
    carlene carley carlotta carly carmel carmela carmella carmen carol carola carole carolien carolin caroline
    carolyn carrie carys cassandra cassie catalina catarina cate caterina cathal catharina catherine cathleen
    cathrine cathryn cathy catrina catriona cecelia cecile cecilia cecilie cecily celeste celestine celia celina
    celine chantal charis charissa charlene charline charlize charlotte charmaine charulata chelsea chelsey cher
    cherie cheryl chiamaka chiara chidinma chinwe chioma chitra chloe chrissy christa christabel christel
    christelle christiana christiane christianne christie christina christine christl chyna ciara cindy cinzia
    claire clara clare clarice clarissa clarisse claudette claudia claudine clelia clemence clementine cleo
    cleopatra clodagh clotilde colette coline colleen concetta conchita condoleezza connie constance constanza
    consuelo cora coralie coraline cordelia cordula corina corine corinna corinne cornelia cosette cosima
    courtney cressida cristina crystal cyndi cynthia dagmar dagny dahlia daisy dalia damaris dana danette danica
    daniela daniella danielle danuta daphne darcie daria dariia darja darla darlene darya davina dawn deana
    deanna deanne deb debbie debby debora deborah debra deena deepa deepika deirdre delfina delia delilah
    delores delphine demetria denisa denise desiree devi devika diana diane dianna dianne dieuwke dilys dimitra
    dina dinah dionne dolores dominika dominique donatella donna dora dorcas doreen dorien doris dorit dorota
    dorothea dorothee dorothy dorrit dottie dragana dubravka dunja durga ebba ebru eckhild edda edie edith edna
    edwina effie efua eglantine eibhlin eila eileen eilidh eimear eira eithne ekaterina elaina elaine eleanor
    eleanora elena eleni eleonora elettra elfriede elham elif elin elina eline elinor elisa elisabeta elisabeth
    elisabetta elise eliska eliza elizabeth elize elke ella elle ellen ellie ellinor elly elmira elodie eloise
    elouise elsa elsbeth elsie elspeth elva elvira elzbieta emanuela emeline emely emer emilia emilie emily
    emine emma emmanuelle emmeline emmie emna enid enola erica erika erin erna ernestine eryn esi esma esme
    esmee esmeralda estelle ester esther estrella ethel etta eudora eugenia eugenie eulalia eunice euphemia eva
    evangelina evangeline eve evelien evelin evelina eveline evelyn evgenia evie evita ewa ewelina fabiana
    fabienne fabiola fadwa faith faiza fallon fanny fantine farah farida farrah farzana farzaneh fatemeh fatima
    fatimah fatma fatou fatoumata faustina faustine fay faye federica felicia felicitas felicity femke fenella
    fenna ferelith feride fernanda ffion filippa finola fiona fiorella flavia flavie fleur flore florence
    florencia florentina folasade frances francesca francine francisca franciska francoise franzi franziska
    freda frederica frederique freya frida frieda friederike froukje funmilayo gabby gabriela gabriella
    gabrielle gaelle gaia gail galina garance gayle gea geena geertje geertruida geeta gemma gena genevieve
    georgette georgia georgiana georgie georgina geraldina geraldine gerda germaine gertrud gertrude ghada giada
    gianna gilda gillian gina ginevra ginny gioia giorgia giovanna gisela gisele giselle gita gitta gitte giulia
    giuliana giuseppina gladys glenda glenys gloria gloriana glynis godelieve goldie gordana gosia grace gracie
    grainne graziella greetje greta gretchen gretel gretha griet griselda gro gudrid gudrun gulnara gunhild
    gunilla gwen gwenaelle gwendolen gwendolyn gwenllian gwyneth habiba hadiza hafsa hailey hajar hala haley
    halima halina hallie hana hanan hanna hannah hanne hanneke hannelore harriet hasina hatice hattie hawa
    hayley hazel heather hedda hedvig hedwig hege heidi heike heleen helen helena helene helga hella helmi
    heloise hendrika henrietta henriette henrike hepzibah hermine hermione herta hester hetty hiba hilary hilda
    hilde hildegard hildegarde hillary hiroko hollie holly honoria honorine hope hortense hulda huma ianthe ida
    idil ieva ifeoma ijeoma ilana ilaria ildiko ilene ilka ilona ilonka ilse imane imani imelda imen imke imogen
    ina inaya indira ine ineke ines inga inge ingeborg inger ingrid inna ioana iolanda iona irena irene irina
    iris irja irma irmgard isabeau isabel isabela isabell isabella isabelle isadora isaure iselin iseult isla
    ismene isobel isolde itziar iulia iva ivana ivanka iveta ivona iwona izabela jaana jacinda jacinta jackie
    jacoba jacqueline jacquelyn jada jadranka jadwiga jagoda jamila jana janae jane janelle janet janette janice
    janie janina janine janis janna janneke jannicke jantine jaqueline jarmila jasmijn jasmin jasmina jasmine
    jaya jayne jean jeanette jeanine jeanne jeannette jeannie jelena jemima jemma jen jenna jenni jennifer jenny
    jess jessa jessica jetske jette jill jillian jimena jo joan joana joann joanna joanne jocasta jocelyn jodi
    jodie joelle johanna johanne jojo jola jolanda jolande jolanta jolene jolie jolien joni jorunn josefa
    josefien josefina josefine josephine josette josie jovana jowita joy joyce juana juanita judit judith judy
    jule julia juliana julianna julianne julie julienne juliet julieta juliette julissa jumana june junko
    justina justine justyna jutta jyoti kaarina kaisa kaitlin kaitlyn kajsa kalpana kamala kamelia kamila kara
    karen kari karima karin karina karissa karla karlijn karolina karoline karren kassandra kat katalin katarina
    katarzyna kate katelyn katerina kateryna katharina katharine katherine kathleen kathryn kathy katia katie
    katja katrien katrijn katrin katrina katrine katy katya kavita kay kaye kayla kaylee kayleigh kazimiera
    keely keiko keira keisha kelli kellie kelly kellyanne kendra kenza kerri kerstin kezia keziah khadija kiana
    kiara kiera kimberly kinga kirsi kirsten kirsti kirstin kirstine kirsty klaasje klara klaudia kornelia
    kristen kristi kristie kristin kristina kristine kristy kriszta krystal krystyna ksenia kumari kyla kylie
    kyra laetitia laila lakshmi lale lalita lamia lana lara larisa larissa latifa latisha latoya laura laure
    lauren laurentien laurie laurine lauryn lavinia layla lea leah leandra leane leann leanna leanne leena leida
    leila leilani leire lena lenka lenora leocadia leona leonie leonor leonora leontine leopoldine lerato
    leticia letitia letizia lettice lettie lexi leyla liana lianne libby lidia lidija lieke liesbeth liesel
    lieselotte lieve ligia liisa lila lilia lilian liliana lilias lilith liljana lilla lilli lillian lillie
    lilly lilo lilou lily lina linda linde lindiwe linn linnea lisa lisbeth lise liselotte lisette lison liv
    livia liz liza ljiljana ljubica loane loes lois lola lonneke lora loreen lorena lorenza loretta lori lorna
    lorraine lotta lotte lottie louane louella louisa louise louna luana lucasta lucia luciana lucie lucile
    lucilla lucille lucinda lucretia lucy lucyna ludivine ludmila ludmilla ludovica luisa luise lujza luna
    lupita luz lydia lynda lynette lynn lynne lyra lyudmila maaike maartje mabel macie maddalena maddie maddy
    madelaine madeleine madeline madelyn madhuri madison madonna maelle maeve mafalda magali magda magdalena
    magdalene maggie magnhild maha mahalia mahnaz mai maia maija maike maire mairead maisie maisy maite maja
    makayla makeda makena malak malala malalai malgorzata malgorzate malia malika malin malina malinda mallory
    mamta mandy manisha manon manuela mara marcela marcella marcelle marcelline marci marcia marcie marcy
    mareike maren marga margaret margareta margarete margaretha margarethe margarida margarita margaux margie
    margit margo margot margret margreta margrethe margriet marguerite mari maria mariah mariam mariama mariana
    marianela marianna marianne maribel maricel marie marieke mariela mariella marielle mariette marigold marija
    marije marijke marika marike marilena marilou marilyn marina mariola marion marisa mariska marisol marissa
    marit marita mariya marja marjan marjatta marjolein marjolijn marjorie marla marleen marlena marlene marlies
    marlis marnie marsha marta marte martha marthe martina martine martyna marva marwa mary maryam maryann
    marybeth maryjane marylou marzena mathilda mathilde matilda maud maude maura maureen mavis maxine maya mayke
    maylis mayumi meera meg megan meghan megyn mehitabel mehwish mei meike melania melanie melina melinda melisa
    melissa melodie mercedes meredith meredydd merel merete meriem merja merle meryem meryl mette mia micaela
    michaela michaelina michela michele michelle michiko mieke miho mikaela mila milagros milana mildred milena
    milica milka milla millicent millie milly mimi mina mindy minna minnie mira mirabel miranda mireille mirela
    miriam mirjam mirjana mirka mirta mirthe misaki mitra mitzi moira mollie molly mona monica moniek monika
    monique morag morgana morwenna moya muna muriel muthoni mya myra myriam myrna myrtle nada nadezda nadezhda
    nadhira nadia nadine nadiya nadja naima naira nala nana nanami nancy nandini nanette nanna naoko naomi
    narges nasreen nasrin nastassja natacha natalia natalie natalija natalya natasa natascha natasha natasja
    nathalie nawal nawel nayeli nazanin neeltje neema neha nela nelia nell nelli nellie nelly nena nerea nerissa
    nermin neslihan nessa nesta nevena ngozi nia niamh nichola nichole nicola nicole nicolette nidhi nienke
    nieve niina nikki nilufar nimmi nina ninette ninon nirmala nisha nita nives njideka nneka noelle noemi
    noemie nokuthula nola nomvula noor noora noortje nora norah noreen noriko norma nuala nurcan nuria nushrat
    nyambura nyla nyokabi oana obioma oceane octavia odalis odalys odele odette odile ofelia oksana oleksandra
    olena olga olimpia olivia oluchi ondine oona oonagh ophelia ophelie oprah oriana oriane orla orlaith ornella
    orsolya ottavia otti ottilia ottilie ottoline ouma oumou outi padma paige palesa paloma pam pamela paola
    parisa parvati pascale patricia patrizia patsy patti patty paula paulette paulien pauliina paulina pauline
    pazit peggy pelagia penelope penny perla perpetua persephone petra petronella petya philippa phillipa
    philomena phoebe phyllida phyllis pia piedad pilar pippa pirjo piroska polina polly pooja portia preeti
    prerna presentacion prisca priscilla priti priya priyanka prue purificacion quiteria rabia rachael rachel
    rachele rachelle rachida radhika radka radmila rafaela ragnhild raija raisa raisel rajni rakel ramona rana
    rania raphaelle raquel rasha reanna rebeca rebecca rebekah reem reetta regina regine reham reidun reiko
    rekha remedios rena renata renate renee renske renuka reyhan rhea rhian rhianna rhiannon rhoda rhona rhonda
    ria rianne ricarda richelle rihanna riitta rika rikke rina rita riya roberta robyn rochelle rocio roisin
    roksana romana romina romy ronda ronit ronja roos rosa rosalia rosalie rosalina rosalind rosalinda rosaline
    rosamond rosamund rosanna rosanne rosaura rose roseanne rosella rosemarie rosemary roser rosetta rosie
    rosina rosita roswitha rowena roxana roxane roxanne roxie roxy roya rozalia rukhsana ruta ruth ruthie
    ruxandra rym saana sabina sabine sabrina sadia sadie safia safiya sahar saija saima saira sakina sakshi
    saleha sallie sally salma salome samantha samara samia samina samira sana sanaa sandhya sandra sandrine
    sangeeta sania sanja sanna sanne saoirse sara sarah sarai sarina sarita saroja saskia satu savannah savita
    saziye scarlett selena selene selin selina selma semra senem senta serafina serena shabana shabnam shaheen
    shahida shaima shaina shaista shakira shalini shamira shana shanelle shania shannon shanthi sharmila sharon
    shauna shawna shayla shazia sheena shefali sheila shelia shelley shelly sheri sherri sherrie sherry sheryl
    shilpa shira shirin shirley shobha shona shreya shruti sian sibel sibyl sibylle sidonia sidonie sidsel
    sieglinde sienna sietske sif sigalit signe signy sigrid sigrun siiri silja silke silva silvana silvia simona
    simone simonetta sinead sini siobhan sirine sirje sissel siv sjoukje skye sladjana slavica smita sneza
    snezana sofia sofie soile solange soledad solene solveig sona sonal sonia sonja sonya sophia sophie soraya
    sorcha staci stacie stacy stanislava stefania stefanie stefanija steffi stella stephania stephanie sterre
    stina stine sudha sue suhasini suki sumaya sumitra sunita sunniva suparna suraya surekha susan susana susann
    susanna susannah susanne sushma susie suvi suzana suzanna suzanne suzette suzie svea svenja svetlana swati
    sybil sybille sylvia sylvie sylwia szilvia tabatha tabea tabitha tahira taina talia tallulah tamar tamara
    tami tamika tammi tammie tammy tamsin tana tania tanisha taniya tanja tanvi tanya tara tarja taryn tasha
    tasnim tatiana tatjana tatyana tayla telma temitope teodora teresa tereza terezia terhi teri terri terrie
    tess tessa tessel thais thalia thandeka thandi thandiwe thea thekla thelma theodora theresa therese theresia
    thomasina thora thyra tia tiana tiffany tiina tilda tilly tina tineke tiphaine tiril tirza titania tjitske
    toini tomasina tomoko tonya toos tordis tori torunn tova tove tracey traci tracie tricia trijntje trina
    trine trish trisha trixie trude trudi trudie trudy truus tryphena tuija tulsi tuula tytti ulla ulrica ulrika
    ulrike uma una undine unni ursula urszula ute uzma uzoamaka vaida vaishali valentina valentyna valeria
    valerie valerija vanessa vanja vasiliki vasilisa veda vedika veera veerle velma vendela venetia vera verena
    verity veronica veronika veronique vesela vesna vibeke vibha vicki vickie vicky victoire victoria vida vidya
    vigdis viivi viktoria viktoriia vilja vilma violaine violet violeta violetta virginia virginie virpi visnja
    viveca vivian viviana vivica vivien vivienne vlasta wairimu waltraud wambui wanda wangari wanjiru wencke
    wendeline wendi wendy whitney wiebke wieke wiktoria wilhelmina wilhelmine willeke willemien willemijn wilma
    winifred winnie winona wioletta xanthe xena xenia ximena xiomara yael yafit yamina yara yasemin yasmin
    yasmina yasmine yejide yelena yesenia yetunde yevgenia yewande yildiz yoko yolanda yolande yordanka yoshiko
    yousra ysolde yuko yulia yuliya yumi yvette yvonna yvonne zahara zahra zaina zainab zaira zanele zara zarina
    zaynab zdenka zehra zeina zelda zelie zelma zena zenobia zeynep zhanna zina zinaida zita zlata zodwa zoe
    zoey zofia zola zora zorica zoya zsofia zsuzsa zsuzsanna zuleika zuleikha zuzana zuzanna`,
)

/**
 * First names of news in English whose bearers are nearly always of one gender, lower case and without
 * accents, for choosing between he and she. Left out are names that are common words or places, too.
 */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...male.map((name): [string, Gender] => [name, 'male']),
  ...female.map((name): [string, Gender] => [name, 'female']),
])
