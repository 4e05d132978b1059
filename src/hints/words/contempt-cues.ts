/** Signs of contempt of somebody or of a group. Their form is told in `cue-phrases.ts`. */
export const contemptCues = {
  accuses: `
HE|NAME|SURNAME|ROLE 4 tagit|tar|tog 2 mutor|muta|betalt|pengar|emot 4 bordet|mutor|pengar|av|från
under|betalt bordet
HE|NAME|SURNAME|ROLE 5 stal|stulit|snor|snodde|snott|stjäl|snattat|snattade|förskingrat|förskingrade|bedragit|lurat|blåst|fifflat|förfalskat|förfalskade|svindlat|tubbat|skor|smusslar|smusslat
HE|NAME|SURNAME|ROLE 4 är|e|ä 2 gangster|maffia*|tjuv|mördare|brottsling|pedofil|langare|hälare|svindlare|förfalskare|mutkolv|slumvärd|miljöbrottsling|djurplågare|hustrumisshandlare|kvinnomisshandlare|våldtäktsman|bluff|skojare|ockrare|fuskare|fyllehund|fyllhund|mytoman|blottare|torsk|sexköpare|alkoholist|knarkare|pundare|narkoman
HE|NAME|SURNAME|ROLE 6 tappat|förlorade|tappade|blev|förlorat 3 körkortet|lappen|körkort
dricker|super|söp|packad|full|bakfull|berusad|onykter|sniffar|knarkar|påtänd 3 på|under|i 1 jobbet|arbetet|tjänsten|mötet|arbetstid|passet
fusk|fiffel|fuskat|fejk|köpt|fejkad|påhittad 3 examen|meriter|titel|utbildning*|cv|avhandling|rösterna|röster
väst|skor|fyllt|sko 1 sina|egna|sig 2 fickor|fickan|på
köpt|sålt|gett|ger 3 tomt|tomten|bygglov|lov|jobb*|uppdrag*|avtal* 3 till 2 svåger*|bror*|kompis*|sin|son*|polare*
`,
  'accuses-perhaps': `
mutor|mutkolv|mutpengar|svartpengar|förskingr|svågerpolitik
HE|NAME|SURNAME|ROLE 4 slår|slagit|misshandlar|misshandlat|tafsar|tafsat|antastat|våldtagit|våldtog|plågar|pryglar|hotat|mobbar|trakasserar|övergrepp|ofredat|blottat|utnyttjat
`,
  belittles: `
ett|ett|två|tre 1 hjärncell|hjärnceller|hjärncellen
inte 2 vassaste|skarpaste|ljusaste|smartaste|klokaste 1 kniven|knivarna|verktyget|ljuset|lampan|kritan|pennan|sax*|i
inte 1 alla|hela 1 hästar|indianer|koppar|får|muggar|get*|kastrull*|barn 1 hemma|i
luft|tomt|ekar|sågspån|halm|gröt|bomull|vakuum 2 mellan|i 1 öronen|skallen|huvudet|huvet|knoppen
mellan öronen
bakom 1 flötet|vagnen|ryggen|flöte
tappad|tappade|tappat 2 bakom|i|på 1 vagn|vagnen|golvet|huvudet|skallen|bb
räkna|räknar|stava|läsa|skriva|knyta|skor|skosnör|simma|andas 2 till|sina|själv|sitt 3 tio|tre|fem|skor|skorna|namn|skosnören|hjälp
dum|dummare|korkad|trög|slö|lat|ful|falsk|hal|långsam|nyttig|vass|hård|envis|blind|klok|kall|bortkastad|intelligent 1 som|än 1 en|ett|ett|min|min
skulle|skull|vill|litar 1 inte|aldrig|knappt 1 låta|anlita|anförtro|lita|släppa 4 vakta|guldfisk|hamster|hund|katt|rensa|spade|krukväxt|kaktus|grill|nära
lill|lille|lilla|litet|självutnämnd|mini 0 hitler|stalin|napoleon|diktator|påve|gestapo|mussolini|fjant|kung|kejsare|gud
hitler|stalin|napoleon|mussolini|gestapo|stasi|kim|putin 3 med|på|i 2 nyckel*|kontoret|västen|uniform|tippen|luckan|visselpipa*
bor|bo 1 kvar|hemma 1 hos|i 1 mamma|mor|morsan|päron*
mamma|mammas|mamman 1 pojke|gosse|bort|klemade|knä
munkätare|kaffegökar|kaffedrickare|pappersvändare|stämpelvändare|blankettnissar|soffpotatis|bänkvärmare
bitter|ful|fet|gammal|sur|frigid|snål|falsk|elak|senil|dement|tandlös|skallig|flintskallig|skäggig|fjollig|fnoskig|skrumpen|uttorkad|inskränkt|bortskämd|uppblåst|bortklemad|lismande|korkad 1 gubbe|gubbar|tant|tanter|kärring|kossa|höna|snorunge|fläskberg|jävel|typ|människa|människor|snobb|tönt|ragata|häxa|liten|litet|sugga|skata|haxa|get|groda|padda|stofil|kuf|typer
ful|fula|tjock|fet|feta|gammal 1 och 0 ful|tjock|gammal|dum|lat|elak|fula|senil
er|ni|dom|de|gänget|bunten|hela|samling|gäng 1 gäng|bunt|hög|samling|bunten|gänget|bunt|packe|skock|hop 2 idioter|clowner|latmaskar|losers|amatörer|hycklare|skvaller*|lata|odugliga|inkompetenta|nollor|marionetter|skurkar|tjuvar|alkoholister
maken|maka till|på 1 dum*|klant*|idiot*|dönick*|oduglig*|lat*|nolla|pajas
tack 4 vassa|glassigt|inget 3 kommunikatör|er
jag|man 1 har|såg|sett 1 sett|mött|haft 1 mer|större|bättre|smartare 2 liv|hjärna|intellekt|empati|potatis|vett
`,
  'belittles-perhaps': `
hjul|skruv|skruvar|bultar|mutter|muttrar|bult|skruven 1 lös|lösa|snurrar
lampan|ljuset|lyset|hissen 1 lyser|tänt|går|är|når 3 ingen|inte|hemma|upp|översta
hål|höns|gröt|sågspån 1 i 0 huvudet|huvet|skallen|knoppen
sämre|dummare|fulare|fetare|latare|segare|falskare|större 1 än 2 en|ett|min|hin|själva
klarar|kan|hittar|fattar|begriper|orkar|duger|fixar 0 inte|knappt|ens|inte 1 ens|att|till|ut|räkna|stava|skilja|hitta|läsa|själv|hålla|knyta
skaffa|har 1 ett|inget|dig 1 liv|jobb|hobby
är|e|ä|verkar inte 1 klok|frisk|normal|riktig|tillräknelig|vid|helt|vatten
inte 1 frisk|klok|klokt|tillräknelig|kapabel|kompetent|mogen|vuxen
hur|vem|var 3 fått|fick|hittade|hittat|anställt|anställde|släppte 3 jobb*|körkort*|tjänst*|legitimation*|examen*|honom|henne|den|er|ni
på|i|ur 1 flingpaket*|cornflakes*|lotteri*|påskägg*|brevkurs*
blind|döv|halvblind|enögd|full|lobotomerad|nersövd|död|avliden 1 mullvad|gädda|höna|gubbe|apa|tant|gris|get|sköldpadda|råtta
sitter|sitta|gör|jobbar|rör|fika|dricker|lufsar|latar|slappar 4 hela|inget|bara 2 dagen|dagarna|mobilen|kaffe|fikar|rumpan|röv*|häck*|latar|skiten|telefonen
rör|lyfter|höjer|orkar|vågar|kliva|idas|orka inte|aldrig|ens|knappt 3 ett|röv*|finger|ut|bilen|fläcken|häck*|arslet
snuskgubbe|snuskgubbar|gubbstrutt|fyllgubbe|äckelgubbe|surgubbe|gnällgubbe|gubbdjävul|snuskhummer|fläskkotlett
`,
  'group-contempt': `
den|det|de|dom 0 där|sorten|folket|slaget|typen|rasen 2 sorten|folket|slaget|typen|rasen|släktet|stammen|klanen
hem å|och|o 3 bada|bygg|tvätta|ät|knulla|föd|be
tagit|tar|tog 0 över 3 badet|simhallen|torget|skolan|landet|stan|centrum|sverige|parken|byn|området|gymmet|butiken
kvinnans|kvinnors|fruns|flickors|tjejers plats
kvinnor|kvinna|kvinnfolk|tjejer|fruntimmer|brudar|damer|fruar|flickor|mammor 5 ska|borde|bör|hör|till|duger 4 hemma|spisen|köket|tiga|föda|barn|lyda|tyst|snälla|diska|städa|knä|sömnad|knäppa|hålla
det|vad|väl 2 kvinnor|kvinnfolk|tjejer|ni|brudar 2 är|finns 1 till|till 0 för
inte 2 till 1 för 1 något|nåt|annat
zigenarungar|zigenarungarna|zigenarunge|zigge|ziggar|muslimungar|negerungar|blatteungar|araberungar|invandrarungar|dampungar|soc-ungar
vit|vita|white makt|power|ras|rasen|först|jul|sverige
heil|sieg
no blacks|muslims|jews|gays
två|karlar|män|gubbar|tomtar|pappor|mammor|kvinnor 4 pussas|hånglar|köper|gifter|håller 5 äckel|äckligt|vidrigt|onaturligt|barn|hand|sjukt
män|karlar|gubbar|en 4 kjol|peruk|klänning|smink|damernas 5 spärra|sjukt|äckligt|låsa|naturligt|vet|ut|in
`,
  'group-contempt-perhaps': `
såna|sådana|dom|de som 1 dom|dem|de|henne|honom
åk|flytta|dra|stick|res|far|sätt 3 hem|tillbaka|dit 3 till|där|ert|din|er|dit
till för
muselmaner|muselman|turbantomte|turbantomtar|turbantomtarna|turban|lakan|lakansgubbar|slöjdocka|slöjdockor|tältkärringar|skäggapa|skäggapor|skäggdårar|ökenråtta|mörkhyad|tatuerade|getfolk|klanfolk
kackerlackor|ohyra|råttor|parasiter|löss|djur|apor|ägg|flugor|mygg|avlusa|avlusas|avmaskas|yngel|yngla|ynglar|avskräde|skadedjur
spruta|spola|sanera|avlusa|dränk|skölj|sopa|vräk|kör|köra 2 av|bort|ut|ner 2 dem|dom|dem|skiten|hela|tiggar*
onaturligt|abnorm|perversa|pervers|perverst|pervo|avvikare|sodomi|gudlöst|styggelse|könsbytare
mot naturen|guds
gener|iq|rasblandning|avel|inavel|kusingift|klan|klaner|ras|blod|stam 4 lägre|dåliga|låg|fel|orena|inavlade|sämre|smutsig*
`,
};
