/**
 * Words that belittle. Strong ones are said of nobody but persons; mild ones need a person or a staff group beside them,
 * for a decision may be called idiotic (RF 2:1; facts: an insult needs a person or a staff group).
 */
export const strongInsults = `
idiot idioten idioter idioterna idiotjävel* idioters *idiot *idioten *idioter *idioterna ärkeidiot* pucko puckon puckona puckot *pucko *puckon puckohuvud*
kretin kretiner imbecill imbecillen imbeciller miffo miffon miffot miffona mongo mongon mongot mongolid* cp-skadad efterbliven efterblivna efterblivet efterblivne dumfan dumjävel* dumskalle dumskallar dumskallen dumskallarna
dumhuvud* dumbom dumbommar dummerjöns* korkskalle korkskallar korkskallarna träskalle träskallar pappskalle pappskallar klantskalle klantskallar klantskallarna klantarsle klantarslen klantarslet klantarslena fårskalle fårskallar
avskum avskummet avskummen drägg dräggen slödder slöddret patrask patrasket svin svinet svinen svinpäls* asgam* åsna åsnor åsnorna åsnan ärthjärna ärthjärnor ärtsjärn* hönshjärna hönshjärnor hjärndöd hjärndöda hjärndött hjärndöde
kärring kärringen kärringar kärringarna käring käringen kärringjävel kärringjävlar *kärring *kärringen gubbjävel gubbjävlar gubbjäveln gubbslem gubbstrutt gubbstruttar slyna slynan slynor slynorna subba subban subbor subborna hynda hyndan ludret luder luderet ludren
slampa slampan slampor satmara satmaran haggan hagga ragata ragatan hustyrann äckel äcklet äcklen äckelgubbe äckelgubbar ynkrygg ynkryggar ynkryggen ynkryggarna ynkryggig mes mesar mesen mesarna fegis fegisar fegisarna fegisen fegfis kräk kräket kräken
stolpskott stolpskottet stolpskotten tölp tölpen tölpar tölparna drulle drullar drullen knäppskalle knäppskallar knäppgök knäppgökar knäpphuvud knäppis dårfink dårfinkar tokstolle tokstollar odugling oduglingar oduglingen oduglingarna pajas pajasar pajasen pajasarna
clown clowner clownerna clownen *clown *clowner *clownerna mupp muppar muppen mupparna muppig muppiga *mupp *muppar tönt töntar tönten töntarna fjant fjantar fjanten fjantarna fåntratt fåntrattar fåne fånar fånarna fjolla fjollan fjollor losers loser losern
hycklare hycklaren hycklarna hycklargäng lögnare lögnaren lögnarna lögnhals lögnhalsar *lögnare skojare skojaren skojarna bedragare bedragaren bedragarna ljughals ljughalsar skurk skurken skurkar skurkarna skurkgäng bandit banditer banditerna tjockis* fetto fetton fettot fläskberg fetknopp* tjockskalle
parasit parasiten parasiter parasiterna landsförrädare landsförrädaren folkförrädare folkförrädaren förrädare förrädaren quisling quislingar kappvändare maktgalen maktgalna maktgalne psykopat psykopaten psykopater psykopaterna sociopat sociopater narcissist narcissisten narcissister
pedofil pedofilen pedofiler pedofilerna pedofiljävel* pedo pedon nasse nassar nassesvin nassarna nazistsvin nazistjävel fascistsvin kommunistsvin kommunistjävel* rasistsvin rasistjävel* soppåse soppåsar  toffelhjälte
smitare fuskare latmask latmaskar latmasken latmaskarna latoxe latoxar snyltare snyltarna snyltaren snorunge snorungar snorungarna byfåne byfånar byfånen byfånarna bondlurk bondlurkar bonnläpp bonnläppar slashas slashasar ormyngel slemboll slemmo blodsugare blodsugarna
skitstövel skitstövlar skitstöveln skithög kukhuvud kukhuvuden rövhatt rövhattar rövhål arsle arslen horunge horungar
`;

