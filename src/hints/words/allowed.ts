/** Innocent words that look like guilty ones. `word*` and `*word` as in the lexicon. */
export const allowed = `
staffan* stefan* fantast* fanns fanny fanor fanorna fana fanan fantasi* fansajt* fanklubb* fanclub fanzin* fanfar* fanclub* elefant* infant* profan* profant fanzone
knulltorp* packat packade rövarberg*
fittja* kukkola* horred* rövare* rövarn* rövar* prövning* *prövning bedröv* staket* kolla* gräddsås* sexdrega* vildsvin* skitig skitiga skitigt skitigare nerskitad* nedskit* nerskit* skräpig*
zigenarsås* idiotsäker* idiotsäkert idiotsäkra hundskit* fågelskit* hästskit* kattskit* gåsskit* råttskit* duvskit* skitbra skitbäst skitkul skitroligt skitrolig* skitsnygg* skitgod* skitgott skitfin* skitnöjd* skithäftig* skitball* skitmysig* skittrevlig*
skitduktig* skitglad* skitlycklig* skitcool* skitskön* skitvacker* skitbillig* skitsmart* skitskoj* skithärlig* skitsöt* skitgullig* skitsnäll* skitenkelt skitlätt skitnice skittaggad* skitstolt* skitstor* skitmycket skitmånga skitlång* skitkall* skitvarm* skitny* skitnyttig* skitgrym* skitpigg*
skitimponer* skitintress* skitspänn* skittacksam* skitvärt skitnajs* skitsmidig* skitsugen skitsugna skitpepp* skitfräck* skitklok* skitläcker* skittydlig* skitsnabb* skitgrus skitfiske* skitt skitsmarr* skitstark* skitpraktisk* skitbekväm* skitrent skitren skitproffs* skitmodig* skitkär* skitrelevan* skitvaken skitnöj* skitlugn* skitsäker* skitsäkert
kukuruz* kukeliku* kuku* kuksa kuksan kuksor kukui horisont* horn* horoskop* *kukur asp* aspar* asfalt* askul* asbra asgod* assnyggt asball asgrym*
pippi* pissoar* pissa pissar pissade pissat pissas pissränn* pissnödig* rövsvans satir* satt* sating fiffig fitness fittings fitting fitted fittest fittipaldi kukurus analys* analfabet* kanal* finskita sexa sexan sexor sextio* sexton* sexåring* sexmän*
arselius shitake* shitzu shihtzu bastardsvärmare horndal* hornstull* horla* horby hörby fanø fanta fantan fantas fantasy* fanbärar* fanborg* jävförhållande jäv jävig jäviga jävigt jävsituation* jävs*
idiotstopp* dumkaka svinesund* svinnga* svinn svinnet matsvinn* svinalängorna kossan rövarkula* rövarspråk*
mongoliet mongolisk* parasitväxt* kräkas kräks* kräkts kräksjuk* kräkte vinterkräk* packa* packning* förpack* paket* packmästar* clownfisk* paragraf* slamsug* slamtöm* slam slamm*
hornborgasjön hornborga* luderik kukurikos prickkorv fanken fasen helvetesgap* helvetesklyft* helvetesfall* satanist* skittles* pissarro* satansapan skitar skitade
`;
