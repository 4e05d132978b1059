/**
 * Turns of phrase that say little alone and much together, by what they are signs of: each group is one sign that the
 * model weighs; those of a group `…-perhaps` are heard in innocent comments as well. One phrase a line, in the form of the
 * steps of a phrase rule; `word*` (not first) matches a beginning, `NUMBER` any number.
 */
export const cuePhrases = {
  'veiled-threat': `
se|titta|kolla dig|er|dej|sig om|bakom|över
vore|skulle|var|blir 1 synd|tråkigt|trist|ledsamt|beklagligt 0 om
inget|ingen|inte|inte 1 hot|hotelse|hotelser 3 bara|utan|men|information|råd|löfte|konstaterande|tips
hotar 0 inte|inget|ingen
menar 1 bara 0 väl
borde|skulle|bör 2 tänkt|tänka|tänker 2 på 2 barn|barnen|familj*|mamma|fru|frun|dotter|dottern|hälsa
hittar|hitta|finner|tar 0 dig|er|honom|henne|dej 2 allihop|allihopa|ändå|var|en|förr|snart|till
dina|era|hans|hennes|deras dagar|timmar|dar 1 är|är|räknade|över
inte 1 många|mycket|länge 1 dagar|dar|tid|timmar|kvar
tiden|klockan tickar|rinner
vet|vill 2 sitt|ditt|ert|eget|ditt 1 bästa|väl
olycka|olyckor|olyckan 1 händer|händer|hända|sker|ske|inträffar
det|där finns|fanns folk|människor|killar|grabbar|några|personer|dom|de 1 som 2 kan|betalar|gör|brukar|gärna|minns|väntar
folk som 2 brukar|får|bruka
vi är|e|ä många|flera|fler|tjugo|tio|femtio som 2 väntar|redo|tänker|träffas|fått|vet|tröttnat
hjälper|räcker|skyddar 0 inga|inget|ingen|varken 2 lås|larm|polis*|vakt*|dörr*|gud|böner
inget|ingen|inga lås|larm|polis|vakt|vakter|dörr|kamera|kameror som|hjälper|hinner|räddar|stoppar
skriker|skrik|ropar|ropa 3 ingen|hör|högt
sjön|ån|älven|dammen|brunnen|havet|mossen|skogen|gruvhålet 1 är|finns 1 djup|djupt|kall|kallt|kvar|stor|mörk|tyst|nära
går|gick|gå av|över för mig
natt|inatt|ikväll|lördag|fredag|måndag|imorgon|söndag 3 brinner|smäller|ryker|exploderar
öppen jakt|säsong
skjuter|skjuta|siktar|sikta|skott 2 fel|vådaskott|vilse|prick
konsekvenser för dig|er|din|HE|ROLE
bromsar|bromsarna|hjulmuttrar|muttrarna|hjulbultarna|bultarna|bromsslangar 2 släpper|släppte|lossnar|lossna|lossade|slaka|lösa|strula
slutar|slutade|backar|ändrar 0 ni|du|han|hon inte|int 6 finns|så|då
om 5 inte|igen|till 5 så|då 0 ska|kommer|finns|händer|smäller|brinner|hämtar|går|tar 2 jag|vi|det|ni|du|han
tar 1 inte 1 med 1 oss|mig 1 tårta|blommor|kakor|kaffe|present
kulsprutan|kula|kulan 3 pannan|skallen|nacken|huvudet
gör|göra|göra 2 processen|slut|slarvsylta|mos|korvstoppning|färs|kebab|köttfärs
vi|jag|ja 1 vet 2 mycket|allt|tillräckligt|mer 2 om 1 dig|er|honom|henne|din
hämta|hämtar|bärs|bäras|åka|åker 4 säck|likvagn|likpåse|liksäck|ambulans|bår|kista|rullstol
`,
  'veiled-threat-perhaps': `
vet|vill|undrar 2 din|dina|era|hans|hennes|ni|du 4 son|dotter|barn|fru|hund|bil|stuga|hus|brevlåda|ambulansen|cyklar|jobbar
hälsa|hälsar|besöka 0 på 3 dig|er|honom|henne|med|hemma|någon
otur|synd|tråkigt 1 va|bara
trä|halm|hö|papper|bensin 2 brinner|brann|va|lättantändlig*
djup|djupt|långt|mörkt|ensamt|tyst 1 där|dit|bort|utanför|hos
kunde|kan|skulle 1 hända|gå|drabba 3 fler|fort|illa|vem|dig|er
väx|slagg|finns 1 salt|kur|medel|metoder|botemedel|bara 3 sniglar|råttor|sätt|sätt|mot
råttor|ohyra|svin|sniglar|hundar 3 gör|ett|skjuter|förgiftar|slaktar|salt|sätt
vet 2 var|vart|vilken|när 3 bor|bil|bilen|kör|jobbar|parkerar|tränar|sover|hus|huset|båt|båten|skola|dagis|hundar|hund|barn|barnen|hem
kolla|kollat|kontrollera|förnya|se|ha|höj|uppdatera 3 brandförsäkring*|hemförsäkring*|brandvarnar*|bromsar*|försäkring*|livförsäkring*|brandsläckar*
vänligt|vänlig|gott|välment|litet råd|tips|påminnelse|upplysning
säger 0 jag 1 inte|inget|bara
ta|bär|ha|köp|skaffa 3 hjälm|livvakt|livvakter|skottsäker*|väst|hjälmen|taggtråd
väntar|vänta|står|sitter 3 utanför|bakom 4 dig|er|honom|henne|när|du|ni|han|hon|kommunhuset|porten|grinden|dörren|hemmet
kommer|går|åker|följer 2 hem 0 till 0 dig|er|honom|henne|ROLE|HE
aldrig|inte 1 gå|springa|cykla|skriva|prata|sova|le|skratta|andas|köra|simma|gå 2 igen|mer|mera|längre
räkna 2 dagarna|dagar|timmar|timmarna
lev|sov 0 väl|gott|lugnt|sött 3 medan|så|länge|medans|inatt|natt
sov|sova|sover med 2 öga|ögat|ögonen
smaka|känna|smakar 2 egen|medicin|smärta|hur|smak
få|får|fick|ge|ger 2 läxa|påhälsning|omgång|minnesbeta|lektion|besök
besök 0 av mig|oss|min|några|bröderna|grabbarna|killarna
ingen 1 kommer 1 hitta|höra|sakna|tro|märka|hinna|se
har|finns|med|tar|tog|ta|köpt 3 spade|spaden|grop|gropen|säck|säcken|säckar|grav|rep|repet|snara|snaran|tändare|frys|presenning
gräv|gräva|gräver|grävt|grävde 3 grop|grav|ner|såna|dig|honom|henne
ryker|smäller|exploderar|brinner 2 det|den|ni|huset|badet|snart
nästa 2 är|blir|gång|tur 1 du|dig|er|ni|han|hon
din|er|hans|hennes|deras 0 tur nu|nästa|snart|att|kommer
jakttid|skottpengar|jaktsäsong|jaktkort 2 på|för
blev|blivit|bli|är varnad|varnade|varnat
en dag kommer|får|går|ska|hamnar|står
vi|jag ses|träffas|syns|möts 1 utanför|på|vid|i 3 parkering*|gränd*|mörk*|natten|kväll
in|ge|få 2 käften|trynet|tänderna|skallen|ansiktet|magen
`,
  'crime-for-sale': `
utan|inga|inget|ingen|noll kvitto|kvitton|papper|frågor|leg|legitimation|ålderskontroll|moms|faktura|spår|bokföring
ramlat|ramlade|trillat|trillade|fallit 1 av|från 2 lastbil*|flaket|trailer|långtradare
snabb|snabba|snabbt affär|affärer|leverans|köp|levererat
endast|bara|helst|enbart 0 kontant|kontanter|kontanta|bitcoin|krypto|seriösa
skriv|kontakta|hör|nå|finns|kör|nås|svara 2 på|via|i 1 signal|wickr|telegram|snap|session|threema|krypterat|snapchat|whatsapp|kik
signal|wickr|telegram|snap|krypterat 2 skriv|kontakta|namn|id|länk|link|profil*
läkarintyg|sjukintyg|intyg|körkort|körkortet|pass|betyg|examen|examensbevis|leg|bankid|språkintyg|kursbetyg|jobbintyg|sjukskrivning 4 stämpel|ordnas|fixas|säljes|ordnar|fixar|salu|äkta|dag|timme|pris|betalning|kr|spänn|utan
fixar|ordnar|säljer|säljes|skaffar|levererar|gör 3 läkarintyg|sjukintyg|intyg|körkort|pass|betyg|examen*|leg|bankid|språkintyg|kursbetyg|jobbintyg|sjukskrivning*|facit|prov|provsvar|nationella|lägenhet*|kontrakt
vitt|grönt|vit|grön|tjack|hasch|braj|ladd|zaza|cali 5 leverans|levereras|körs|dygnet|dörren|hemkörning|kontakta|telegram|snap|signal
jobbar|arbetar|städar|bygger|målar|anlägger|gräver 3 svart|vitt|svarta
svart|svarta 1 betalning|arbetskraft|pengar|kontant|halva
till 0 halva 0 priset
halva priset 3 pm|kontant|kvitto|innan|borta
skrives|skrivs|görs|avläggs|tas 2 åt|av 1 dig|annan|annat|vikarie
ser 0 äkta 0 ut
går|funkar|funkade igenom|i|genom 2 skannern|spärren|spärrarna|kontrollen|scanner*
elmätare|elmätaren|mätaren|vattenmätaren|mätarställningen 2 manipuleras|fixas|saktar|bromsas|ställs|kopplas
koppar|kopparkabel|koppartråd|katalysator|katalysatorer|kamerasystem|gps|utombordare|båtmotor|verktyg 6 kvitto|snabb|borta|natten|ladan|affär|pris|priset|pm
kungsörn|berguv|lodjur|vargskinn|järv|ägg|rovfåglar|uppstoppad|uppstoppade|hotade 5 kontant|papper|säljer|säljes|pris|kr
smugglade|smugglad|smugglat|insmugglade|osmittade 4 levereras|säljes|friska|kr|st
valpar 1 utan 1 pass|papper|id
kronofogden 4 prickar|rensar|prick|bort
miljöfarligt|asbest|oljefat|eternit|farligt 4 svart|billigt|dumpas|bort|häller|ner
betalar|ger|får|belöning 3 den 0 som 3 slår|bränner|sabbar|kastar|klottrar|krossar|spränger|knäcker|sprejar
skyddsavgift|beskyddaravgift|beskydd 3 betala|funkar|mot|kr
`,
  'crime-for-sale-perhaps': `
fråga|fråga inte|ej|aldrig var|varifrån|hur|vem
inte|ej 1 fråga|frågar|kollar|undrar 2 var|varifrån|hur|ålder|leg|om
skriv krypterat|privat|pm|dm|signal
säljer|säljes|sälj|köpes|finns|har 3 vapen|glock|pistol|hagel*|pumphagel|revolver|ammunition|skott|sprängmedel|dynamit|luftvapen|knogjärn|elpistol|pepparspray|ak47|handgranat*
säljer|säljes|finns|har|langar|levererar|kör 3 cigg|vejp*|vape*|snus|spritdunk*|dunk*|hembränt|smuggelsprit|tabletter|tramadol|benzo|xanax|hasch|gräs|kola|tjack|amfetamin|anabola|steroider|testo*|winstrol|masteron|dianabol|deca|trenbolon|morfin*|fentanyl|oxy*|ketogan|sömntabletter|lyrica|subutex|lsd|svamp|ecstasy|mdma|weed|braj|ladd
garanterat godkänt|godkänd|äkta|resultat
fuska|kringgå|lura|runda|manipulera|manipuleras|mixtra|skruva|fiffla 4 mätare*|elmätare*|elmätar*|avgift*|bidrag*|skatt*|a-kassa*|försäkring*|kommunen|kontroll*|larmet|avläsning*|vab|föräldrapenning*
målvakt|målvakter|springpojke|kurir|lejd|torped|indrivare|indrivning 4 sökes|söker|betalt|betalning|pengar|kr|behövs|pris
häller|tippar|dumpar|tömmer|gräver 4 skogen|gruvan|sjön|diket|ån|gropen
`,
  'calls-to-crime': `
alla|allihop|allihopa|vi|grabbar|hela 3 ska|kör|åker|går|träffas|samlas|möts 6 tändare|facklor|sprej*|påkar|stenar|bensin|kanistrar|hammare|masker|huva|huvor|rånarluva|basebollträn
ta|tar|tag med 2 tändare|facklor|sprej*|påkar|stenar|bensin|ägg|kanistrar|hammare|masker|basebollträn|bult*|kofot|tång
häll|hälla|häller|töm|spruta|kasta 4 socker|bensin|diesel|fiskrens|glykol|klorin|cement|betong|färg|lim|syra|gödsel|skit|urin|ägg|frätande|olja|råttgift|gift
lim|cement|betong|spackel|superlim|fogskum|potatis 2 i 3 lås*|nyckelhål*|avgasrör*|ventil*|automat*|brevlåd*
lägg|lägga|ställ|släng|strö|kasta|spänn 2 ut|ner|upp|över 2 glykol*|gift*|spik*|glas*|häftstift|fällor|lina|vajer|ståltråd|taggtråd|krossat|råttgift*|köttbullar
ingen betalar|betala|lämnar|öppnar|deklarerar
logga|hacka|knäck|crasha|ddosa|överbelasta|sänk|bombardera 4 hemsida*|system*|server*|konto*|sajt*|e-tjänst*|wifi|nätet|sidan|databas*
ingen 1 polis|kamera|kameror|vakt 3 natt|natten|kväll|där|då|nätterna|larm
inget|utan|inga larm|kamera|kameror|kameror|vakt|lås 4 natt|stå|bara|öppet|gå|hämta|ta
`,
  'calls-to-crime-perhaps': `
glykol|glykolkorv|råttgift|giftkorv|krossat|spik|rakblad|nålar 4 lägg|lägga|korv|köttbullar|sand*|hund*|katt*|glas
vägra|sluta|strunta|skit 2 betala|betal|deklarera|lämna|öppna|lyda|legitimera
ring|ringer|larma|skicka 2 in|falskt|bombhot|pulver
bombhot|bombhota|falsklarm|falsklarma|brandlarmet
så här tar|gör|kommer|öppnar|dyrkar|lurar 1 du|man|ni
gör|göra som 1 i|på|dom|de|förr|grannarna
storma|stormar|ockupera|ockuperar|barrikadera|blockera|spärra|jaga|släpa|dra|kasta|bär 3 kommunhus*|fullmäktige*|salen|möte*|infart*|vägen|bygget|kontor*|politiker*|dem|dom|ut
lätt|enkelt|fritt|bara 1 att 1 sno|ta|hämta|bryta|klippa|plocka
`,
  campaign: `
mejlbomba|mejlbombar|mailbomba|smsbomba|spamma|spammar|överös|bombardera|trakassera|mobba|mobbar|frys|frysa|hacka|håna|håna|häng|ös|fimpa|trakasserar 3 NAME|HE|familjen|ROLE|ut|konto*|inkorg*|mejl*
ring|ringer|skriv|skriver|mejla|mejlar|messa|sms:a|sväm|klaga|kommentera|kommenterar|anmäl|anmäler 4 varje|natten|nätterna|dygnet|dagligen|hela 4 tills|natt|natten|dag|dygnet|timme|gång|runt
håll|håller|fortsätt|kör|sluta|ös 2 på|inte|förrän 2 tills|förrän|innan 1 hon|han|de|dom|hen 2 säger|ger|slutar|flyttar|går|gråter|tar|bryter|raderar|knäcks|avgår
tills|förrän|så hon|han|de|dom|hen|båda|familjen 2 säger|ger|slutar|flyttar|gråter|bryter|raderar|knäcks|bryts|knäckt|aldrig|vågar|avgår|lägger
inte|aldrig 2 en|vara|få|får|ha 1 lugn|ifred|fred|ro|sekund
gå|går in på 4 konto|sida|profil|instagram|facebook 5 skriv|kommentera|håna|dela
alla|vi|nu 4 blockar|blockat|fryser|ignorerar|hälsar|pratar|sätter|sitter|svarar 4 henne|honom|NAME|bredvid|mer
beställ|skicka|beställer|skickar 5 pizzor|pizza|taxi|gödsel|begravnings*|kistor|paket|råttor|likkistor|blommor 5 till|hem|adress*|dörr*
hemlig|hemliga|startar|startat|skapat|gör|gjort|ny|gå 2 grupp|gruppen|lista|listan|schema|tråd|konto|konton|chatt 5 om|mot|där|henne|honom|NAME|ROLE
turas|turas 0 om 3 tills|ringa|skriva|mejla|vakta
ska|måste|skall|borde 0 bort 2 så|nu|och|vi
hon|han|hen|NAME|SURNAME|ROLE 3 ska|måste 2 bort|knäckas|brytas|krossas|tystas|fimpas|mobbas|ner|rökas
kommentarsfältet|inlägg|gång 5 svarar|svara|skriver|postar 2 vi|femtio|alla|med
rösta|röstar|vem 2 fulast|fetast|äckligast|dummast|tjockast|sämst
`,
  'campaign-perhaps': `
operation|aktion|kampanj|projekt|drevet|drev|operationen 3 mobba|mobba|mot|NAME|ut|knäck|tysta|bort|börjar|startar
aldrig 1 vågar|våga|törs|ska|få|får 3 komma|visa|skriva|sova|gå|posta|ha|öppna|vara|fred|ifred
ge|ger|sätt|lämna|skriv 5 stjärna|stjärnor|etta|ettor|recension|recensioner|omdöme|omdömen
ingen 1 hälsar|pratar|sitter|handlar|plogar|svarar|hjälper|leker|bjuder 3 på|med|hos|henne|honom|dem|åt
lägg|lägger|lagt|sprid|sprider|sätt|sätter|klistra|posta|postar|dela 4 bild|bilder|bilden|namn|namnet|adress*|lapp|lappar|affisch*|nummer*|film* 5 henne|honom|hennes|hans|varje|överallt|alla|brevlåd*|nätet|stolpe|stolpar
`,
  lewd: `
sätt|sätta|sitt|sitta 3 i|på 0 mitt|min knä|knät|ansikte|ansiktet
mitt|min knä|snopp|kuk|stake|slang|verktyg|växelspak|spak|stång|korv|stora|hårda|spjut|banan|munstycke
i mitt|min 1 säng|sovrum|dusch|famn|bastu|säng
böj|böja|böjas|böjd|böjs 2 över|fram|ner|dig
knä|knäna|knän 0 framför 0 mig|oss|chefen
ner|ned på 1 knä
benen|ben isär|brett|särade|sära|upp
sög|suger|sugas|sugit|slickat 1 sig|av|på
utan 1 trosor|bh|kläder|underkläder|nåt|något|behå|stringen
vill 2 ha det 2 skönt|varmt|mysigt|hett
göra|gör dig|det 2 skön|skönt|våt|blöt|galen|lycklig
rensa|rensar|spola|spolas|rensas|smörja 2 rör|röret|rören|slang|stake
rida|rid|rider 2 mig|på
påsatt|pippa|pippad|pippat|pippar|satta|bestiga|bestigas|jucka|juckar|juckade|gökad|göka|göka
blottare|blottaren|blottar|blottade|blotta 4 min|större|mig|sig|kiosken
sex mot|för|i|efter|med 3 betalning|betalt|pengar|dig|swish|hyra|grannen
tjej|dam|kvinna|kille|par|student|man 1 NUMBER|söker|erbjuder|sökes 4 tider|nöje|diskret|diskretion|sällskap|ensamma|betalt|rum
ocensurerad|ocensurerat|ocensurerade|barbröstad|nakna|snuskiga|privata|heta 2 bilder|filmer|film|klipp|konto|bild|foton
visa|visar|visa 4 bröst*|tuttar*|rumpa*|pattar*|kuk*|snopp*|vad|allt 3 för|mig|kameran
hur hårt|hård|styv 1 jag|den|han
blir|blev|är 1 hård|kåt|stenhård|våt|blöt|tänd 3 av|när|på|varje
säng|sänghalm|sängkammar|lakan|sovrum 4 plats|låg|jobbet|befordr*|vägen
kom|hem|komma 2 till|hem 2 mig 5 suger|massage|duscha|naken|trosor|skönt|natt|mys
`,
  'lewd-perhaps': `
suga|suger|sög|slicka|slickar|smaka|smeka|kyssa|kyss|knåda|massera 3 av|mig|min|dig|dina|på|henne|honom|modell*|bröst*|tår
ligga|ligger|låg|legat 3 med|under|ovanpå 2 mig|chefen|honom|henne|alla|hela
mogen|mogna|ensam|ensamma|villig|villiga|kåt|gifta|heta|het|ung|unga|snygg|svensk 2 dam|damer|kvinna|kvinnor|tjej|tjejer|fru|fruar|flicka|flickor|milf
eget rum
bilder|bild|film|filmer|klipp|video|konto 3 utan|privat|privata|ocensur*|snusk*|heta|naken*
damernas|damerna|tjejerna|flickorna|omklädningsrummet 5 filma*|kamera|hål|kika|kikar|duscha|dusch|våta
duscha|bada|basta|sova 1 hos|med 1 mig|oss
`,
  'gore-shared': `
titta|kolla|se|ser|sett|spola|zooma|pausa 3 när|hur|på|där|till 6 hjärna*|krossas|krosas|klipps|spricker|sprack|splitt*|smäller|dör|slaktas|krasar|plattas|mals|mosas|brinner|skriker|faller|halshugg*|spets*|släpar|lossnar|ryker|sprut*
plattas|mals|mosas|spetsad|spetsas|kläms|klyvs|slits|sliten|genomborrad|uppfläkt|söndersliten|överkörd|krossas|köttslams|sönderbränd|sönderslagen 5 film*|klipp*|bild*|video*|länk*|fil*|kommentar*|ljud*|under
har|skickar|lägger|laddar|finns|delar|säljer 4 film*|klipp*|fil|filen|bilderna|videon|dashcam* 6 dör|dog|mals|krossas|krocken|olyckan|halshugg*|kroppen|liket|liken|mordet|misshandeln|blod*|skriker|ihjäl|cyklisten|offret
hela filen|filmen|klippet|videon|fallet|mordet|avrättningen 4 här|länk*|ocensur*|finns|under|kommentar*
slår|sparkar|sparkas|misshandlas|plågas|tortera|torteras|bränns|dränks|stryps 4 hund*|katt*|djur*|barnet|tant*|gubb*|kille*|fånge*|man* 6 film*|klipp*|video*|länk*|skratt*|njut*
`,
  'gore-shared-perhaps': `
skallen|huvudet|benet|armen|handen|ögat|kroppen|halsen|kraniet|tarmarna|foten|fingret|köttet|skelettet 3 släpper|lossnar|spricker|krossas|krasar|flyger|hänger|slits|knäcks|sprutar|sprack|ryker|rullar|mosas|mosad|av
hör 2 hur|när 3 krasar|skriker|knäcks|spricker|gurglar|krossas|gnyr|skrek|det
ljud|ljudet 0 på
tittat|sett|kollat|spolat 5 gånger|om
favorit|favoritbild|favoriten|favoritklipp|favoritdel|bästa|vackrast|härligt|skönt|njut|njuter|skrattade|skrattar|snyggt|roligast 6 blod*|lik*|krasar|skriker|dör|dog|avhugg*|armering*|olyck*|köttet|skalle*|huvud*|kropp*
skriv|skriver|kommentera 2 ja|jag|ett 2 så 2 skickar|får|länk*
starka|känsliga|hemska|blodiga|äckliga|råa|brutala|otäcka|sjuka bilder|klipp|scener|filmer|videor
inte för känsliga|kräsmagade|barn|blödiga
`,
  'work-knowledge': `
får 1 väl|egentligen|nog|ju|tyvärr 1 inte|ej 2 säga|berätta|nämna|prata|avslöja|yttra|skriva|sprida
inte|aldrig|ej 2 hört|fått|sett|läst|kommit 2 från|av 1 mig|oss
har 1 ni|du 1 inte 1 hört
varifrån ni|du vet|hört|fått
fått|fick|får|gav 2 order|instruktion*|besked|tillsägelse|direktiv 3 hålla|tysta|tyst|inte|mörka
i|bakom smyg|hemlighet|förtroende|lyckta|stängda 1 dörrar
inte|ännu|ej 1 offentlig|offentligt|offentliga|officiell|officiellt|publicerad|släppt|klubbat|känt 2 än|ännu|men|förrän|innan
innan|före 2 blir|är|blev|det 2 offentlig|offentligt|officiellt|publiceras|släpps|allmänt
vaktbolaget|säkerhetschefen|larmbolaget|säkerhetsgenomgången|säkerhetsplanen|beredskapsplanen|krisplanen 5 sa|sade|står|säger|enligt|visar
på 1 vårt|vår|ett|möte 1 personalmöte*|apt|arbetsplatsträff*|ledningsmöte*|morgonmöte*|överlämning*|rond*|fikarast*
hörde|hört|såg|sett|läste 2 på|i 1 soc|socialen|jobbet|praktiken|fikarummet|personalrummet|ronden|mötet|förhöret|rättssalen|väntrummet
råkade|råkar|hann|lyckades 1 se|läsa|höra|få 3 lista*|mejl*|journal*|skärm*|papper*|namn*|att
ska|kommer 1 varsla|varslas|läggas|sparka|säga|omplacera|stängas|flyttas 6 innan|inte|hemligt|vet|facket|internt
varsel|varsla|varslas|uppsägningar|nedläggning 6 internt|facket|hemligt|än|före|efter|skrivit
skyddad|skyddade|hemlig|skyddat 1 identitet|adress|boende|personuppgifter|folkbokföring 6 flytta*|bor|heter|hette|barn|nu|går
har|haft|fått 1 tillgång|inlogg|behörighet|åtkomst 2 till
tystnadsplikt|sekretess|tystnadsplikten|sekretessen 4 men|skit*|strunta*|bry|hit|fast
`,
  'work-knowledge-perhaps': `
jag 2 är|arbetar|jobbar|sitter|städar|tolkar|kör|registrerar|rättar|extrajobbar|sommarjobbar|vikarierar|praktiserar 7 och|men|så 4 såg|läst|vet|hört|kan|får|läste|hörde|sett
jag|som|vi 1 jobbar|arbetar|sitter|jobbade|städar|är 2 på|inom|i|åt 8 vet|såg|läste|hörde|berätta|sett|läst|avslöja|namnet|listan|han|hon
får|fick|borde|ska|skulle|kan|bör inte|ej|egentligen 1 säga|berätta|nämna|prata|avslöja|yttra|sprida|lämna|röja|vidare
säg|säger|berätta|nämn 1 inte|inget 2 att|varifrån|vem|vidare|till
hålla|hålls|håller|tystas|mörkas|mörkar|hemlighålls|tystar 1 tyst|hemligt|ned|ner|det
läst|läste|såg|sett|öppnade|kopierade|fotade|fotat|skrivit 4 journal*|akt*|utredning*|lista|listan|pärm|pärmen|mapp|mappen|rapporten|protokoll*|logg*|mejl*|personakt*|blodprov*|provsvar*|handling*|avtal*|anbud*|dokument*
stod|står|framgår|skrivs 3 i|av 1 journal*|akt*|utredning*|pärm*|rapport*|handling*|logg*
larmet|inbrottslarmet|brandlarmet|kameran|kamerorna|kameraövervakningen|vakten 3 ur|är|funkar|trasig*|avstäng*|död*|sönder 4 funktion|baksidan|natten|nätterna|sedan|sen
en|min|mitt kollega|kompis|vän|syster|kusin|fru|man|moster|bekant|sambo|dotter|son|granne 4 jobbar|arbetar|sitter|är 3 på|inom|i|socionom|polis|läkare|sköterska|handläggare
skrivit|skrev|bryter|bröt|struntar 2 på|mot|i 1 papper|tystnadsplikt*|sekretess*|avtal*
`,
  'own-work': `
jag|vi|byrå|dotter|son|pappa|mamma|man|fru 1 ritade|målade|skrev|fotograferade|komponerade|tecknade|designade|ritat|målat|fotograferat|komponerat|tecknat|designat|filmade 6 inte|aldrig|namn|lov|tillstånd|er|ni|utan
har|hade ni|kommunen|de|dom|någon|någonsin 2 inte|aldrig|frågat|bett|fått 3 lov|tillstånd|tillåtelse|frågat|om|rätt
gav|ger|gett 2 er|dig|dem|kommunen 1 rätt|rätten|lov|tillstånd
sätt|skriv|lägg 2 ut|dit|till 1 mitt|fotografens|vårt|hans|hennes namn
var|varifrån 1 har ni|du 2 hittat|fått|tagit|snott|lånat
faktura|fakturan|fakturera|advokat|stämning|stämma|jurist|ersättning 6 bild*|foto*|text*|publicer*|kommer|skickas|väntar|upphov*
signaturen|vattenstämpeln|vattenmärket|namnet|byline|bylinen 3 bort*|klipp*|beskur*|raderat|syns|borta
`,
  'own-work-perhaps': `
min|mitt|mina|vår|vårt|våra bild*|foto*|film*|text|texten|dikt*|låt|låten|tavla*|teckning*|ritning*|karta|kartan|illustration*|logga|logotyp*|figur*|novell*|artikel*|drönar*|akvarell*|melodi*|komposition*|skulptur*|design*|mönster*|app|appen|recept*|affisch* 6 lov|fråga*|frågat|namn|tillstånd|betal*|använd*|snott|stulit|publicer*|ta|rätt|rätten|tillåtelse|upphov*|faktura*|avtal|kopier*|klippt
fotot|bilden|filmen|texten|dikten|låten|teckningen|kartan|ritningen|illustrationen|loggan|märket|klubbmärket|figuren|mönstret|visualiseringen|affischen|porträttet|tavlan|akvarellen|melodin|jingeln 5 är|har|skrev|ritade|tog|målade|gjorde 2 min|mitt|jag|vi|vår|mina|våra|av
rätten|rättigheterna|rättigheter|licensen|licens|upphovsrätten 3 till|är|ägs|sålt|har|ligger 2 min|mig|oss|er|inte|hos
tar|ta|plocka|plockar|radera|raderar|dra 1 ni|du|genast|omedelbart 1 bort|ner|ned|tillbaka
ta|plocka|släck|radera 1 bort|ner|ned 1 den|det|bilden|filmen|dem|fotot
skärmdumpa|skärmdumpat|kopiera|kopierat|trycka|tryckt|klippa|klippt|låna|lånat|sno|snott|kapat 6 inte|utan|lov|ok|okej|tillstånd|fråga*
`,
  'shared-work': `
hela 1 boken|filmen|artikeln|texten|kapitlet|krönikan|säsongen|albumet|skivan|matchen|tidningen|häftet|låten|ljudboken|recensionen|ledaren|serien|kursen|årgången|nothäftet|facit|materialet 6 här|nedan|pdf|länk|länken|gratis|ladda*|kommentar*|fil|filen|mapp|inklistrad|delar|lägger
skannat|skannar|inskannad|inskannade|inskannat|scannat|avfotat|avfotade|avfotad|fotat|fotade 5 boken|bok|sidor|sidorna|uppslag|häfte*|noter|kapitel*|kurs*|hela|årgång*|sidan|rapport*
laddat|laddar|laddade|ladda 1 ner|hem|ned|upp 5 film*|serie*|säsong*|avsnitt*|bok*|bio*|spel*|revy*|musik*|album*|alla|hela|bort
brända|bränner|bränd|rippade|rippar|rippat|inspelad|inspelade|kodade|kopierade|kopierar|piratade|crackade|kopierad|knäckt 5 skiv*|film*|usb*|box*|kanaler|säsong*|avsnitt*|dvd*|biljett*|spel*|tröj*|licens*|photoshop|office
streamar|streama|sänder|strömmar|livestreamar 5 match*|derby*|final*|bio*|konsert*|premiär*|boxning*|hockey*|fotboll*
klistrar|klistrat|klipper|inklistrad|kopierar|copypast 3 in|hela|från|ur|rakt 5 tidning*|artikel*|ledar*|krönika*|bok*|text*|blad*|låst*|betal*|plus*|prenumer*
delar|lånar|säljer|hyr 2 min|mitt|ut|vårt|mina 1 inlogg*|konto*|lösenord*|login|abonnemang*|licens*|ljudbok*
alla kanaler|matcher|filmer|säsonger|avsnitt|betalkanaler|serier
tryck|tröjor|muggar|tavlor|väskor|klistermärken|affischer|kort 5 figur*|logga*|logotyp*|disney*|kändis*|lagmärk*|märke*
utan 1 att 1 fråga|betala|ha|be 3 fotograf*|konstnär*|författare*|förlag*|lov|tillstånd|om
text|foto 0 NAME 0 SURNAME
`,
  'shared-work-perhaps': `
betalvägg|betalväggen|plusartikel|plusartikeln|låst|inlåst|prenumeration|plus 6 här|hela|texten|kopier*|klistra*|gratis|kringgå|runt
`,
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
  'wonders-how': `
undrar|undrade 2 när|var|hur|om|vem|vad|varför|vilken|vilka|vilket|ifall|vart|över
undrar en|vi|jag
en|har|min|våra|två 1 fråga|fundering|funderingar|frågor|undran
vill|önskar|vore|tacksam|väntar|gärna|snälla|få|fått 3 svar|besked|förklaring|klargörande|upplysning|information 1 om|på|kring|från|varför|när
tacksam|tacksamma för|på 1 svar|hjälp|besked
svara gärna|snälla|tack
snälla svara
vore 1 bra|intressant|kul|fint|roligt 2 höra|veta|förklaring|klargörande|besked
någon|nån|ni|du som 1 kan|vet 1 svara|svarar|om|när|hur|vad
vill|skulle|ville|önskar|behöver 2 veta|fråga 
vad|hur 0 tänker|gör|har 0 ni 2 göra|lösa|tänkt|kring|åt
stämmer 0 det
får|kan jag 1 fråga
går|finns det 1 att|någon|något|nån|nåt|fler|kvar
kan|får|ska|måste man|jag|vi 5 själv|själva|ändå|också
ber|begär att|om|få 2 veta|besked|upplysning*|svar
`,
  'wants-to-be-told': `
återkom|återkoppla|återkoppling|återkommer 4 uppgift|besked|svar|information|när|om|hur
bekräftelse|besked|svar|upplysning|klargörande önskas|emotses|efterlyses
vill|skulle|behöver|önskar|måste 3 prata|tala|kontakt 1 med
vill|skulle|önskar|begär|ber|hemställer 4 ta|få 1 del
vill|skulle|måste|behöver|vore 4 bekräftat|veta|reda|besked|klarhet
saknar|hittar|ser|förstår|begriper|fattar 1 inte|bara|ingen|ej|int 3 uppgift|information|vem|var|när|vilket|vilken|hur|vad|om|datum|tid
glömde|glömt|missade|missat 1 skriva|berätta|ange|tala 2 var|när|hur|vem|vad|vilken|vilket|om
vem|vart|var|vilken man|jag|vi 1 ringer|vänder|frågar|mejlar|mailar|kontaktar|söker
var|vart|vem ringer|vänder|frågar|mejlar man|jag|vi
snälla|vänligen|gärna|ni 2 förklara|berätta|meddela|upplys|informera|tala
tala om när|var|hur|vem|vad|vilken|vilket|om
förklara|berätta|säg|skriv|meddela|beskriv|redovisa 2 hur|när|var|vad|vilka|vem|varför|vilken|om
kollar|kolla|frågar|undrar bara|läget|åt|för|om|åt
ni har|ska|tar|är|kan väl
visst är|har|ska|kan|går|finns|får|gäller|kommer det|ni|man|bussen|vi|den
frågan är 1 bara|då|nu|ju 0 var|vad|hur|när|vem|om|vilken
kan någon|nån på|från|hos kommun*|förvaltning*|nämnd*|biblioteket|skolan|er
någon|nån från|på|hos kommun*|förvaltning* som
kontakt|kontakta|kontakten 1 mig|oss|med|till 3 chef*|ansvarig*|handläggare|er|någon
`,
  'shows-hurt': `
klippet|filmen|videon|klipp|film|länken|bilderna|bilder|inspelningen 3 när|på|från|till|av|där 6 dör|dog|skjut*|skjutning*|grillas|drunkna*|sparka*|slagsmål*|olyck*|ramla*|eld*|knäck*|levande|flås|flådd|hugg*|stick*|kniv*|mord*|lik|våldtäkt*|misshandel*|avrättning*|krasch*|krock*|slår|brinner|bränn*|kastar|trampar|plågas|uppäten|äter|genomborra*
haha|hahaha|lol|kul|roligt|skratt|skrattar|skrattade 8 blod*|skrik*|ben|slår|hunden|katten|grisen|råttan|bryter|ramlar|dör|kör
ny|nya|varje film|klipp|filmer 3 söndag|dag|kväll|vecka
hör 3 knak*|revben*|skrik*|kras*|gurgel|skelett*
inte|ej för veka|känsliga|barn|svaga
tagga|dela 3 innan|tar|kompis
levande 1 hamster|mus|råtta|kyckling|orm|djur|katt|möss
`,
  'seeks-company': `
man|kvinna|tjej|kille|herre|dam|par|student|blondin|snubbe|hon|han 1 NUMBER 3 söker|letar|betalar|vill|med|tar|kan|är|och|har|som|gift|ren|snygg
söker|letar|önskar|träffa|möta|betalar 4 par|tjejer|män|kvinnor|kvinna|tjej|trea|dam|herre|herrar|sällskap|möten|umgänge|undergiven|dominant|villig
gift|gifta|otrogna|villiga|ensamma|mogna|nyskild|diskret|diskreta|lättklädd|snygg|heta|hetaste 2 par|fruar|hemmafruar|kvinnor|tjej|tjejer|män|möten|möte|kvinna|dam
par söker|letar|önskar|par
diskret|diskretion|diskreta 3 möte|möten|rent|hembesök|kväll|hotell*
kul utan kärlek|förpliktelser|krav
minst NUMBER
registrera dig
`,
  offers: `
säljes|uthyres|bortskänkes|köpes|utföres|utförs|erbjudes|bytes|skänkes
ring|sms:a|smsa|mejla|boka|swisha 3 för|så|oss|om|eller 3 offert|tid|tider|pris|bokning|beställning|order|info
från|endast|bara|nu|inkl|fast|ord|introduktions 1 NUMBER 1 kr|kronor|sek|:-|spänn
kr st|styck|stycket|säcken|kilot|limpan|disken|timmen|dunken|flaskan|påsen|månaden|året|paketet|burken
köp|tag|beställ 2 få|betala|för|tre|två
julbord|brunch|lunchbuffé|lunch|afternoon|trerätters|middag|buffé|nyårsmeny|smörgåsbord|räkfrossa 5 NUMBER|kr|:-|pris|person|boka|bokning*|sällskap
först|snabb|snabbast 1 till|kvarn|mjölla
installerad|installerat|monterad|levererat|inkl|inklusive 2 och|klar|klart|montering|moms|arbete|frakt|installation
hemgjord|hemgjorda|hemlagad|hemlagade|handgjord|handgjorda|egenodlad|egenodlade|färsk|färska|närproducerade|ekologiska 3 kr|säljer|säljes|beställ*|kilo|pris
bra|bästa|billigt|billiga|schysst|humana|låga|kanon|rimligt|billigast|halva|oslagbara pris|priser|priset|priserna
halva priset
gratis 1 porr|provlektion|hembesök|värdering|offert|frakt|leverans|konsultation|visning|test|klipp|filmer|spel|bonus
`,
  'offers-perhaps': `
till salu
skriv|sänd|skicka|ta|hör|slå 2 pm|dm|sms|meddelande|privat|av 2 pm|dm|sms|så|för|er|dig|privat
pm|dm|sms vid|för|om|mig|oss|så
hämtas|levereras|körs|skickas|hemkörning|hemleverans|avhämtas|fraktas 2 i|hem|på|till|fritt|mot|ikväll
per person|timme|styck|kilo|månad|säck|liter|stycke|pris|ton|paket|kvadrat
två|tre|tag|köp|ta|fyra 1 för 0 en|ett|två|tre
vi 1 hjälper|bjuder|kommer|har|är|tar|firar|utför|fixar|erbjuder 6 pris|tider|rabatt*|rea|jul|snabb*|offert*|lediga|gäller|företag|glögg*
lediga|sista|få|begränsat 0 tider|platser|platserna|platsen|antal|kvar
vi har tider|kvar|öppet|lediga|plats|rea
bilda|samla|ta 1 sällskap|gänget|med 5 bjuder|rabatt|får|pris
begagnad|begagnat|nyskick|oanvänd|nytt|fint|gott|använd 2 skick|skick|pris|köp
byt|byta|uppgradera|skaffa|investera|spara|passa 1 till|på|pengar 5 luftvärme*|bergvärme*|solcell*|fiber*|elavtal*|fönster*|kamin*|nu|hos|kronor|rabatt*|kr
prenumerera|prenumeration|swisha|betala|donera|följ|gilla 3 för|till|mig|oss|se|kr
nya klipp|bilder|filmer|varor|modeller|kollektioner 3 varje|dag|in|nu
klicka|klick|tryck|kolla|läs|se|besök|länk|länken|gå 3 här|länk*|profilen|bion|bio|in|hemsida*|sida|shop*|mer
`,
  'wishes-better': `
sedan|sen 1 januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|påsk|jul|midsommar|vecka|höstlovet|sportlovet|sommaren|veckor|månader|dagar
går|gick|gå inte|ej 1 att 2 öppna|stänga|låsa|komma|boka|använda|läsa|logga|höra|se|ta|gå|cykla|köra|ladda|betala|anmäla
`,
  'wishes-better-perhaps': `
finns 1 inga|ingen|inget|bara|endast|ingenting
finns|är 1 en 0 enda
tagit|tar|tog|är|var 0 slut
fått|får|fick 2 vänta|stå|gå|sitta|skrika|vända
handlar|klagat|påpekat|påtalat|felanmält|anmält|anmälde|mejlat|ringt|rapporterat 3 gånger|veckor|sedan|år|om|inte|vintern|till
det|där|här saknas|fattas|behövs|krävs
saknas|saknar|fattas|behövs|behöver|önskas|önskar 3 en|ett|fler|flera|nya|bättre|belysning*|skylt*|bänk*|räcke*|ramp*|tak|toalett*|papperskorg*|sand*|plogning|farthinder|övergång*|staket*|grind*|tider|personal*|information
inte|aldrig|ej|inget|ingen|inga 3 sandat|sandats|plogat|plogats|saltat|skottat|tömt|tömts|tömd|hämtat|hämtats|lagat|lagats|bytt|bytts|städat|städats|fungerat|svarat|fått|åtgärdat|åtgärdats|granskat|kommit|öppnat|klippt|klippts|röjt|rensat|sopat|spolat|hänt|dykt|rättat|uppdaterat*
fungerar|funkar|går|stämmer|syns|hörs|öppnas|låses|lyser|tänds|rinner|spolar|kommer|svarar|laddar|öppnar|stänger 1 inte|ej|aldrig|knappt|dåligt|int
gått|gick|går|är|ligger|låg|står|varit|blivit|legat|stått 2 sönder|av|nere|trasig*|lös|lösa|svart|släckt|slocknad|stängd|stängt|avstängd*|urkopplad|igen|full|fullt|överfull|blockerad|översnöad|igensnöad|igenväxt|oplogad|osandad|död|döda|sned|trasigt|vält|kall|iskall|tom|tomt
för|alldeles|väldigt|så 0 smal|smalt|smala|låg|lågt|högt|hög|trång|trångt|kort|korta|liten|litet|mörkt|kallt|varmt|klorigt|halt|brant|få|sent|tidigt|lång|långt|dyrt|långsamt|blått|starkt|svagt|mörk|dålig
alldeles|lite|aningen|på|tok för|tok 2 smal|smalt|låg|lågt|högt|hög|trång|trångt|kort|liten|litet|mörkt|kallt|varmt|få|sent|tidigt|dyrt|ofta|lite
sedan|sen|sen 1 i 0 måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|somras|våras|höstas|vintras|går|förrgår|fjol
i|på|för|efter|över 1 NUMBER|två|tre|fyra|fem|sex|sju|åtta|flera|många|en|tio 1 veckor|månader|dagar|dygn|år|timmar|vecka|månad
fjärde|tredje|femte|andra|sjätte 0 veckan|gången|dagen|månaden|vintern|året
varje 1 dag|kväll|natt|morgon|gång|vecka|vinter|höst|vår|måndag|fredag|helg
igen|fortfarande|ännu|alltjämt|än 2 inte|ej|trasig*|mörkt|stängd*|lika|kvar|sönder
kommer|komma 1 inte|ej|knappt 1 fram|förbi|in|ut|upp|åt|igenom
lossnat|lossnade|släppt|släppte|spruckit|sprack|spricka|rasat|rasade|gått|fallit|föll|ramlat|ramlade|ruttnar|ruttnat|rostat|läcker|läckt|svämmar|svämmade|lutar|hänger|sjunker|glappar|gungar|gnisslar|flimrar|blinkar|stinker|luktar|drar|droppar|rinner|hackar|hänger|bryts|kraschar|bullrar|dånar|skymmer|blockerar|sticker
bruten|bröt|stukade|halkade|ramlade|snubblade|snubblar|halkar|trillade|föll|körde|krockade|skar|fastnade|fastnar 4 fot*|höft*|arm*|hand*|ben*|knä*|där|hjul*|i|på
det räcker|räckte|hade|skulle 2 med|räckt
varför|kan|går|borde|bör|kunde|låt|önskar|föreslår 4 sätta|ställa|bygga|flytta|införa|öppna|bredda|asfaltera|belysa|göra|lägga|ordna|fixa|laga|byta|ändra|klippa|röja|skotta|ploga|sanda|tömma|texta|nolla|dimra|hålla
mitt|vårt|ett|mina|våra|har 1 förslag|önskemål|idé|tips|synpunkt|synpunkter|medborgarförslag
`,
};