export const mildInsults = `
korkad korkade korkat korkadaste inkompetent inkompetenta oduglig odugliga odugligt oduglige puckad puckade puckat tröge dum dumma dumme dummare dummast sinnessjuk sinnessjuka sinnesslö sinnesslöa dåre dåren dårar dårarna galning galningar galningen
knäpp knäppa knäppe vrickad vrickade rubbad rubbade blåsta hjärnsläpp hjärntvättad hjärntvättade obegåvad obegåvade obildad obildade lata late maktfullkomlig maktfullkomliga maktfullkomlige korrumperad korrumperade korrupt korrupta falsk falske
vidrig vidriga vidrige äcklig äckliga äcklige motbjudande patetisk patetiska patetiske ynklig ynkliga ynklige feg fega fege lögnaktig lögnaktiga lögnaktige löjlig löjliga löjlige värdelös värdelösa värdelöse usel usla usle ful fula fule tjock tjocka fet feta fete gnällig gnälliga bitter bittra hjärtlös hjärtlösa samvetslös samvetslösa
hopplös hopplösa pinsam pinsamma arrogant arroganta nonchalant nonchalanta otrevlig dryg dryga verklighetsfrånvänd verklighetsfrånvända oförskämd oförskämda ohederlig ohederliga egotrippad egotrippade sadist sadister sadisten mobbare mobbaren översittare översittarna
pack packet rötägg rötägget amatör amatörer amatörerna nolla nollor nöt nötter gapig häxa häxan råtta råttor parasiterar grinolle gnällspik gnällspikar surgubbe surkärring fjortis fjortisar losergäng tok tokar mähä mähän våp våpet sopor hyena hyenor översittarfasoner maktmissbrukare
fyllo fyllot fyllon fyllgubbe alkis alkisar as aset lathund lathundar fiffelbög nickedocka nickedockor kameleont toffel tofflor jubelåsna hösäck kålhuvud kålhuvuden kålrot ostbåge korvskalle luffare blåbär
`;

/** Slurs against peoples, faiths, orientations and disabilities: hate on their own. */
export const slurs = `
neger negern negrer negrerna negerjävel* negersvin niggern nigger niggers niggrer svartskalle svartskallar svartskallarna svartskallen blatte blattar blattarna blatten blattejävel* blattesvin turkjävel* arabjävel* araberjävel* muslimjävel* muslimsvin muslimråttor somaliersvin somalierjävel* afghanjävel* judejävel* judesvin judesvinen judeslödder
zigenarpack zigenarjävel* zigenarslödder zigenarsvin tattare tattarna tattaren tattarpack tattarjävel* babbe babbar babbarna kameldrivare kameljockey* kamelknullare getknullare sandneger sandnegrer kulturberikare kulturberikarna kulturberikning lappjävel* lappjävlar samejävel* finnjävel* finnjävlar ryssjävel* polackjävel*
invandrarpack* invandrarslödder invandrarjävel* invandrarsvin invandrarråttor flyktingpack flyktingslödder flyktingjävel* importråttor skäggbarn skäggbarnen gulingar guling snedögd snedögda snedögon parabolpatrioter ökennomad ökenråttor untermensch* undermänniska undermänniskor
bögjävel* bögjävlar bögsvin bögfan bögpack bögäckel fikus flatjävel* lebbjävel* transa transor transan transvestit* tranny könsförvirrad könsförvirrade homofaggot faggot faggots bögfasoner bögeri mongobarn cpunge cpungar cpbarn dampunge dampungar efterblivningar
feminazi* feminazist* feminazister fitthora batikhäxa batikhäxor batikhäxorna batikkärring batikkärringar pkkärring vithudshat rasförrädare rasförrädaren blodsförrädare folkutbyte folkutbytet massimporterade
`;
