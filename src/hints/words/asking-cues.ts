/** Signs of questions that are not asked as questions. Their form is told in `cue-phrases.ts`. */
export const askingCues = {
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
lurar|funderar 1 på|över 1 om|hur|när|var|vad
nyfiken på|om|över 1 när|hur|vad|om|vilka|varför|vilken|vem|var
oklart för mig|oss 1 om|när|vad|hur|vilken|vilka
gäller det|detta|den 1 också|även|för|alla|barn|oss|mig|dem|när
får|kan|ska|måste|är|gäller|räknas|räcker man|jag|vi|han|hon|barnen|det|den 12 eller inte|ej
är det ni|kommunen|er som|eller
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
skulle behöva|behöva|vilja|önska 2 lista|kopia|blankett|adress|nummer|karta|uppgift|mall|tidtabell|ritning|förteckning|telefonnummer
peka|lotsa|hänvisa 1 mig|oss 1 åt|till|rätt
upplysa|informera|meddela|tipsa 1 om när|hur|vad|vem|var|varför|vart|vilka|vilken
saknar|saknas svar|uppgift|uppgifter|information|info|besked på|om
ge mig|oss 1 nummer|direktnummer|namn|klockslag|datum|svar|besked
`,
};
