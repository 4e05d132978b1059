/** Classes of words about how something is said, and of things and places. The model reads these. */
export const grammarClasses = {
  MODAL: 'ska skall borde bör måste kan kunde får vill vore skulle kommer tänker lär',
  SOMEONE: 'någon nån någon folk alla allihop man ingen vem varenda samtliga alltihop',
  BODY: 'käften käft trynet skalle skallen huvud huvudet huve hals halsen panna pannan nacke nacken knä knän knäskålar knäskålarna ben benen arm armar armen fingrar fingrarna tänder tänderna ansikte ansiktet nylle nyllet mage magen revben revbenen näsa näsan öga ögon ögonen kropp kroppen blåmärken gul blå halsen nävar knytnäve knytnäven',
  PROPERTY:
    'ruta rutor rutan rutorna fönster fönstren bil bilen bilar bilarna däck däcken bromsar bromsslangar hus huset villa villan stuga stugan dörr dörren brevlåda brevlådan kamera kameran fartkamera fartkameran fartkameror kommunhus kommunhuset stadshuset bygget båtar båten barack baracken lås låset boende boendet asylboende asylboendet moské moskén stolpe stolpar hem kontoret byggnaden byggnad containern skräpet fordon',
  NIGHT: 'natt natten inatt ikväll kväll mörkt mörker mörkret imorgon kvällen nätterna morgondagen nästa',
  TELL: 'berättade berätta berättat sa sade hörde hört sett såg läst läste enligt avslöja avslöjar vet visste fick förtroende skvaller ryktet rykten påstår egentligen säger sägs antydde nämnde råkade',
  DOCUMENT:
    'utredning utredningen utredningar protokoll protokollet akt akten rapport rapporten journal journalen dokument dokumentet mejl mejlet anteckning anteckningar anteckningarna beslut beslutet intyg register registret listan lista system systemet pappren handlingarna handling mapp loggen skärmdump skärmbild',
  ASK: 'undrar undrade undran fråga frågar frågan veta förklara svara återkomma upplysa meddela stämmer betyder innebär',
  SERVICE:
    'öppet öppettider öppettid öppnar stänger öppna stänga stängt kostar kostnad kostnaden avgift avgiften avgifter ansöka ansöker ansökan ansökningar anmäla anmäler anmälan boka bokar bokning tid tider tiden datum plats platser kö kön köa blankett blanketten e-tjänst e-tjänsten tjänsten hemsida hemsidan faktura fakturan fakturor besked beskedet lov bygglov bidrag bidraget parkering tillstånd tillståndet regler reglerna gäller hämtas hämtar lämna lämnar hitta hittar',
  FACILITY:
    'simhall* bibliotek* badhus* återvinning* förskol* skola* fritids* lekplats* park* kyrkogård* buss* tåg* station* äldreboende* vårdcentral* ishall* sporthall* idrottshall* badplats* strand* brygga* hamn* torg* bro* tunnel* rondell* korsning* toalett* parkering* vandringsled* spår* motionsspår* elljusspår* återbruk* kommunhus* museum* museet fritidsgård* hundrastgård* ridhus* camping* sopstation* återvinningscentral* gymnasium* matsal* skolgård*',
  STREET:
    '*gatan *vägen *gränd *stigen *torget *backen *parken *skolan *allén *bron *området *gården *byn *vallen *planen korsningen rondellen infarten utfarten avfarten vägkanten vändplanen gc-vägen dike diket',
  GRUMBLE:
    'dåligt dålig dåliga bedrövligt bedrövlig skamligt skandal skandalöst vansinne vansinnigt galet galenskap uselt usel sjukt trams struntprat nonsens löjligt pinsamt typiskt suck skäms skäm slöseri hån bortkastat svek sorgligt tråkigt besviken besvikna arg arga ilsken less trött ledsen ynkligt oacceptabelt katastrof fiasko haveri absurt oförskämt skrattretande beklämmande patetiskt',
  NEWS: 'döms dömdes dömde åtalas åtalades misstänks misstänkt misstänkta häktas häktades greps gripna gripen gripits åklagaren åklagare tingsrätten hovrätten domen rättegången polisen polis förundersökning vittnen enligt uppger rapporten undersökningen undersökning mätning procent miljoner beslutade beslutat föreslår menar skriver anser debattören forskaren forskare professor ledarsidan insändare krönika debatt tidningen myndigheten myndigheter länsstyrelsen regeringen riksdagen ministern eu fn mannen kvinnan personer offren offret omkom åren året aktuell intervju kritiseras kritik konferensen rapporterar',
  COMMAND:
    'gå stick dra håll sluta skit skäms lägg ta ge släng kasta skicka häng skjut slå bränn krossa riv sno spräng hugg döda jaga storma klicka kolla köp ring beställ boka rösta kryssa följ hör kom',
  HOSTILE:
    'hatar hata hat hatet förstör ljuger kräver snyltar parasiterar äcklar smutsar ockuperar invaderar tigger stjäl våldtar förgriper lever bidrag gener generna raser ras rasen folkslag iq klaner klan islamisering islamiseringen utbyte förinta underlägsna lägre smutsig smutsigt stinker luktar primitivt',
  KIN: 'klient patient brukare elev eleven eleverna boende vårdtagare pojken flickan pojke flicka familj familjen killen tjejen tonåring kund hyresgäst barnet syskonen tvåan trean fyran rum rummet avdelning avdelningen klass 3a 4b 5b 4c',
  GREET: 'hej hejsan tjena hallå mvh hälsningar vänliga god goddag vänligen snälla tack',
  FREE: 'gratis fri fritt hela hel full komplett alla allt samtliga kapitel sidor originalet',
  TAKE: 'snodde snott tog tagit kopierat kopierade kopierar klippt klippte klistrar inklistrad laddat laddade laddar ladda skannat skannade scannat filmat filmade spelat spelade rippat avfotograferat delar delat lägger la lagt upp publicerar publicerat använder använt sprid sprider skrev skrivit avskrift',
  WORK: 'bild bilden bilder bilderna foto fotot foton fotografi film filmen filmer låt låten låtar låttext text texten bok boken böcker böckerna ljudbok ljudboken e-bok e-boken artikel artikeln artiklar noter noterna dikt dikten musik musiken skiva skivan album albumet serie serien avsnitt spel spelet program programmet logga logotyp loggan karta kartan illustration illustrationen teckning teckningen reportage reportaget tidning tidningen krönika krönikan läromedel läromedlet prov facit mönster mönstret recept affisch affischen manus manuset föreställning föreställningen konsert konserten match matchen sändning sändningen tavla tavlan',
};
