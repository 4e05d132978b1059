/**
 * Swearing and obscene words. `word*` matches the beginning of a compound, `*word` its end. A few were picked by hand
 * from LDNOOBW (CC BY 4.0), LDNOOBW V2 (CC0) and ContentShield (MIT), see NOTICE.md; the rest were written here.
 * Euphemisms (jäklar, tusan, sjutton, fasen) are left out on purpose: they are what polite people say instead.
 */
export const profanity = `
fan fanimej fanemej famme vafan vaffan vadfan vafaan förfan förfaan åhfan åfan ohfan nufan hurfan varförfan såfan jafan
fyfan fyfaan hufan faan faen fannimej fantamej fandrar *sfan fanskap fanskapet fanstyg fanstyget fanskaps* djävulskap
jävla jävlar jävlarna jävlars jävel jäveln jävels jävul jävulen jävelskap jävelskapet jävlig jävliga jävligt jävligaste jävligare jävulsk jävulska jävulskt jävl
djävla djävlar djävel djäveln djävlig djäfla jäfla jevla jevlar jevligt jävlaa jvla jvlar jvligt jääävla javla javlar javlig javligt gävla
jävla* djävla* jävlar* *jävel *jäveln *jävlar *jävlarna *jävla *jävlas jävlas jävlades förjävlig förjävliga förjävligt förjävla ajävla
helvete helvetet helvetes helvetets helvette helvetees hellvete helvetes* ihelvete förhelvete helvede helvetisk hlvt hellvetes
djävulsk djävulska djävulskt satan satans satan* satkärring* satmara satmaran herrejävlar herrejävlars herrejävel
sket
skit*
fullskit tjockskit dumskit helskit genomskit
piss* piss pissdålig* pissig pissiga pissigt pisskommun* pissväder* pissjobb* pisstråk* pisskass* pissråtta pissråttor pissusel* pissluder pissmat* pisslön* pissdum* pissful*
kukväder kukvädret kukdålig* kukdum* kuktråk* kukjobbig* kukhuve* knullkass* kukkass* kuk kuken kukar kukarna kukens kukig kukiga kukigt kukhuvud* kuksug* kuksås kuksåsen *kukar *kuk kukfan kukjävel kukrunk* kukskall*
fitt* fitta fittan fittor fittorna fittans fittig fittiga fittigt fitt fittjävel* fittfan fitthor* fittnylle fittslem fittstim fittunge* *fitta *fittan *fittor fittkommun* fittpolitik*
röv röven rövdålig* rövkass* rövtråkig* rövtrist* rövsvag* rövful* rövhål* rövslick* rövknull* rövarsle rövhatt* rövig rövigt rövtorsk* rövjävel* rövknöl rövlöss arsel arslet arsle arslen arslena *arsle *arslen asjävel* asjävl* asjävligt ashål* asfan arslehål
knulla knullar knullad knullade knullat knull knullet knullas knulla* *knull knullbild* fittbild* fittbilder runka runkar runkade runkat runkare runkarn runkaren runkhora *knullare *runkare *runkarna
hora horan horor hororna horunge horungar horungen horung* horjävel horjävlar horjävl* kåtbock sopjävel
pattar pattarna ollon ollonet ollonhuvud* pökig
fuck fucking fuckin fucked fuckers fucker fuckar fuckat fuckup fucka fck fkn fking phuck motherfucker motherfuckers mthrfckr shit shitty bullshit asshole assholes bitch bitches fvck fvcking wtf stfu gtfo dickhead dickheads cunt cunts
vittu vittua perkele saatana voivittu kurwa cyka blyat scheisse
hellvette hellvettet jäfvla jäfvlar jaevla jaevlar jaevlig jaevligt fanimig fandens rövpris* fucks scheiße jävvla jävvlar jävvligt jävvulskt förihelvete jvl jvlr hlvtes hlvte knullkall* *helvete *helvetet *jävligt *jävlig *jävliga
dajävel dejävlar satkukar skitn sjit
`;

/** Strong swearing that people hide behind dashes and dots; compared with the text itself, not with its words. */
export const hiddenProfanity = `f-n f--n j-a j-la j-vla j--la j-l j-lar j--a j-r j-vlar j-ligt j-vligt h-e h-te h-vete h-lvete h--e s-n s-tan sk-t s-it k-k k-ken f-tta r-v fy-f-n f.n f..n j..la j.vla j...a h..vete sk..t`;
