/** Signs of what is shown, sought and sold. Their form is told in `cue-phrases.ts`. */
export const offerCues = {
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
};
