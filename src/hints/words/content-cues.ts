/** Signs of what should not stand on the page: campaigns, lewdness, gore, what is known from work, works of others. Their form is told in `cue-phrases.ts`. */
export const contentCues = {
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
};
