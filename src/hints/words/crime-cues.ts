/** Signs of threats that name no harm, of crime for sale and of calls to crime. Their form is told in `cue-phrases.ts`. */
export const crimeCues = {
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
inget|ingenting|inte 2 att förlora
räkna 2 med 2 fler|att|besök|bränder|krossade|krig|påhälsning
vet 2 vilket|vilken|vilka|exakt 3 fönster|köksfönster|dörr|bil|buss|väg|hus|kod|altan|grind|nyckel
annars|eller 1 kommer|hämtar|tar|gör|löser|ordnar|fixar jag|vi 2 dit|hem|det|dig|er|och|själva
på|till egna ben
inte|aldrig 3 egna ben
ses|träffas|syns|möts 1 vid|på|utanför|i|bakom 1 din|ditt|er|ert|hans|hennes|parkeringen
svin|råttor|ohyra|råttan|rävar 1 ska|bör|måste|skall 1 stickas|nackas|skjutas|slaktas|rökas|utrotas|förgiftas
vet|sett|såg|läst|känner 4 barn|barnen|barns|dotter|son|fru|frun|mamma 6 skola|dagis|ensam|ensamma|hem|cyklar|går|jobbar|leker
lista|listan på|över 1 alla|samtliga|namnen|adresserna|er|de|dom 8 bor|barn|barnens|adress|skolor|hem|hemma
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
barnens|barns|döttrarnas|sönernas|dotterns|sonens 1 skola|skolor|dagis|förskola|träning|skolväg|namn
tålamod|tålamodet 2 tog|tar|är|har 2 slut
sista|sitt|sin varning|varningen|chans|chansen
får|ska|kommer passa sig|dig
rädd|rädda 1 om 1 frun|frugan|barnen|barnbarnen|tänderna|hälsan|huset|bilen|livet|dig|er|hunden|familjen
hoppas 1 att|du|han|hon|dom|de|ni 4 brinner|drunknar|ramlar|dör|hittas|försvinner|simma|krockar|strypt|halkar
inte|sällan|aldrig 2 bli|blir|gamla|gammal 1 gammal|gamla|här
din|ditt|er|ert 1 sommarstuga|stuga|båt|garage|villa|altan|brevlåda|hund|katt|dotter|son|dotters|barnbarn 6 ligger|står|syns|brinner|ensam|tom|mörkt|skogen|olåst|går|leker
borta|försvunnit|försvunnet|försvann|försvunna 4 skogen|skogarna|mossen|ån|älven|sjön
du|han|hon 1 ska|kommer|lär få|att 1 skratta|gråta|blöda|ångra
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
oxycontin|oxykodon|oxy|xanax|tramadol|benzo|morfin|fentanyl|ritalin|concerta|lyrica|stilnoct|subutex|glock|revolver|amfetamin|kokain|cola|ladd 10 wickr|signal|telegram|leverans|dm|pm|gram|grammet|seriösa|salu
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
utan recept|läkare|läkarbesök
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
ta|tag|tar|köp 1 med 2 dunk|dunkar|burk|burkar|tändare|masker|påk|påkar|slägga|kofot|huva|yxa|vinkelslip|bultsax|tång
mörka kläder|jackor 4 ingen|inga|lämna|mobil|mobiler|telefon|telefoner
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
};
