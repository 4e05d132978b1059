/** Signs of faults and of wishes for something better. Their form is told in `cue-phrases.ts`. */
export const faultCues = {
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
