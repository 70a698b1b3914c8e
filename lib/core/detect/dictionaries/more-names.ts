// Names in all scripts that first-names.ts and last-names.ts lack, folded; from @faker-js/faker's locales and mimesis, without common words.
// Made by condense-people.mjs: run it again rather than editing here.
export const MORE_GIVEN_NAMES = `
aabiorn aabram aabyorn aabyrn aache aada aaddhe aaddke aadne aadolf aadu aage aaggy aaghae aaghe aagi aago aagot aaka
aakae aake aako aale aalf aalff aalgoth aalgut aallotar aamu aamund aan aane aanen aanje aanon aanund aap aapeli aapo
aappo aarao aare aared aarne aarni aarno aaro aarre aase aasgjerd aaskar aasmund aasold aasta aasulf aatami aato aatos
aatto aatu aava aave aavet aavo ababa abaz abbe abbelle abbertus abbi abbiorn abbleka abbram abdelaziz abdelkarim
abdelkrim abdenago abderrahim abdi abdias abdirahman abdulah abdulkadir abdullahi abdulrahman abdurahman abdurrahman
abeba abegail abejundio abela abelamio abeleke abelia abelie abelino abelke abell abelone abelu abelun abern abernus
abert aberto abhishek abhram abiaern abiata abild abilia abilio abinaya abiorn abir abjorn ablu ablun abna aboirn
abordh aborn abra abraam abraao abrahaam abrahamine abrahm abraim abram abrao abraxas abree abrham abri abriana
abrianna abrielle abrienne absalao abso abssilao abun abund abundio abyorn abyrn acacia acasius accarius accella
acelia acha ache achile acho acil acilino acilinus acke ackke aco acucena acursio adail adala adalberg adalbergur
adalbertina adalbertus adalbjorg adalbjorn adalbjort adalborg adalborgar adaldis adalfridur adalgeir adalheidur adalia
adalina adalissa adaliz adaliza adalmundur adalradur adalros adalsindo adalsino adalsteina adalsteinn adalsteinunn
adaluardaer adalvard adalveig adalvikingur adalward adalwardthaer adalwardus adamantino adamastor adana adao adauto
adda addae addar adde addhe addi addrian addu addy adelburgis adeleide adeleine adelfried adelgund adelgunda adelgunde
adelheid adeliisse adeliisze adelinda adelindo adelino adelio adelis adelisa adelissa adelisza adelita adelitz
adelitza adelitze adelitzse adelixa adeliza adellissa adelmiro adelrich adelrico adelstein adelsten adelualder adelus
adelwardh adelwardus ademar ademir adena adeodata aderico aderio aderito adhalissa adhalitzsa adhelburg adhelin
adhelissa adheliza adhels adhils adhinlidhse adhlidhse adhurim adiaerf adiam adiarf adie adiel adierff adila adilia
adilio adine adis adisoda adla adlaug adler adlitza adlitze adlize admir admira admundus adna adne adner adolfine
adona adonai adoncia adonia adonias adonika adonilo ador adoracion adorino adorjan adosinda adosindo adreana adriaen
adriane adrianne adrianus adriao adriene adrienn adrienna adrijan adrualdo adruzilo adryan adstilla adulpho adulphus
aebbe aedel aege aegileif aegir aegwar aela aelfgifu aelgh aemiliano aemilio aeneas aenfridh aerinbiorn aerinbjorn
aerinborgh aerinfridh aeringaerdh aeringer aeringisl aerinolf aerinvardh aerinvidh aerlaend aerland aerling aermund
aernbiorn aernborgh aerndis aernfridh aernger aerngun aernils aernkil aernlogh aernmund aernolf aernvardh aernvast
aernvidh aesa aesbiorn aesger aesgerdur aesir aeskil aeskild aestridh aesvidh aetlitzae aevar aevarr aevor affonso
affrad affradh affradus afkar afkarus afonsa afonsina afonsino afonya afradh afradher afranio afrath afrdita afre
africana africano afrid afridh afrodita afrodite afrodyta afwastus aga agacia agada agade agae agan agapeto agapetus
agasalim agate agatho agaxan agda agdar agder agdha agdis agdta age agenor agerton agesine agga aggae agge agghae aggi
aggie aggo agha aghada aghae aghata aghe aghen aghi aghia aghmund aghmunder aghmundur aghmundus agho aghvardh aghvarth
aghvidh aghwith agi agim agimundus agir agisl agla aglent agmund agmunder agmundh agmundher agmundir agmundo agmundr
agmundus agmwnd agna agnabella agnaes agnar agne agnea agnella agnelo agner agnessa agnetae agnete agnetha agnethe
agneton agnhild agni agniis agniiss agnijs agnis agnisa agniss agno agnor agnora agnus agny agnyss ago agon agonia
agosta agostinha agostinho agoston agot agota agote agrim agrippina agrippino agron agu agueda aguinaldo agun agunn
agur agust agusta agvald agvardus agwar agy ahl ahlam ahren ahti ahto ahunaz ahunisa ahunur ahuse ahusen ahvo aia aid
aide aidia aigar aigi aigo aigor aigur aija aikaterini aiki aiko aila ailar aile ailene aili ailill ailin ailo aima
aimar aimer aimi aimo aimon aimundus aimur aimy ain ainar ainara ainhoa aini ainikki ainoa aintzane aira aire aires
airi airiana airin airiza airo airon airton aisa aischa aisling aita aitana aitor aiva aive aivert aivi aivo aixa aja
ajandek ajay ajdin ajet ajete ajlan ajlina ajnacska ajno ajrije ajsa ajse ajshe ajtonka aka akabey akad akae akaiena
akan akant akarca akarius akarsel akash akasya akay akba akbaran akbatu akcan akdeniz akee akel aken aker akergin
akguc akgun akhan akie akiko akilah akilina akiman akinalp akintan akira akj akkar akke akkim akkor akkoz akman
akmeric ako akoo akoz akpolat aksal aksan akseli akseliane akseline aksev aksit aksnes aksu aktas aku akun akvilas aky
alaa aladar aladdin aladin aladine alagul alaia alaide alameda alamiro alandra alane alannah alanta alanus alanza
alanzo alao alar alardus alari alaric alarik alart alatan alaug alaz alazne albana albart alberd alberg alberich
albern albero albertaa albertiina albertin albertus alberus albine albinia albinus albion albiona albirto albjorg albo
alboldus alborg albrac albrakt albrech albrect albred albregt albrek albrekt albret albreth albrett albreyt albric
albricht albrict albricus albrigt albrikt albrit albryc albrygth albrykt albryt albulena alcee alcha alcibiades
alcicek alcides alcie alcin alcindo alcione aldair aldar aldara aldaska alde aldea aldemar aldene aldenir aldenora
alder aldey aldijana aldin aldina aldine aldis aldny aldobrandino aldona aldonio aldonsa aldonza aldor aldora aldous
aldrik ale aleah alease aleda aledim aledt aleece aleena alefant alegra alegria alegut aleida aleidis aleisha aleiv
aleixa aleixo alejandrina alejna aleka aleks aleksandrina aleksanteri aleksei aleksey aleksis alerd alerdt aleron
alesant alesantar aleshia alessandrina alessandrine alesszia aleszja alet aleta aletea alethea alethia aletia alett
aletta alette aleu alev alexandrin alexandrino alexey alexi alexina alexio alexius alexsandra alexstrasa alexy aleydis
alfa alfar alfdis alfeo alferth alfeu alfey alffuer alffuir alffuor alffwin alfgeir alfgerdur alfgrimur alfheidur
alfhild alfhildur alfie alfieri alfifa alfild alfine alfinn alfkil alfolsus alfon alfonsina alfonsus alfonza alfonzin
alfonzina alfradus alfredia alfrid alfrida alfridh alfrik alfros alfrun alfsol alfthor alfuer alfur alfvold alfwardus
alfwin algan alger algernon algin algot algul algunna algut alhan alhect alheid alhertina aliana alidza aliena aliina
aliisa alija alije aliki alim alinda alinka alipio aliran alireza alirio alisande alise alishia alisia alisson alita
alitio alito alitta alitza alivar alivio aljona aljoscha alketa alkim alkin alkiz alkun allar allaug alldelisse
allecra alleen allegria allena allerdis allert allette alleydis alleyt alli alline allis alliss allyce allyn allyson
almanda almar almara almaz almedin almer almerinda almerindo almesinda almeta almin almina almir almirena almirodo
almudena almunda almundena almundina almurtao almut alo alodia aloe aloisia alojzia alojzy aloma alona alondra alonsa
alonso alonza alotte alov aloysius alpagan alpdemir alphons alpi alpkan alpo alpoim alrek alrekur alrigo alrik alrikke
alrun alruna alsan alsine alsing altagracia altaner altha altina altino altti altug altunc altuner alv alvald alvara
alvard alvari alvarim alvarin alvarina alvarino alvario alvarita alvdis alve alver alvfinn alvfinna alvfrid alvgeir
alvgjerd alvheid alvhild alvhilde alvi alvida alvild alvilda alvilde alvinius alvino alvir alvira alvlaug alvny alvo
alvrun alwigh alwin alwina alwine alyda alys alyse alyss alzira amabel amabilia amada amade amadeu amadeusz amadil
amadis amado amador amadore amagda amagna amaia amal amaldus amalea amalek amalik amalur amalure amancio amandina
amandio amandius amandus amanuel amarant amaranta amarildo amarilia amarilio amarilis amarill amarilla amarillisz
amaris amarissa amaro amatus amavel amazia amberly ambjorg ambjorn amborg ambros ambrosi ambrosia ambrosina ambrosio
ambrosius ambrozia ambrozja amdi amee amela amelda amelina amelita ames amet ametiszt amfinn amidala amiee amiens
amiira amil amila amilcar amilia amilla aminadabe aminah aminda aminta amirah amire amistad amlethus amma ammie ammy
amna amo amor amora amorim amorina amorzinda amr amund amunda amundi amundine anabella anada anaice anaide anaim anair
anaisa anaisz analdina analee analeigh analena analia analice analide analiese analisa analise analius anamar anamarie
anamchara anania ananias anaquim anarosa anastacia anastagio anastasiia anastasio anastasius anastasiya anastassia
anastazy anasztazia anathon anatilde anatolio anaton anaya anbjorg anbjorn anborg anborgh ancel ancher andar ande
andeana ander andera andere andero andine andino andja andjela andjelka ando andolf andor andora andorf andreana
andreia andreias andreina andrelina andresa andrey andria andrianna andrias andries andrine andriy androder androe
andrus andzela ane anea aneberte aneide anela anelia anelma anemarja anemarta anen anesia anet anete aneth anethe
anett anetta anfeldt anfelt anfin anfind anfine anfinn anfred anfrid angaerdh angantyr angelena angeles angelia
angelico angelie angeliki angell angella angelou angelyn angerd angi angila angiola angioletta angioletto angiolina
angiolo angjerd angla angnes angneta angnetha angnita angrim angyal angyalka anh anhild aniana anic aniceta anicia
anicken anie aniek aniela aniella anielo anife anike anikka aniko anilla anine aniqa aniria anisa anisha anisia anisio
anissza anitha anitia anitra anitta anizia anizs anjanette anje anjelo ankarl anke anker anki ankica ankjell anlaug
annabeth annaeus annah annalee annalies annalis annalisa annaliza annamari annanias annar annarita annarosa annarosli
annarr annas annathon annatina annaton annavera annbjorg annbjorn annborg annea annebeth annebrit annebritt annegret
annegrete anneken annel annela annele annelen annelene annelies anneliese annelill annelin anneline annelis annelise
annelle annelore annelot annelyse annemari annemarte annemette annemone annemor annerose annerosli annes annet anneth
annethe annett anney annfrid anngerda anngjerd anngunn anngunna annhild annia annica annice annick annicka annicke
annicken anniek annifrid anniina annik annike anniken annikka annikken annille annina annine annis annita annja
annkjell annlaug annmari annstein annukka annul annulv annunciata annuziata annved annveig annvor ano anolido anon
anonciada anond anor anouchka anquita anriett ansa anselmi ansgard anskar anssi ansteen anstein ansten antao anteia
antenor antera anthea anthon anthoni anthonie anthonio anthonius antigona antine antione antje anto antoanett antonelo
antonieta antoniett antonino antonios antonius antoniusz antons antora ants antto antton anttoni anu anul anulv
anunciacao anunciacion anunciada anund anunda anuque anusca anve anved anveig anvor anwar anzelma anzia aparecida
aparicio aphrodite apio apol apolinario apolka apollinaria apolo apolonia apolonio apoloniusz aporka apostolos aprigio
aprilka apryl apsolon aqsin aquil aquila aquiles aquilina aquino aquira aracelia aracelis araci aradna arald arama
aramis aran arantxa arany aranya aranyka arash arat araz arben arbenita arber arbesa arbi arbjartur arbjorg arbjorn
arbjort arbo arbresha arca arcadia arcangelo arcanjo arcelia arcelino arcelio arcilio arcilla arctander ard ardath
ardelia ardell ardelle ardi ardiana ardijan ardijana ardil ardingue ardis ardo are arek areld arelia arelius arella
arend arendt arent arentine ares aret aretas aretha aretino arey arfinn arfrid arfridh arfryd argeir argemiro
argentino argils argjend argjent argunn arhan arhild arhippa arho ariadne ariah ariam arianit arianne arica arican
aricela ariell ariella arienn arietta arijana arijeta arika arikan aril arild arilda arilius arinbjorg arinbjorn
arinda arine aringer aringisle arinka arisberto aristides aristoteles arit arita arits arius arja arjan arjanit arje
arkadi arkan arko arktander arkut arla arlanda arlaug arlean arleiv arlen arlena arlet arlete arletha arlett arletta
arletty arlind arlinda arlindo arlogh arly arlyne armanda armandina armandino armann armanno armas armelim armen
armend armenio armey armi armilda armilde armilla armina arminda armindo armino armo armon armond armonda armund arn
arnald arnaldur arnar arnau arnberg arnbergur arnbiorn arnbjorg arnbjorn arnborg arnborgh arndis arndor arndora arndt
arnel arnelle arner arnes arnet arnetta arnette arney arnfast arnfeldt arnfelt arnfinn arnfinna arnfinnur arnfred
arnfreyr arnfrid arnfridh arnfridur arnfrith arnfrod arngaerdh arngardh arngardur arngeir arnger arngerda arngerdur
arngerus arngils arngjerd arngrim arngrimur arngun arngunn arngunna arngunnur arnheid arnheidur arnhild arnhildur arni
arnika arnike arnina arnis arnisa arnita arnkatla arnkell arnketil arnkjell arnlaug arnlaugur arnlef arnleif arnleifur
arnleik arnleiv arnlin arnljot arnljotur arnlog arnmod arnmodur arnmund arnmundur arnny arnodd arnoddur arnoldine
arnoldus arnolf arnolv arnor arnora arnrod arnros arnrun arnstein arnsteinn arnsten arnt arnthor arnthora arnthrudur
arntine arntrud arnulf arnulfur arnulv arnung arnvald arnvardh arnvast arnved arnveig arnvi arnvid arnvidh arnvidur
arnvor arnwith arnwlle arny aro aroghetto arol aroldo aronia aronie arora arpadina arpo arquibaldo arquimedes
arquiminio arquimino arrighetto arron arsael arsaell arsel arseni arsenia arsenio arsi arsild arsille arsol arstein
artem artemisia artemisz artemizia arthora arti artin artina artiola artjom arton arttu arttur artturi artun artunc
arunn arvacska arve arveig arven arvi arvida arvin arvo arvok arwin ary aryana arzenia arzu asael asaf asalf asalonis
asber asbera asberg asbergur asbjorg asbjorn asborg asbrand ascelia ascella ascencion ascenso asdis asdor asdrubal ase
aselene aseline aselio aser aseus asfrid asfridh asfridur asfrith asfrod asgar asgardh asgaut asgautur asgeir asger
asgerd asgerda asgerdur asgils asgjerd asgjerda asgrim asgrimur asgun asgunn asgut ashanti asher ashild ashilda
ashilde ashildur ashlea ashli ashlyn ashwin asi asier asif asije asilde asine asiri asjer ask askatla askel askeline
askell askhild askil askild askja askjel askjell asko askur asl asla aslag aslak aslakur aslan aslaug aslaugur asle
aslef asleif asleik asleiv asley asli aslog aslov aslu asmar asmeret asmo asmodh asmund asmundur asmus asne asny asodd
asol asold asolfur asora aspar aspasia asrid asrod asrodur asros asrun assar asselina asseline asser asseri asseus
assis asso assuncao asszunta ast astbjorg astbjorn astbjort astdis aste astein astelia aster astfrid astfridur astgeir
astgerdur astheidur asthildur asthor asti astmar astmundur astor astra astradur astrath astri astridh astridur
astrikur astrine astrit astrith astros astrun astrup astthor astthora astthrudur astvald astvaldur astvar astveig
astvin asul asulf asulv asuncion asunn asvald asvaldur asvar asvard asvardur asveig asvi asvor aswaldi aswar aswith
aszpazia aszteria asztrid asztrida atabey atacan atahan ataide atak atala atalanta atalaya atalia atanazia atao atdhe
atenais atene athalia athanasia athanasios athanasius athelbugh athelburgh athene athislus athledis athlitze atika
atil atina atinc atl atla atlanta atlasz atlaug atle atleta atlissa atlissae atlitza atro ats atso atte atti attilo
aubri aud audar audberg audbergur audbert audbjorg audbjorn audbjort auddis auden audete audfinn audfrid audgard
audgaut audgeir audgerd audgils audgjerd audgrim audgunn audgunna audhild audin audine audis audkell audkjell audlin
audmund audmundur audna audny audolfur audrea audria audric audrie audrun audstein audulv audun audunn audur audvar
audvard audveig audvin auen auer augen aughe augon augun augund augunn augustinus auguszta augusztina augvald auke
aukusti auli aulikki aulis aulona auls aulus aundrea aune auno aurela aurelino aurelius aureo aurete auriana aurick
aurika auris aurkena aurkene auroora ausenda ausendo austar auste austein austmann austmar austrelino austri auta auti
auver auvo auwe auxilia avald avarda avarka avdulla aveli avelin avelina avelino avely aventino avet aviaja avin avle
avo awarth awet axelen axelia axelma axeln axilen axl axlan ayako ayanna aybaniz ayberk aybike aybora ayda ayesha
ayliz aymete aymira aypolat ayres aysegul aysel aysha ayten aytun aytuna aytunc aytunca ayza azar azbije azeb azem
azemina aziel azora azrael azrak azucena azucsena azuil azur azurea azzie azzo azzolino baard babak babara baber
babett babetta babiana babita bac bach baering baeringur baeron baerta baerulf bagge bagita baguandas bahica bahrije
baiardo baiba bajrush bakarne balbina balbino balca balda baldassare baldassario baldemar balder baldey baldor baldrek
baldrun balduina balduino baldur baldvin baldvina balkir ballard balle balli balo baltasar baltsar baltser baltzar
baltzer balz balzsam bambi bamhi ban bang banke bao baptista baqui barabara barabas barac barack baranalp baranka
baransel barao barbar barbarella barbaro barbel barbera barbie barcin barcino bard bardh bardher bardi bardon bardur
barebra barek barend barette bari barije barius barka barkvidh barna barni baro barri barrie barsony barsonyka bartek
barth barthol barthold bartholomeus bartlomiej bartol bartoli bartolina bartolome bartolomeus bartolommeo bartolv
bartosz bartunc baruk barwith basaran baser bashan basia basilissa baskaran baskim basri bassam bassarme basse bassi
baste bastiao bastinus bati batibek batihan batista baturay baucisz baugur baui bautista bayhan baykam baykan baysal
baysan bea beanina beatricia beatricse beatris beatrisa beatrisz bebba bebiana bebiano bebinn bebora beckham becki
beckie beda bedin bedrije bee beethoven begga beghel begona begum beha behare behije behir beinir beinkt beinkter
beint beinteinn beinvenido beitir bejtula bekan beke bekturk belarmina belarmino belchior belda belem belen belest
belgin belia belicia belinay belisa belisaria belisario beliz belkis belladonna bellance bellarmine bellest bellina
bellissa belmar belmira belmiro beltran beltrano belvedere belynda bemabe bembe benat benata benct bencta bencth
bendavid bendicht bendict bendigt bendik bendiks bendikt bendix bendt benedicta benedicto benedictus benedikte
benedito beneditta benedykta bener benevenuto bengeir bengisu bengta beni benia benicia benidikt benidikta benilde
benita beniz benjam benjamina benjamine benkt benkta benkth benn benna benney beno benonette benoni benonia benony
benta bentein bentey benth bentina bentine bento benvinda benvindo benvolio benvy benz beppe beran berau beraug
berdine berdines berdinus berdon berdor berendt berengar berengaria berengarius berengere berenike berent berentine
berfu berg bergdis berge bergen berger bergerus bergethon bergeton bergey bergfinn bergfinnur bergfrid bergfridur
bergheidur berghild berghildur berghreinn bergin bergine berginius bergit bergithe bergithon bergiton bergitte bergjon
berglaug berglin berglind bergliot bergljot bergljoth bergmann bergmannia bergmar bergmundur bergny bergot bergran
bergrin bergros bergrun bergsteinn bergsvein bergsveina bergsveinn bergsvend bergthor bergthora bergtor bergtora
bergulv bergur berguzar bergvin berhan berhane berhard beria beril berill berilo berin berite berith berjit berkal
berkant berkenye berker berkkan berkman berksan berksay berktan berlin berly bermod bern berna bernadeta bernadete
bernadett bernardete bernardim bernardina bernardine bernardino bernardus bernat bernatt berndt berner bernetta
berngerus bernharda bernhardina bernhardt bernhardur bernhardus bernhof berni bernia bernicia bernodia bernodus bernt
bernth berntine berntinus berny berrak bersi bersvein bersvend bertan berte bertea bertel bertenius berteus berthel
bertheus berthin berthine berthinus berthold bertil bertila bertilde bertilla bertin bertina bertine bertinius bertino
bertinus bertolino berton bertor bertrando bertta berulf berulv besa besart besfort besian besime besjana besmir
besnik bess besse bessi beste bestla bet beta bethanie bethann bethina bethine bethold bethuel betia betim betine
betino beto betsabe betsey bett betti bettine bettino bettyann betuel betul betzy beula bev beverlee beyza bia biaggio
biaiardo biana bianor biarni biaver bibbi bibiane bibor bibora bich bienvenida biergh bige bigem bihter bil bilan
bilgealp bilhan billa bille billi billing billur billye bilov bilun binak bine binh binia biniam binnaz binnur bionca
bionda biondello biorn birant bircan birga birger birget birghitta birgir birgith birgithe birgiton birgitt biri
biricik birit birita birjo birk birkan birkir birna birning birnir birsen birta birte birthe birtingur birtir birtna
bise bismarck bita bitia bitta bitte bitten bjargar bjargdis bjargey bjargheidur bjarghildur bjarglind bjargmundur
bjargoy bjargthor bjarkan bjarkar bjarke bjarkey bjarki bjarklind bjarma bjarmar bjarmi bjarnar bjarnard bjarndis
bjarney bjarnfinnur bjarnfredur bjarnfridur bjarngerdur bjarnhard bjarnhardur bjarnhedinn bjarnheidur bjarnhild
bjarnhildur bjarni bjarnlaug bjarnlaugur bjarnleifur bjarnmod bjarnolfur bjarnrun bjarnsteinn bjarnthor bjarnthora
bjarnthrudur bjarnulv bjarnveig bjarny bjart bjarta bjarte bjartey bjartmann bjartmar bjartmey bjartoy bjartthor
bjartur bjerg bjermod bjermund bjerne bjerner bjerre bjerte bjolan bjolfur bjonnal bjonne bjor bjorg bjorga bjorge
bjorger bjorgey bjorgfrid bjorgheidur bjorghild bjorghildur bjorgmundur bjorgny bjorgolfur bjorgulfur bjorgulv
bjorgunn bjorguv bjorgveig bjorgvin bjork bjornar bjornard bjorne bjorner bjorney bjornfridur bjornhild bjornhilda
bjornmund bjornodd bjornolfur bjornstein bjornstjerne bjornulv bjornvald bjoro bjort bjoru bjug blaedis blaengur blaer
blaevar blaey blaine blaklukka blanco blandina blandino blanseflor blas blasa blasia blazen blazenka blazsena bleart
bledar blek blenda bleon bleona blerim blerina bleron blerta blerton blesse blida blin blina blinda blitz bljerim
blomey blondell blondina blostrup bluette blythe boanerges boaventura boavida bobba bobbye bobette bodhild bodhill
bodil bodmod bodo bodog bodvar bodwar bodza boel boeld boell bogachan bogarka bogata bogdis bogei bogey bogga
boghildur bogi boglar bogna boguchwal boguchwala bogumil bogumila boguslaw boguslawa boi boie boje bol bolat bolda
bolde bole boleslaw boleslawa bolette boline bolla bolli bolog bolonia bona bonar bonaventure bonde bondi bonfila
bonfilia bonfilio bong bonifacia bonifaco bonifacy bonn bonsak booker bor borachio borahan borbolya borg borgar
borgdis borge borger borgfinn borgfrid borghild borghilda borghilde borghildur borgildha borgine borgny borgrun
borgthor borgthora borgulfur borgunn borgvald bori boril borild boriska boriss borja borje borjer borkur borni boro
borostyan borre borrea borsika bort bortinus boruf borulv boruv bosco bosi bot botel botheidh bothild bothilda
bothilde bothilder bothildur botildis botmund botnia botolf botolfur botolphus botolv botoy bottolf bottolv botulf
botvi botvid botwith boudewijn bovi boy boyce boye boyine boyla bozana bozenka bozenna bozsena bozsoka bozydar
bozyslaw bra bradamante braga brage braghildur bragi brak branca branda brandalv brandao branddis brande branden
brandis brandur brantley branwen bras brasia brawith brazia breann brede bredine bredo bredor bree breezy bregje
breide breki bremer brena brenno brenton bresi brestir brettel brettiva brhane brianna briar bricia bride brienne
briet brigid brigidia brigido brigit brigite brigitt brigt brikena brimar brimdis brimhildur brimi brimir brimrun
brinda briolanja briolanjo briosa brisha brisia brissa britani britanna britannus britanus britany brite brites brith
britha britni britta brittaney brittanie britteny brittni brittny britz briza brizida brizio brjann brod brodd broddi
brode broder bronco bronislaw bronislawa bronla bronnil bronnild bronte bronwyn bror brothir brsljanko brummer brun
brunela brunella brunetta brunhild brunhilde bruni brunilda brunkil brunman brunon bruse bryanna bryndis brynel
brynfridur bryngeir bryngerd bryngerdur bryngjerd brynheid brynheidur brynhild brynhilde brynhildur brynil brynild
bryniulf brynja brynjar brynjard brynjel brynjolf brynjolfur brynjulf brynjulfur brynjulv brynlaug brynleifur brynmar
brynn brynny brynold brynsteinn brynte brynthor bryntyr brynvald brynveig bryssa bryti brytteva bue buena buffy buggi
buglem bugrahan bui buinton bujamin buket bula bulle bundgaard bundi buonfiglio burcin burcu burgh buri burim burke
burkhard burkney burkni burl burma burt burton bushra busra butrint buttul buu buzavirag byanca bylgja bylov byrge
byrghita byrita cabal cacia cacilda cacilia cacilie cadenza cael caetano cafar cag cagin cagman cahangir cai caia
caico caim caisa caj caja cajetan cajsa cakir calal calandra calandre calandria caleen calida calie calila calinda
calisto callan cally calp calvina calvino calynda cam cameo camie camilo cammie cammy campbell canaan canan canberk
candan candi candie candyce canfeza canh cania canisia cankat cankut cannelita canon canpolat cantekin canto canutte
cao caoimhe cappi caprice capricia carela carelyn caren carene caresa cari carianne carice carie carilla carin carisa
carisia carita caritas carito carlchen carleigh carlena carletta carlinda carlindo carline carlita carlomagno carly
carlyn carmelia carmelina carmelinda carmelita carmencita carmerio carmezinda carmim carminda carmita carmon
carmorinda carmyne caro caroll carolus carolynn caron carona caroyln carrol carrola carry carsta carsten carvell
carylon casar cascata caseario casie cason cassaundra cassey cassi cassilda cassondra cassy casta castel castelina
castelino castor castorina cat catarino catherin catherina cathern catheryn cathey cathinca cathrin catia catila
catilina caton catrice caylen cecancia cecila cecilla cecille cecily cedolf cedrico cedro celena celerina celesta
celesto celeszta celesztina celin celinda celino celio celisia celisio celsa celsio celto celya cemre cengiz cennet
cenobia ceola cereja cerelia ceres ceri ceria cesaltina cesaltino cesara cesaria cesarina cesaro ceselie cesilia
cesilie cesira ceslav cetinalp cettina cevik cevin cevza cezaria cezarin cezarina cezariusz chadwick chae chago
chainey chajim chale chalina chalotte chan chanell chanett chanette chang chanh chano chantale chantay chante chantell
chantelle chara charalampos charbel charin charis charise charissa charita charite charlena charlesetta charlin
charlot charlott charlsie charlyn charmain charo charro chas chasidy chassidy chatarina chatrin chatrina chatrine chau
chavela chavelle chaxiraxi chayenna chayo che cheila chela chema cher chere cheree cherelle cherilyn cherish cherlyn
cherryl chery cheryll chevy chi chiarina chica chico chieko chien chieu chin ching chinh chiquita chloris chong chren
chrisander chrisanna chrisanne chriss christabel christabelle christeen christel christell christena christene
christense christia christianne christiern christinia christl christof christofer christoper chrysann chrysantus
chrysostomos chrystel chu chuan chuck chun chung chuong chuyen cia cian cianna ciaran cibele cicel cicelle cicely
ciceron cicilia cicilie cid cidalia cidalina cidalino cidalisa cidro ciel ciera ciklamen cikra cildo cilgia cili cilia
cilie cilio cilja cilje cilla cille cinar cinara cinderela cinderella cindie cine cinella cinira cinka cinna cinnia
cintia cintio cipora cippora cipra ciprienn cira circe circinus cireneu ciri ciria cirila cirilo cirrillo cisco cissel
cissi cissy cita citlali citta cizina cla clareta claretha claretta claribel clarice clarin clarina clarinda clarindo
clarine clarinha claris clarita claro clary clas classie clau claudemira claudemiro claudette claudiana claudina
claudius cleia cleide clemencia clemencio clemet cleng cleodice cleonice cleotilde clesia clesio cleto clicia clidio
clife cliff climenia clivia clodovea clora cobura cochiti codi coker colar colbanus colben colbiorn colbjorn coldevin
colene coleta colete coletta collen collene colombina colonel colville conceicao concettina concha conchetta cong
conni conny conrado conshita consolacao consolacion constancia constancio constantino constanza constanze constanzo
consulino contessa coralee corazana corazon cordula coreen coretta corie corin corita corliss cornelie corrin corrinne
corsin corsino cort cosete cosette cosku cosmas cosme cosmo courvoisier covadonga coyne cremilda cremilde crescenzo
crestila cris crisalia crisalida crisann crisanna crisanta crisante criselda crisna crispim crispin crissy crista
cristel cristela cristele cristen cristene crister cristiane cristie cristine cristofe cristofer cristoffer
cristolinda criston cristos cristoval cristovao crocetta crocifissa crysta crystle csaga csende csendike csengele
cseperke csepke csermely cserne csilla csillag csillagvirag csinszka csipke csobanka csobilla csonge csore cuartio
cuarto cuc cuma cung cuong curcio curdin currito curro cursino custodia custodio cvija cvijeta cyndy cyntia cyrill
cyrstal cythia czarek czeslaw czeslawa d'arc daavid dabney dac dace dacia dadas dadey dadina daeja dafna daga
dagbjartur dagbjorg dagbjort dageid dagfari dagfinnur dagfrid dagfridur dagfryd daggeir daggros dagheid dagheidur
daghild dagmann dagmey dagmor dagna dagne dagny dagnyr dagobert dagrun dagrund dagrunn dagthor dagun dagunn dagur
dagveig dagvor dahl dahna dahnya dai daina daine daireann daisey daisi dalan dalbert daldis dalemil dalene daliana
dalina dalinda dalli dallilja dalma dalmann dalmar dalros dalrun dalva dalvin dalya dam damario damarisz damas
damasceno damiao damita dammei danek danela danelius danelken daney danfridur dang danh danheidur danhild danhilda
danhildur daniana daniek daniell danilken danille danimir danisha danislav danislawa danita danival danja danley dann
danna dannette dannielle danske dantae dantel danusia danyel danyell danyelle dao daphine darcel darcey darci darcilia
darcio dardi dareios darell daret darije daritza darlena darnela daromir darque darri darzybor dashiell dashurije dat
daunte davinia davorka davut dawit dawne dayle daysi deadra deandra deandre deandrea deane deangela debbi debbra debby
debera debroah decia decio dede deeann deeanna deedee deedra deepak deetta deiene deikun deina deise deivid dejalme
dejanira delaine delana delanna delano delcie delcine delcio dele delena delfim delfin deliana delibab delicia delila
delina delinke delio delisa delma delmano delmar delmara delmina delminda delmira delmiro delmy deloise delora deloras
delorse delsie delza demelza demetri demetrice demetrije demian demir demiray demircan demirkan demis demont demus
denae dendy dener denes denese deni denice deniel denil denisha deniss denisse denissza denita deniza denizhan denni
dennise denniz denver denys denyse denzel deodete deodora deolinda deolindo deonilde deonna deotila dercio deren
derien derocila deryanur desamparados desen desi desideria desirae destina detlef detlev detra detta detti deus
deusdedit deusdedito deva devera devine devis devona devora devorah devrim deyan dezdemona dezi deziderata dezideria
dezso dhruva dia dialina diamantina diamantino diandra diangelo diart dick didaco didda diddi didi didia didiana
didrik didrikke diedra diedre diedrich diega diellza diem dien diep dierdre dierf dierk dieterich dietlind dietlinde
dietmar dietrich dieu digna dijar dijon dika dike dikka dikken dila dilem dilermando diliana dilja diljar dilmen dilsa
dilsah dima dimitar dimitrios dimitris dimma dimmbla dimmey dimos dimple din dinah dinamene dinand dinara dinarda
dinarta dinarte dincalp dincerk dincturk dine dineia dines dinh dinko dinora dinorah dioclecio diomar diomed diomedes
diona dionilde dionis dionisa dioniza dionizia dionna dionys diotil diotima dirce dircea dirch dircila diren dirio
dirkje dirlik dirque dis disa dise disella ditlev ditlevine ditta ditte ditza diuri diva divina diyar diza djalma
djalme djalmo djamel djamila djellza djemile djevat dmitar doa doan doanh dobieslaw dobieslawa dobrawa dobrica dobrilo
dobrisa dodie dofri doga doganalp dogg doguer dogun dogus dolce dolf dolique dolli dolma doloresz doloris dolorita
doloroza dolun domald domaldi domaldur domani dome domhild domhilda domhildur domicella domiciana dominga domingas
domingos dominico dominka dominque domitila domitilia domitilla domokos domonique domonkos donaldur donati donatien
donatila donatus donella donet donetta donette dong donia donielle donika donisha doniz donja donn donnalee donner
donnes donnetta donnette donovan donte donus donya donzel donzelia donzilia donzilio dor dorabella doralice dorathy
dorbeta dordei dordi dordis dordy doreatha dorede doren dorentina dores doret dorete dorethe dorethea doretta dorette
dorey dori doria doriclo dorico dorie dorinda dorinka dorisa dorisz dorith dorkas dorla dormanka doroteia dorotha
dorothe dorotheos doroti dorotina dorrit dorsey dorte dortea dorthea dorthey dortine doruk dositeu dositheos dosotheus
dot dota doter dotir dotta dotty douglass doutzen dovra dozsa dragi drauma draumey draupnir drazenka dreama dreena
dreki drema dreng drengur drenusha dresden drifa drilon drin dritan driton drofn droplaug drott drucilla drude drusila
drusilla druso druzsiana duartina duc dudu due duena dufa dufgus dufthakur dugfus dui dujam dukine dukinea dulcea
dulcelina dulcidia dulcie dulcina dulcineia dulcinia dulcinio dulia dulsie duna dung dunia dunio dunn dunna duong
duran durancie durbalino durdei duri durim durin duro durukan durul durval durvalino dusmata dusti duva duy duyen
duyet dvalinn dwain dwana dwerg dyan dylana dynthor dyrborg dyrfinna dyrhild dyri dyrleif dyrley dyrmundur dyrunn
dyveke dzamila dzemal dzenan dzevad dzevat dzintar dzsamila dzsamilla dzsenet dzsenifer dzsenna dzsenni dzsesszika
earine earle earlean earleen earlena earlie earlina ebbe ebbi ebeneser ebenezer eberg eberhard ebonie ebonney ebrahim
eckhard ecska edel edela edelgard edelmira edeltraud edeltraut edeltrud edelweiss edenia edentina eder ederia edilon
edin edina edine edion edipo edir edit edla edma edmero edmonda edmunda edmundo edmur edo edon edonis edra edris edu
edua eduart eduartino eduina eduino edvald edvaldo edvar edvina edvino edy eedit eedo eeli eelin eelis eemeli eemil
eenok eeri eerik eerika eerikki eerin eetu eevert eevertti eevi efekan efemia effi egas egbert egberta egedia egert
egge eggert eggrun eggthor eghil egil egill egiodeo egla eglantina egzon eha ehsan ehte ehtel ehud eia eidar eidny
eidolv eidor eidunn eidur eiel eifinn eifred eigil eigill eigo eija eik eikar eike eiki eiko eila eilef eileithia
eileiv eilene eiler eilert eilev eilhard eili eilif eilifur eilika eilike eiliki eiliv eillert eimar eimo eimod eimund
eina einari einbjorg einbjorn eindis eindride eine einer einert einey einfrid einfridur einhild einhildur eini einike
einina einir einride einrun einstein einthor einvald einvardur einy eiolf eiolv eir eira eirdis eirfinna eirhild
eirika eiriksina eirikur eiril eirild eirill eirin eirini eirny eirun eirunn eistein eithne eiulf eivald eivi eivin
eivind eivinn eivor ejler ejnar ejner ejtan ejup ejvind ekaterina ekes ekkehard eladia elana elanda elander elane
elani elanor elar elari elario elava elayne elba elbasan elberg elbertina elbjorg elbjorn elca eldar eldbjorg eldbjorn
elden eldey eldfinn eldfrid eldgrim eldgrimur eldina eldis eldjarn eldlilja eldmar eldri eldrid eldridh eldrun
eldthora eldur eldwin ele eleadora eleana eleasar elease electra eleena elef eleia elein eleina eleine elek elemer
elen elenborg elenore elentinus elenus eleonoora eleonor eleri eleriin elerin elert elery eleseus eletke eletta
elevine elevus elez elfa elfar elfi elfie elfinn elfradur elfreda elfriede elfryd elfur elg elga elgar elgard elgi
elgo elham elhame eliab eliam elianna elianne eliaz eliazar elicia elida elidia eliesa elieser eliete elife eligia
eliina eliis eliisa eliisabet eliise elijas elika eliko elimar elinas elinbergur elinbet elinbjorg elinbjort elinborg
elindis elingunnur elinheidur elinius elinmundur elinora elinros elinus elioenai eliros elis elisabete elisabetha
elisaeus elisama elisar eliseba eliser elisete eliseu eliseus elisia elisiario elisiv elius eliz elizabete elizabetta
elizbeth eljar eljas eljesa elke ellamae ellan elland ellard ellef ellena ellert ellery ellesef elletra elley ellidi
ellin ellina ellinor ellisa ellisif ellissa ellitze ellu ellyn elmano elmaze elmedin elmedina elmeri elmi elmiine
elmin elmir elmu elo elois els elsabet elsan elsebet elsebeth elseby elsef elsi elsinda elsio elson elsy eluina elvane
elvar elve elvedin elvezia elvi elviira elvio elvir elvita elvo elvy elvyra elwanda elwood elxan elyna elysa elzaby
elzeario elzo emad emanuelle emaus ember embla embrek emelda emeliana emelina emera emeralda emerencia emerika emerita
emerka emest emesta emesto emidia emiko emila emilee emilianna emilienne emmaline emmanuele emmeline emmerich emo
emoke emrush enar encarnacao encarnacion enciana enda endel endor endre endrik endrit ene eneas eneh eneias eneida
eneka eneko enel eneli enelin enese enet enevold engelbrecht engelecia engelhard engilbert engilbjartur engilbjort
engiljon engill engilrad engilros engjell engla engli engracia engracio enia enide enika eniko enilda enisa enita enja
enka enn enni ennu eno enok enoque enric enrichetta enriko enrikos enriqua enriqueta enza enzio eola eper eperke
epifania epona eponin eponina epp eralkan eraltay erato erblin erblina erbug ercilia ercilio erdag erdi erdin erdmute
erdogan erduan ere erek erendira erendiria eres erez ergo erhardt eriika erijon erim erina eringisl erinn eriona
erique eris erisa eriz erja erjon erjona erk erki erkko erkmen erko erkut erla erland erlar erle erlea erlen erlend
erlendur erlene erli erlike erlin erlina erline erlingur ermal erme ermengarda ermenrekur ermeria ermias ermir ermira
ermiterio ermo ernani ernbiorn ernella ernesti erneszta ernesztin ernesztina ernir erno erona erpur erra errol
ertaylan erte ertekin erturk erun ervinia eryigit eryk eryka erza erzsebet esa esad esaia esaiana esaianna esaias
esbern esbiorn esbjorn esekias esekiel esekina esener esenturk esequiel esgerth esgjerd esiana esila esja esjar eskama
eskame eskarne eske eskil eskild eskja esko eslem esmaralda esmarelda esmay esme esmen esmenia esmeraldo esmerelda
esmeria esmiralda esmirelda esna eso especiosa espen esperanca esrom essa essi estachio estacio estanislau este
estebana estefan estefana estefani estefanio estefano estefany estelio estelita esten estephanie esteri esteva estevao
estevon estilla estiva eston estrela estrellita estrith eszmeralda esztella esztena eta etan etel etelca etelka
etelvina eteria ethelene ethla eti etibar etijana etka etna etsuko etta etus euclides eudoxia eufrasio eugena eugenius
eulalio eularina eulogio eunike euphemia eura eurica eurico euridike europa eustachio eustachy eustacio eustaquio
eustolia eutimia euzebia evandra evangelino evangelista evarado evelacio evelasio eveli evelio evely evelynn evencio
everaldo everin evetke evey evfemia evgenia evgenij evgeniya evgeny evia evian evica evija evika evila evilda evina
evind evinda evine evinne evita evlalia evodia evre evrim ewy exaltacion excelsa exie expedito eyberg eybjorg eybjort
eyborg eydis eyfridur eygerdur eyglo eyhildur eyja eyjalin eyjar eyjolfur eylaugur eyleif eyleifur eylem eylert eylin
eylov eymar eymundur eyob eyolf eyre eyrikur eyros eyrun eystein eysteinn eythor eythora eythrudur eyvar eyvaz eyveig
eyvind eyvindur eyvor ezana ezequiela ezgi ezgu ezmeralda ezzelin fabiao fabrisius fabrizia fabron facan facunda
facundo fadila fadilj faduma fafnir fahej fahima fahrudin faiga faina fairy faisal falcao falco falgeir falito falka
falki falko fallon falur fani fania fanna fannar fannberg fanndis fanney fanngeir fannlaug fantasia fantina fanuco
faouzi faqueza faramundo farfalla farhad fariba farid farije fariz farkas farman faro faron farrah farthaeghn farthin
farulf fastbiorn faste fastger fasti fastlog fastridh fastrun fastuidus fastulf fastvi fastvidh fata fatbardha fatema
fatemeh faten fathi fathir fatiha fatimah fatime fatlind fatlinda fatlum faton fausztina favianna favianne faviola
fawn faxraddin fayre fazile febronia februn federika fedra fee feher fehera fehere feherke fehim feim feime felda
feldt feliciana felicidad felicidade felicio felicissimo felicitasz felicja felicjana felippe felisa felisbela
felisberta felisberto felisbina felismina felismino feliz felizia felizitas fema femi fengur fenrir ferdynand ferguson
feri ferid ferida feriz ferko fermina fernande fernandina fernandino fernao ferrand ferrer fertram fet feti fetije
feven feykir fia fiama fiametta fiamma ficke fidela fidelia fidelio fidelity fides fido fie fifa fifill figo fikrije
filadelfia filaret filberto filena filino filinto filipia filipina filipo filippia filippus fillipo fillisz filloreta
filmon filomela filotea filoteu filpus filumena fin fina finna finnbjorg finnbjork finnbjorn finnboga finnbogi
finnborg finndis finne finney finnfridur finngeir finnjon finnlaug finnlaugur finnros finnulf finnur finnvardur
finnvid finnvidh fino finulf finvid finvidh finwith fiola fiorabla fiorello fiori fiorina firat firmina firmino firmo
firtos firuze fischer fisnik fitnete fitore fitsum fjalar fjalldis fjarki fjola fjolar fjolla fjolmundur fjolnir
fjolvar fjornir flamina flanna flawia fleance flemming fliri floki florance floransz florbela floreida florenca
florentino floretta floria florianna florije florinda florinia florinio floripes florisa florisbela florita floritzel
florival florrie flosi flovent flurije flurim fobe folda folkar folkbiorn folki folkmar folksten folkvi folkvidh
folmer fonda fonn forkun formosa formosinda forni fortino fortuna fossmar fot fotios fouad fouzia fraco fradique
francene franchesca franchot francie francilia francina franciscus franciska franclim franklim franklino franklyn
frann frans franses fransine fransisca fransiska fransvis frantz franzisca frar frasco frascuelo frasier frauke
fraulein fredbjorg fredda frede fredegaest fredericka frederika frederikke fredgjerd fredhild fredia frediano fredine
fredlaug fredly fredmoy fredny fredo fredric fredricka fredrika fredrikke fredvor fregn freia freidis freidunn freira
fremont fresco frescura frethi freweini freybjorn freydis freygardur freygerdur freyja freylaug freyleif freymann
freymar freymodur freymundur freyr freysteinn freythor freyvidur frezia fria frid fridberg fridbergur fridbert
fridbjorg fridbjorn fridbjort fridborg friddis friddora fride fridegunde friderika fridey fridfinna fridfinnur
fridgeir fridgerdur fridgjerd fridgunn fridhger fridhi fridhild fridhkil fridhlef fridjon fridjona fridlaug fridlaugur
fridleif fridleifur fridlin fridmann fridmar fridmey fridmundur fridny fridrik fridrika fridrikka fridros fridrun
fridsemd fridsteinn fridthjofur fridthor fridthora fridtjoffa fridunn fridur fridveig fridvin friede friedegund
friedegunde friedemann friedhelm friedhold frigg frigga frigyes frimann frisco friso frithbiorn frithlef fritzi
fritzie fro frobiorn froborg frodi frodis frodmar frodny frogardh froger frogerd frogerth frogertha frogun froidis
froilana froken fromhold frommhold fromund froricus frorik frosten frosti frostros frothi frovidh froy froya froybjorn
froydis froystein froyvald fryd fryda fryderyka fuad fuensanta fughle fujiko ful fulberta fulca fulgencio fullughe
fulop fumiko fundin funi fura furtike fusi fusya fuzer fuzike fylkir gabija gabinio gabrijel gabrike gabryjel gaby
gadde gaddi gaedda gaefa gaeflaug gaela gaesling gaetana gafur gajo galamb galdur gale galen galena galenia galeno
galiana galiano galilea galileu galle gallus galtero gamal gamaliel gamble gammal ganimete gaori gap garabina garabine
garaitz garbina garbine garcia gardar gardela gardenia gardhar gardia garen gareth garibaldi garibaldo garin garner
garpur garri gas gascao gase gaspara gasparo gasse gastao gastil gastulv gaudencio gaudenz gaui gauja gaukje gaukur
gaula gaute gauthild gauthildur gauti gautrekur gautur gautvidur gautwidus gavio gavriella gawel gaylene gaylord
gaynelle gazel gazmend gea geanna gearldine gebhard gece gechina geda gedeao gedine gedion gediz geert gefjun gefn
geharda gehardine geir geira geirardur geirbjorg geirdis geirfinna geirfinnur geirfrid geirfridur geirhardur geirhild
geirhildur geirhjortur geirhvatur geiri geirid geirlaug geirlaugur geirleifur geirlod geirmundur geirny geirolfur
geirrid geirridur geirrodur geirrun geirthjofur geirthrudur geirtrud geirtryggur geirunn geirvaldur geirvild geisa
geisli gela gellir gelsemina gemanda gemella genaro genc gencalp genciana generosb genevie genevive genevra genia
genie genisis genna gennadi gennie genny genovefa genovese genowefa gent genti gentijana gentil gentrit georgann
georgeann georgeanna georgene georgete georgetta georgi georgiann georgianne georgine georgino georgius georgy geovana
ger gera geraldo gerardus geray gerbera gerberto gerbiorn gercek gerd gerdar gerdi gerdny gerdt gerdur gerdy gere
gerfridh gerhardine gerhardt gerhild gerhvat geri gerika gerlag gerlak gerle gerlef gerli gerlinde gerlof gerlog
gerlogh gerly germar germund gernot gerny gerold geron gersao gert gerta gertha gerthorn gerthrud gerti gertie
gertraud gertraude gertrudes gertrudis gertrudisz gertude gerty gerulf gerulphus gerunn gervaso gervast gervat gervi
gervidh gerwar gerwara gerwazy gesine geska gessica gestar gestheidur gestny gestrun gestur gesztenye geting getulio
gevald gezana gezane gezim ghada ghassan ghislaine ghulam giac giachetta giampaolo giampiero giana gianara giancarla
giang giani giannina giannino giao giap gidget gienek gienia gieri giflogh gig gigja gigjar gigur gijsbert gilberte
gildagina gildasio gilde gileade gill gilla gille gillermo gillog gillogh gilly gilma gilmar gils gilslaug gilvad
gimeno ginebra ginessa ginestal ginette ginniut gioachino gioffreda giord giordana giordh giorell giorgina giorgino
giosetta giotarr giovana giovannetta giraldina giraldo girao girel girgin gisa gise giselda giselher giselle gisete
gisl gisla gislaine gisle gislena gislene gisley gisli gislina gislny gislog gislogh gislrun gislunn gismund gissel
gissle gissunn gissur giszmunda gitana gitta giulian giulietta giurdh giustina giustino giusy giza gizane gizella
gizur gjaflaug gjergj gjerlof gjerlov gjerluf gjoli gjord gjuki gjyle glady glanville glaucia glayds glendora glennis
glicinia glinda glo gloa globjort glod glodis gloey gloi gloriosa glumur glynda glynis gna gneisti gniewko gniewomir
gnupa gnupur gnyr goa godalupe godar godelig godert godfredo godhe godhing godi godika godmundur godofredo godwinus
goethe gogen gogo goi gokay gokberk gokdeniz goker gokhan goksagun goksel goksu goktan goktuna goktunc gokturk gola
goldina goli golig golle golo golog goma gomes goncala gone gonen gonne gonner gonnor gor gorane gorel goreti gorica
goril gorild gorine gorka gorkmen gorli goro gorvel gosta gostaff gostauus gostav got gotar gote gothscalcus goti
gotke gotmar gotolf gotschalk gotstaf gotthard gottlieb gottliebe gottschalk gottskalk gottsveinn gotulf gotz gotzeke
gotzele gotzone gove gower gozen gozstaf graca gracia graciano graciella graciete graciliana gracinda gracio graciosa
gradislav graig grainne granger grani granit grankell gratiano grau gravelina graziela grazyna greer greers greete
gregario gregers gregine gregorius gregur grein greipur grelod grels gren grep greppur grers gret gretar grete greteke
gretel gretha grethe grethel greti gretta grettir gricelda grid grima grimanesa grimar grimey grimheidur grimhild
grimhildur grimkell grimkil grimlaugur grimnir grimolf grimolfur grimulf grimulfur grimur grisel griswold grit grith
grizeldisz gro groa gromoslaw gron grzymislawa gua guadalberto gualdim gualter gualterio guarani guchan guckan guclu
gucluer gucluturk gudberg gudbergur gudbjarni gudbjartur gudbjorg gudbjorn gudbjort gudborg gudbrandur guddis gudelig
gudfinna gudfinnur gudfredur gudfrid gudfridur gudgeir gudhborg gudhfridh gudhgardh gudhlog gudhlogh gudhmodh gudhrun
gudhvi gudjon gudjona gudlaug gudlaugur gudleif gudleifur gudleikur gudleiv gudlin gudmanda gudmann gudmar gudmey
gudmon gudmunda gudmundina gudmundur gudni gudny gudradur gudrid gudridur gudrodur gudrund gudsteina gudsteinn gudthor
gudunn gudvardur gudve gudveig gudveigur gudvin gudvor gueir guendolina guerino guida guiditta guildo guilhermina
guilhermino guille guillelmina guimar guiomar guislena guislene guja gulbjorg gulcan guldborg guldis gulene gulfem
gulielma gulina guline guliz gulizar gull gulla gullan gullaug gullbjorg gullborg gullbra gulldis gulli gulline gullog
gullovna gullu gullue gullveig gully gulnar gulogna gulovna gulowna gulsah gulsan gulten gulu gulustan gumbor
gumersindo gumi gumma gunal gunalp gunberk gunbiorgh gunborg gunborgh gunce gunda gundborg gundhild gundine gundla
gundogan gundula gundwig gunel gunelie guney gunfrid gunfridh gunhedh gunheidh gunhild gunhilda gunhilde gunhwat
gunilda gunita gunkil gunla gunlaug gunlef gunlogh gunn gunna gunnaelf gunnalf gunnarda gunnberg gunnbjorg gunnbjorn
gunnbjort gunnbor gunnborg gunndis gunndor gunndora gunne gunnella gunnfinna gunnfrid gunnfridur gunngeir gunnhallur
gunnharda gunnheid gunnheidur gunnhild gunnhilda gunnhilde gunnhildur gunni gunnil gunnild gunnilda gunnjona gunnlaug
gunnlaugur gunnleif gunnleifur gunnleiv gunnlod gunnlog gunno gunnolf gunnolfur gunnoli gunnor gunnrad gunnrod
gunnrodur gunnrun gunnstein gunnsteinn gunnthor gunnthora gunnthorunn gunntjov gunnu gunnulf gunnvalda gunnvaldur
gunnveig gunnvil gunnvor gunny gunora gunridh gunsten gunther guntherus gunthrudh gunvald gunvalda gunvar gunvat
gunvidh gunvor gunwald gunward gupse gura guri guria gurianna gurid gurina gurine gurli gurly guro gurry guruanna
gurur guse gusmao gusse gusta gustaf gustaff gustawa gustine gusztav gute guterre guthbiorn guthbrand guthfast guthi
guthir guthki guthmar guthmund guthrie guthrik guthrun guththorm guti gutti guttormur guve guz guze guzel guzi guzin
gvendolin gwenael gwenda gwendolin gwenn gwidon gwnngerd gwyn gwyneth gyda gydha gydja gydridur gye gyemant gygjar
gylfi gylla gylle gylve gymir gyna gynna gynter gynther gyongy gyongyi gyongyike gyongyos gyongyver gyongyvirag
gyonyoru gyopar gyoparka gyorgyi gyorgyike gyozo gyrd gyrdh gyrdher gyrdir gyri gyrid gyridh gyril gyrild gyrith gyro
gyrth gytha gything gytta gyula gyuri gyve gyvi gzim haan habacuc habacuque habbol haben habhram habibe habor habra
habraam habraham habram habtom hac hacar hacer haci hackett hadassa hadda haddi haddur haddy hadis hadrian hadwig hae
haegge haegholf haeghvald haeghvidh haelf haelgha haelghe haeming haemne haengur haenir haera haerbiorn haeriolf
haerlogh haermodh haerse haerser haervardh hafberg hafbjorg hafborg hafdis haferdh hafey hafgrimur hafida hafize
haflida haflidi haflina hafnar hafni hafny hafridh hafrik hafros hafrun hafsteina hafsteinn hafthor hafthora hafuidh
haga hagalin hagar hagbardur hagbert haghbardh haghbarth haghne haghni haghvidh hagine hagny hagrun hahn hai haide
haidi haidor haigo haiko hajdar hajer hajna hajnacska hajnal hajnalka hajni hajrija hajrije hajrudin hakatla hake
haken hakima haklang hakonia hakun hala halbertus halbiorn hald halda haldan halden haldi haldis haldo haldog haldor
haldora haldri haldrid halduor haleygur halfdan halffred halgard halgerd halgha halghe halgjerd halgrim hali halia
halida halime haljand halka halla hallaug hallbera hallberg hallbiorn hallbjorg hallbjorn hallborg halldis halldo
halldor halldora haller halley hallfred hallfredur hallfrid hallfrida hallfridur hallfrod hallgardur hallgeir hallgerd
hallgerdur hallgils hallgjerd hallgrim hallgrimur hallgunn hallgunnur halli halliki hallkatla hallkel hallkell
hallkjell hallmann hallmar hallmundur hallny hallor halloy hallrid hallrun hallsteinn hallthor hallur hallvarda
hallvardur hallveig hallvidh hallvor hallvordine hally hals halsand halsten halvar halvara halvard halvarda halvardh
halvidh halvordine halwarth hamar hamdija hamfrid hamilton hamlin hampus hamund hamundur han hanagua hanane handine
hando hane hang hanh hanife hanim hanis hanka hanken hanneli hannelore hanney hanni hannibal hanniken hanns hannus
hanny hansa hansel hansia hansina hansine hansjurg hansoy hansrudolf hanss hansuli hansy hanto hao haquinus haralda
haraldo haraldur harbin harbiorn harborg harda hardh hardhe hardhger hardhsten hardine hardis hare harek harekur
harger hargita hargitta hariet harik harika hariulf harjulf harlan harland harlaugur harlef harlek harlet harlev
harlog harm harma harmat harmatka harmike harmke harmo harmund harok haroldo harpa harri harris harse harta harth
harthe hartika hartlov hartman hartmann hartmut hartovike hartuvike hartvig hartvike hartwik hartwin harvast harvidh
hashim hasije haslet hasse hasso hasteinn hasten hatice hatun hau haudur hauksteinn haukur haukvaldur havar havard
havardh havardur havarr havaska haver havin havtora hawarth haxhi haydee haywood hazael hazal hazbije haziran heba
hebba hebe hece heddy hedendis hedevi hedevig hedewig hedhindis hedila hedinn hedloy hedly hedny hedrun hedviges
hedvik hedwig hedwige hedy hee hefni hege heggi heid heida heidar heidarr heidberg heidbert heidbjorg heidbjork
heidbjort heidbra heiddis heide heidemarie heidie heidlaug heidlindur heidloa heidmann heidmar heidmundur heidny heido
heidrekur heidros heidur heidveig heidy heigo heike heiki heikir heiko heila heili heilika heilike heilmodur heilo
heimar heimir heimlaug heimo heinar heinart heine heiner heini heino heinrekur heisi heisl hejne hekla hektor hekuran
hela helaine helandrea helar helari helbe helbjorg helda heldemaro helder heldo heldur heleena heleri helery helf
helfrid helfrida helg helge helger helgha helghi helgi helgine helgunn heli helia heliana helika helina heline
heliodora heliodoro helja helje heljo helju helka helke helken helkje hella hellbjorg heller hellevi hellevig hellfrid
helli hellika hellike helliki hellin hellmuth helly helma helmar helmara helmi helmiina helmina helmine helmo
helmuastus helmuth helmy helny helovise helse helve helvi helvig helvio hely hemaxi hemeterio heming hemingine
hemiterio hemkil hemmert hemming hemmingus hemminki hemmo hemulf hemvidh hen hendrike hendrikka hendrikke hendrix
hendy henekinus henichinus henika henike henkil henn henna henneke henni hennie hennika henninge henningea henno henny
henoch henok henos henric henriethe henriett henriikka henrika henrikka henrikke henrikki henriqua henriques
henriqueta heper hera heraldo herb herberto herbertus herbiorn herbjorg herbjorn herbjort herbor herborg herbrikt
herculano herdis herdovike heredia heredio herenia hereth herewardus herfinnur herfrid herfridur herfrod hergeir
hergerdur hergill hergils hergjerd hergot hergunn heriberto herje herjolfur herki herkko herko herlander herlaug
herlaugur herlef herleifur herluf herlugh herly herma hermana hermanda hermania hermanna hermanni hermannus hermano
hermelinda hermenegilda hermes hermia hermike hermiken hermila hermiona hermiterio hermodur hermon hermosa hermoth
hermundur hernandez hernando hernani herny herolind herschel hersilia hersir hersteinn hersveinn hertevike herthrudur
hertta herulf hervar hervardur hervin hervor hervora herwarth herwig hessel heta heti hetlin hettel hetti heves hevin
hexe hexi heyke heyki hiacinta hiacynta hiaelm hiaelmger hialmdis hialmlog hiarni hidajete hidhin hidhinbiorn hiedi
hielm hien hiep hieronima hieronomo hieu higino hiie hikmete hila hilaria hilberta hilbertine hilbjorg hilborg hild
hildar hildbjorg hildborg hilde hildeberto hildebjorg hildeborg hildebrand hildebrando hildefrid hildegaard
hildegaerdh hildegarda hildegarde hildegardo hildegerd hildegjerd hildegun hildegunn hildegunna hildelita hilderid
hildfrid hildibergur hildibjorg hildibrandur hildiburg hildigard hildigeir hildigerdur hildiglumur hildigunnur
hildimar hildimundur hildingur hildir hildiridur hildisif hildithor hildny hildolf hildora hildred hildri hildrid
hildrun hildulf hildunn hildur hilja hilje hilka hilkka hilla hillar hillart hille hillegard hillegier hillegierd
hillevi hilmar hilmer hilmir hilppa hiltrud himinbjorg himri hincal hindrek hindrika hinric hinrik hinrika hinrikka
hints hintze hinza hinze hinzele hipolita hippia hippolita hippolyta hirije hiroko hirondino hirvo hisako hisen hithin
hjaerne hjallkar hjalm hjalmdis hjalmey hjalmfridur hjalmgeir hjalmger hjalmgerdur hjalmros hjalmrun hjalmthor
hjalmtyr hjalmur hjalmveig hjalta hjaltalin hjaltey hjalti hjarnar hjordis hjorfridur hjorleif hjorleifur hjorleiv
hjormund hjorny hjortfridur hjorth hjortthor hjortur hjorulv hjorvar hjorvard hjuke hladgerdur hledis hlegestur
hleidar hleidur hler hlidar hlidberg hlif hlifar hlin hlini hljomur hlodmundur hlodur hlodvardur hlodver hlokk hlynur
hnefill hnikar hnikarr hoa hoai hoan hoang hoat hobert hoc hodd hodur hofdis hofeherke hoghne hoghni hogna hogni hoi
hok holda holfre holfred holgeir holger holgero holgerth holgher holley holm holma holmar holmbert holmbiorn holmbjorg
holmborg holmdis holme holmfast holmfastur holmfrid holmfridh holmfridur holmfrith holmgaerdh holmgard holmgardh
holmgeir holmger holmgrimur holmgun holmkell holmkil holmlog holmstanus holmsteinn holmsten holmthor holmvast holmvi
holmvidh holmwith holte holti holuidh holvaster honaef honora honorat honorata honoratas honorato honoria honorina
honorio honorka honza hop horacia horado horatia horatio hordur hormisdas horry horsten hortencia hortensio hortensja
hoseas hoskuldur hosse hosseda hossein houria hove hovi hovirag hraerekur hrafn hrafna hrafnar hrafnbergur hrafnborg
hrafndis hrafney hrafnfifa hrafngerdur hrafnheidur hrafnhildur hrafnkatla hrafnkell hrafnlaug hrafntinna hrafntyr
hrannar hrappur hraunar hraundis hrefna hreggvidur hreidar hreidmar hreimur hreindis hreinn hrimnir hringur hroaldur
hroar hrobjartur hrodgeir hrodmar hrodny hrodolfur hrodvar hroi hrolfdis hrolfur hrollaugur hrolleifur hromundur hronn
hrund hrutur hsiu huan huberta hubertus hue huey hugberg hugbjorg hugbjort hugborg hugdis hughald hughalde hughe hughi
hughlek hugi huginn hugleikur hugljuf hugon hugrun huguete huko huld huldar huldis huldrik huldrun hulmwidus hulte
hultrik humi humiliana huna hunbjorg hunbogi hundis hung hungerdur huni hunn hunorka hunrodur hunvidh huong huriye
hurrem huseyn husna hussain husum husun huu huugo huxley huy huyen huynh hvannar hvit hvithovudh hvonn hwa hwit
hwithoveth hyacinth hye hyldeburg hyltir hylur hymir hyo hyon hysen hysni hyun iaerl iaerle iaerne iaerp iaerpolf
iaerund iag ianesis iara iasmin ibadete iberico iberina ibolya ibraim ibtissem icoz idalecio idalete idalia idalina
idalio idalisa idario idavide idda idelia idelso idilia idonia idor idrisse idrup idun iduna idunn idzia iesha
ifigenia iga igballe igelcemina igild ignacia ignacja ignado ignati ignaz ignez iida iikka iina iines iiris iiro iisak
iisakki iita iivana iivari iivi iivo iko ikram ilang ilari ilaz ilbay ilber ilca ildefonsa ildeniz ildiko ildo ileen
ilena ilgar ilgaz ilgim ilidia ilidio ilijana ilire iliriana ilirjana iljas ilka ilkan ilkim ilkka ilkut illa illango
illar illart ille illes illimar illis illugi ilma ilmar ilmatar ilme ilmi ilmije ilmo ilmur ilon ilonka ilpo ilppo
ilta iltan iltay iltekin ilter ilteris iluminada ilundi ilus iluska ilvi ilze imbi imed imer imi imma immaculata
immakulata imme immo immy imodzsen imola impi imren inacia inacio inal inari incendio incilay inda indalecio indaleta
indi indrek indridi inell infante ingberg ingdis ingeburg ingeburga ingemar ingertha ingey ingheidur inghildur ingi
ingiara ingiberg ingibergur ingibert ingibjartur ingibjorg ingibjorn ingibjort ingiborg ingiburgh ingifinna ingifridur
ingifrith ingigerdur ingigerth ingilaug ingileif ingileifur ingilin ingimagn ingimar ingimaria ingimoth ingimunda
ingimundur ingiridur ingirith ingiros ingisol ingithor ingivaldur ingiveig ingiwara ingjaldur ingmar ingo ingolfur
ingride ingrun ingthor ingue ingunn ingvaldur ingvar ingveldur ingvi iniga inma inmaculada innar inno innocencia
innocenzio inocencia inocencio inocente inoi inta ioanna ioannis iohanna ionara iones ionis ions ioque iorien iorund
iosse ioulia iouri iowa ipar ippolita iracema irais irati iraz irek iren ireneia irgo iria irineu iringo irini
irisalva irisz irja irje irka irke irmela irmelin irmgard irmino irmy irpa irtek irunn iryda isaak isabelina isadoro
isael isafold isaka isakine isalda isalia isalina isalind isaline isaltina isaltino isandro isane isaque isar isarr
isaura isaurinda isauro isbjorg isbjorn isbjort isborg isdis isela iseldur iselin iseline iselinn isen isey isfold
isfrid isgeir isgerdur isgjerd ishild ishildur ishmael isiah isidra isilda isildo isit isitan isjbosjet iska iskin
isko islaug isleif isleifur isleik isleiv islilja ismalia ismar ismayil ismeria ismeta ismey ismo iso isol isold
isolde isolete isolfur isolina isolino israeline isreal isrid isrod isrun issi issol isto istok isuf isveig itahisa
itala italina iule iulfrith iunn iute iuvur ivaldo ivania ivanoel ivanoela ivari ivelisse ivete ivett ivette ivey ivi
ivido ivika ivka ivola ivonette ivonn ivrike ivrina ivrine iwa iwo iwon iwona iwonka iyem izabel izabell izabelle
izalino izaura izem izet izetta izgi izisz izmene izola izora izrael ja'ir jaago jaagup jaak jaakkima jaakoppi jaan
jaana jaanika jaanis jaano jaanus jabes jabim jacelyn jacenty jachen jacinda jacinta jacira jackelyn jacki jackqueline
jacobella jacome jacopo jacqualine jacquelyne jacquelynn jacquetta jacqui jacquie jacquiline jacqulyn jadda jader
jadir jadviga jae jaeger jaelle jaenis jaens jaerl jaerle jafet jagger jagienka jagna jago jagoda jagor jaguar jahel
jaimee jaimie jair jakab jaki jakobe jakobina jakop jakup jalal jaleesa jalisa jalmar jalmari jalmira jalo jama jame
jamee jami jamika jamilia jamim jamin jamina janai janar janardo janay jancsi jandira janean janee janel janeli
janelin janella janely janene janete janeth janett janetta janette jania janiece janika janique janise janita jann
janneke jannet jannetje jannika jannike jannine janno jannu janosh jansenio janset januaria januario janus januz
janyce jap japer jaque jaquelina jaquelyn jaques jarbas jardel jarek jarfi jargo jarin jarina jarkko jarko jarl jarla
jarle jarman jarmo jarnbra jarngerdur jarngrimur jaroslaw jarthrudur jarun jarund jarvia jasan jasao jascha jasmiina
jasmim jasminka jatgeir jatmundur jatta jatvardur jaune javiera javiero javorka jaxtyn jaye jaylee jaymie jayna
jazmine jda jeanelle jeanene jeanete jeanett jeanice jeanmarie jeannetta jeannine jedidja jedrek jedrzej jefferson
jeffie jefim jegor jehona jeip jekaterina jelizaveta jemeljan jemima jemina jemma jemond jen jenae jene jenee jenell
jenetta jenette jeneva jeni jenice jenine jenise jennefer jennell jenni jennine jeno jenoa jenoah jensina jenthe
jeovanni jep jeraldo jerardo jere jeremei jeremia jerfi jerica jerico jerlene jerne jeroen jerold jeromos jeronim
jeronima jerrald jerrica jerta jerusa jes jesenia jessenia jessi jessia jessim jestine jesualdo jesusa jesusita jeta
jetmir jetmira jetmire jeton jetro jetta jetti jevgeni jeyakumar jezabel jezis jia jianna jicchak jie jigme jihan
jikke jimm jimmee jin jina jing jinny jiordano jiovanni jisaj joa joabe joane joanina joaninha joannes joaquina
jobjorn jocelina jocelino jochem jochum jociano jocum jodda jodee jodel jodis jodok joeann joela joele joella joelma
joeri joette jofre jofred jofridur jofroy jogeir joger jogvan johanndina johna johnette johnie johnsie johny joi joice
joie joka joker jokla jokull jokulros jol jola jolan jole joli jolyn jomar jomundur jonanna jonar jonasina jonasz
jonata jonatas jonbjorg jonbjorn jonbjort jondis jondor jondora jone jonell jonelle jones jonet joney jonfrid
jonfridur jong jongeir jongerd jonheidur jonhild jonhilda jonhildur joni jonia jonida jonie jonina jonine joninna
jonis jonka jonlaug jonmundur jonne jonny jons jonsteinn jonthor jonveig jony joona joonas joonatan joos joosep
jooseppi jora joraci joran jorann jordanka jordano jordao jordis joreid joren jorfi jorfrid jorgelina jorghild jorgina
jorgine jorginius jorginus jorgunn jorhild jori jorid joridur jorien joril jorild jorill jorim jorina jorine jorio
jorit jorja jorlaug jorleif jorleiv jorma jormundur jorna jorne jornelle jorni jornille joron joronn jorri jorulf
jorun jorund jorundur jorunn jorunna jorus jorvar jorvel jorvi josabete josafat josana josavin joscelina joscelino
josebina josee josefiina josefino josefo joselene joselia joselina joselindo joseline joselino joselito joselyn
josephina josete josia josiana josias josina josine joska joslyn josofine jospeh josphine josselina josselino jossif
jostein josteinn josten josuana jotunn jouko jouni journey jovanna jovanni jovannie joveig jovelina jovelino jovian
jovica jovina jovito jovo jowita joye jozefin jozo jozsa jozsi juanito juanma judas judea judit juditte juhan juhana
julee julen julene julfrid julhild juliann julianna juliano juliao julieann julietta julihuld julijan julilla julinda
juline julinka juliros juliska julitta julla junette junhild juni junia juniana junie junine junio junita junko junni
jupp juraci jurek jurid juris jurjo jurmo jurnas jussara jusse jussi justa justiina justiniano justino justynka
juszticia jusztina jusztinia jutka jutta jutte juulia juulika juuso juvan juventino juvita jvonne jyri jyrki jytte
kaapo kaappo kaapro kaare kaarel kaari kaarin kaarle kaarlo kabbe kabir kacy kada kadence kadherin kadhrin kadire
kadlin kador kadri kaeja kaelbiorn kaete kaethe kaetil kaetilbiorn kaetilfridh kaetillogh kaetilmund kaetilo
kaetilvast kahro kaidar kaidi kaido kaidor kaie kaija kaila kaili kaimar kaimo kain kaino kaire kairi kairit kaisa
kaisla kaisu kaius kaivo kajana kajar kajari kajsa kajus kakali kaktus kalanidhi kaldi kaldor kalet kalev kaleva kalf
kalina kalipszo kaljar kaljo kalju kalla kallar kaller kalli kalliope kalliopi kalliszta kally kalma kalman kalmann
kalmar kalmara kalmer kalv kalvar kalyn kam kamea kamelia kami kamie kamilah kamillo kamma kanat kandace kandemir
kandida kandis kandra kaneles kanelken kaner kanerva kanesha kanisha kanny kansu kant kanutte kaori kaoutar kapitola
kapkin kaplan kaprasius kar karah karanda karch karcsi karda kardelen kardis kardo kare kareen karelius karella karena
karenanna karender karene karener karenius karense karensius karentius karenus karesius karete karey karfinn karhild
karia kariann karianna karijanne karinus karisa karissa karit karita karitas karitasz karitha karkur karle karleen
karleif karleiv karles karlheinz karlina karlinna karlof karlogna karlos karlot karlotte karlovna karluf karly karlyn
karmel karmelina karmella karmin karmo karmund karn karneles karnelis karnelske karnilske karny karo karola karole
karolin karolius karolt karolus karoly karrah karren karri karry karstein karsten karstine karsyn kart kartal karton
karun karunn karvel kary karyl karysa kasander kasbara kasberg kasha kasi kasia kasie kasimir kasimira kaspara kasperi
kaspian kassander kassi kassie kasszandra kastiel kastora kastriot kat katalin katalina katarine katarinus katerin
katerine kathaleen katharine katharyn kathe katheleen katheli katherin katherina kathern kathey kathi kathinka
kathline kathyrn kati katil katilog katilrun katilvi katinka katla katlin katre katri katrice katriina kattil
kattilbiorn kattilbjorn kattilborg kattilfridh kattilgardh kattilger kattilgun kattillog kattilmund kattilo kattilog
kattilvast kattilvi katya kauko kaul kauno kaupo kaur kauro kavitha kayaturk kayce kayi kayihan kayleen kaylene
kazimiera kazuko kea keena keene keesha keidi keifer keijo keiko keila keili keimo kein keino keit keitha keitlin
keitlyn keiu kelemen keli kelia kelian kelle kellee kellu kellye kelsang kelsey kemberly kemen kena kenda kendal kene
keneth kenia kenisha kenno kenyetta kera keran kerka kerli kerly kermit kermo keron kersti kert kerti kerttu kertu
kerubina kesa keskin kessy ketil ketilbiorn ketilbjorg ketilbjorn ketilelf ketilfridur ketilfrith ketill ketillogh
ketilridur ketlin ketrin ketter keturah keva kevim keziah khac khadijah khai khaled khalilah khang khanh khe khiem
khiet khieu khoa khoan khoat khoi khuc khue khuong khuyen kia kiali kidane kiddy kielo kiem kien kiersten kierstin
kierulf kiesha kiet kieth kieu kiia kiira kikinda kikka kiliana kiljan killu kimber kimberli kimberlie kimbery kimbra
kimete kimiko kimmo kimon kina kinan kindra kinge kinh kir kirac kirby kiri kiril kirill kirilla kirke kiro kirsa
kirsi kirsika kirsti kirstie kirstine kisanet kisanna kiso kitana kitti kittie kiyoko kizzie kizzy kjaer kjaerand
kjaervald kjalar kjallakur kjalvor kjaran kjarr kjartan kjarval kjellu kjoi kjolv kjonik kjostel kjostol kjostolv
kladia klaengur klak klakke klakki klari klarissa klarissza klarisz klaudetta klaudiana klaudija klelia klematisz
klemencia klementin klemenz klemetti kleofas kleve klint klio klit kloe klothilda klotild klotilda knag knorr knud
knutur koch kochan kodiak kodran koggi koidu koit kokeny kokob kol kolbeinn kolbjorg kolbjorn kolbra kolbrun koldis
kolett koletta kolfinna kolfinnur kolfreyja kolgrima kolgrimur kolka koll kolle kollin kollung kolmar kolodziej
kolomba kolskeggur kolskjegg kolstein kolur kolvidur koni konika konkordia konny konsta konstancia konstantina
konstantinos konstantinus konstanze konul konur konuralp konvald kope kopur kor korall koralp korcan kordelia kordell
korekur korel korer korka korkmaz kormakur kormlod korn kornelije korner kornili koronilla kort kortney kosmo kostek
kostel kosti kourtney kozett kozima kozma kragh kraki kramer krasimir kreeta krenar krenare kreola kreshnik
kreszcencia kreszentia kreszenz kria kriemhild kriemhilde krimhilda krimhilde krislin krissy krist kristall kristberg
kristbergur kristbjorg kristbjorn kristborg kristdor kristeen kristel kristella kristelle kristens kristensa krister
kristey kristfinnur kristfridur kristgeir kristgerdur kristianna kristiarn kristiine kristinn kristjana kristjon
kristjona kristlaug kristlaugur kristle kristleifur kristlin kristlind kristmann kristmar kristmundur kristny kristo
kristofor kristolina kristros kristrun kristthor kristthora kristvaldur kristvardur kristveig kristvin kristvina
kriszta krisztiana krisztina krizanta krog krok kroot krsevan krum krumma krummi krusa krypto kryspian krysta krysten
krystin krzesimir kuido kuiki kuisma kujtime kul kulben kuldar kuldev kulla kullar kulle kullervo kulli kullike
kulliki kullikki kullo kulno kulvar kulvi kulvo kum kumrije kumsal kunegunda kunibert kunigunda kunigunde kunnar kuno
kunt kunter kurigunde kurmet kurmo kurtulus kuse kusta kustaa kustaava kustas kusti kutay kuter kutlay kutlu kutsal
kutsay kuulo kuuno kvasir kveldulfur kvigh kyana kylli kylo kylva kym kymberly kyoko kyosti kyriakos kyrielle kyrill
kyrre kystolv l'oreal labaron labinot lac lachelle laci lacin lacole lacrecia lacresha ladawn laden ladislas ladislaus
ladiszla ladonna laeff laegjest lael laela laercio laerke laertes laeticia lage lagho lagle lahja lahoma laili laimi
laina laine laira laire lais laive laivi lajuana lakeesha lakendra lakenya lakia lakiesha lakita lali lalia lalla laly
lam lamberta lambrigt lami lamin lamonica lan lando landon lanell lanelle lani lanie lanita lannie lanny lanora lanz
lanza lanzo lap laquanda lar larae laraine laramie larbi larcia laree larensa larensina larent larentius larenz
larenzo laretta larey larhonda lari larin larissza larita lark laronda larraine larrimore larseus larsinius lartia
larus lasandra lashandra lashaun lashaunda lashawna lashawnda lashay lashell lashon lashunda lasonya lass lassi
latafat latarsha latashia latesha lathgertha latia laticia latina latinka latoria latoyia latrina latrisha lau
laudelino laufar laufey laufheidur laufhildur lauga lauge laugey laugheidur laugi lauli launa launcelot laur lauralee
lauran lauranne laureana laureano laurena laurencia laurenio laurentius laurette laurice laurids laurina laurinda
laurindo lauris laurits lauritz laurius lauryne lautaro lav lavdije lavdim lavdrim lave lavelle lavenia lavera laveta
lavette lavin lavona lavone lavonia lavonna lavrans lavrants lawana lawanna lawerence laya leal leala leanika leanor
leanora leao leard lebriz leccio lech lecia lecio ledian ledri ledvin ledvor leea leeanna leeanne leelet leelo leemet
leeroy leevi leg leggett legjest leho lehte lehti lei leida leidar leidi leidolf leidolfur leidolv leidulf leidulv
leidvin leidy leiel leifur leiger leigha leighann leik leiki leiknir leikny leiko leikvard leikvin leili leino leire
leisha leiu leiul leivo lejan lekisha lelet lelle lema lembe lembi lembit lembitu lembo lemi lemlem lemme lemmi lemmik
lemmikki lemmit lemmitty lemmo lenard lenio lenira lenita lenke lente lenthe lenzo leobardo leoberto leocadia leokadia
leokadiusz leolina leoma leomenia leonarda leonardina leoncio leoncjusz leonete leonetta leonicio leonides leonidia
leonidio leonila leonilde leonildo leonilia leonisa leonit leontyne leony leotrim lepo ler les lesh lesha lesia leslaw
leszek letisha leto letta letti letty leuther leutrim levendula leverett levina leylifer lezlie lhamo liane lianne
lianor libera liberal liberalina liberdade libertaria libertario liberty libia librada licha lici licidas licinia
liciniano licinio licio lidiana lidka lidorio liduina lidwina liebe lief liem lies liesa liesbeth liese liesel
lieselotte liesl liet liete lif lifdis ligio liia liidia liilia liina liis liisbet liisi liisu liivar liivi liivika
liivo lijana lile lilianne liliano liliete lilika liliom lilioza lilit lilite lilja liljan liljar liljuros lilka lill
lille lillia lilliam lilo lin linberg linbjorg lind lindar lindberg linddis lindis lindita lindorfo lindoro lindsy
lineia lineik linete linetta lineu liney ling lingny linh linhildur lini linka linnar linnart linsey linton liona
lioudmila lippi lira liridon liridona lirim lisabet lisabeth lisana lisandra lisbet lisdalia lisebet liseli liselot
liseta lisete lisha lisiane lisle lissandra listalin lisuarte litle lito liudmyla liun liutulf livianna livramento
liwia lizandra lizaveta lizelia lizett lizetta lizi lizia lizie lizzette ljerko ljilja ljindita ljosalfur ljosbjorg
ljosbra ljotunn ljotur ljubo ljubov ljudmila ljudmilla ljufur ljuljeta ljuljzim ljuljzime lludechinus loana loann
loanne lobke loc lodmundur lodveig lodwig lodwik loela lofn loftur loftveig logey logi loi loick loida loide loit lok
lokapele lokbra loke loki lokk lokke lokki lokman lolia lolli lolly lombardi lona londa loni lonna loone loore lopo
loralee loran lorean loredo loree loreida loreley lorens lorent lorentine lorentse lorentz lorentze loresa loreto
lorett lorette loretto loria loriann lorianne loric lorie lorilee lorina lorinc loring lorisa lorita lorival lorriane
lorrine lory lossi lotfi lothario lothen lotterio lotty louana louanne loucas louetta loui loukas loura lourenca
lourie lourival lovella lovetta loviisa lovis lovorko lovre lowe loya loyd loyse luamar luann luanna luara luat luba
lubelia lucan lucelia lucelinda lucena lucero lucete lucetta lucette lucha luci lucialina lucianna lucila lucileine
lucilia lucilina lucilio lucina lucinio luciola lucjana lucjusz lucrecia lucyna ludeka ludgerio ludgero ludhin
ludivina ludmilla ludo ludovika ludovino luela luetta luger lugh luigina luigino luisella luisete luizete lukacs lukah
lukka lukrecia luljeta luljete lulzim lumena lumi lumikki lumme lund lundi lunetta lunette luong lupicino lupita
lurdes lurdite lurlene lusa lusia lusinda lussa lussinga luter lutero lutfije lutgard lutgarda lutold luu luukas luule
luuli luvenia luvisa luwam luzi luzia luzian luzinira luzio luzius lydekin lydhaer lydur lyman lyndia lyndon lynell
lynelle lynetta lyngar lyngheidur lynna lynni lynsey lynwood lyra lysander lyse lysiane lython lytingur lyton lyydi
lyydia lyyli lyyti maano maanus maare maaret maaria maarika maario maarja mabella mabil mabilda mabilia macarena
macati macerio maciej maciek maciel madail madalene madaleno madate madde maddie maddy madel madelaine madelene
madelon madis madjer madlena madli madlyn madre madu madz maeghinbiorn maeja maelia maelly maellys maelyss maens
maeraetha maereta maeretta magalhaes magalie magaline magaly magan magaret magbule magdalene magdo magdolna magen
magga maggey maggi maggy maghens maghons maginvast magna magndis magnea magnes magney magnfridur magngeir magnheidur
magnhild magnhildur magni magnill magnilla magnthor magnthora magnusina magny mago magons magorka magui maha mahalia
mahamed mahpiya maian maiara maide maidis maido maidu maie maiga maige maigi maigo maiju maika maiken maiki maikki
maiko maile maili mailis maimu maine mair maire mairi mairika mairit mairo mairold mairolt maisa maisha maisie maisol
mait maiu maive maivi maj majka majken majoranna majsa mak makeda makrina maksimilijan maksyma malaika malcom malen
malfridur malhildur malini malka malkoc mall malla mallar malle mallika malmfridur malna malorie malu malvi malvika
malvin malvo malvolia malvolio malwine malyva mame mamede mammie mana manadis manasses mandel mandie mandola mandora
mandorla mandula mane maney manfreda manga mangela manh mania manie maniek manivald manja manka manna manne mannie
manny mano manolito manolo manolya manou mans manszveta manual manuelita manuella manuelo many manya manyi mao maons
mapril maragaret maragret maral marbjorn marcelene marcellina marcellino marcene marchelle marchello marchus marci
marcial marciana marcilia marcilio marcio marcoantonio mardell mardi mardian mardis mardo marea marel marela marelda
marella marelle marenanna maret maretta marey mareza marfrid marfridur marg margareeta margareetta margareth
margaretha margarethe margarido margarite margarith margarito margart margeir margene margeret margeritha margert
margery marget marghit margitta margorie margrete margreth margretha margrethe margrett margrimur margritha margritli
margrjet margta marguerita margunnur margurite margus margy marheidur marhta mariabella mariaelena mariagrazia
mariamar marianela mariangela mariann mariarosa marias marice maricruz marieanne mariel mariele mariema mariett
mariette marigona mariha mariia mariitta marije marijo marijon marik mariko marilda marili marilia marilin marilina
mariline marilio marilisa marilita marilla marilucia mariluz marinda marinette marinha marinho marinka mariora marise
marisela marisha mariska maritana maritila marito maritta mariuccia mariuerla mariusz marivel mariya mariyah marizete
marjaana marje marjo marjolene marjon marju marjukka marjun marjut markanthony marketta markita markor markrun
markthor markvard markward marlana marlaug marleena marleif marleik marleiv marleta marliese marline marlisa marlise
marlita marlow marlowe marna marni marnix maro maroje marolina maron marouan maroussia marquardus marquesa marquetta
marquez marquitta marri marsa marsala marsalis marselia marselina marselius marsellius marsibil marsilia marsy martein
marteinn marth marthen marthin martijn martinella martinez martinha martinho martiniano martinka martinus martita
marto martta marus maruska marvao marve marvel marvella marvelle marvi marvia marvio marvis marx marya maryalice
maryanna marybelle maryetta maryla maryland marylene maryline marylise marylka maryln marylouise marylyn marylynn
maryrose marysia maryvonne marzanna marzell marzena marzenna marzibil marzilius masaccio masako mascha maso mataleena
matanat mataya matea matha mati matia matild matin matio matka matleena matro matrosa matta matteus matthaus matthea
mattheus matthia matthilda matthildur mattiana mattina mattiss matts matty matusalem matyi mau mauno maunu maurane
maureo mauri mauricia maurin maurita mauritz maurizia maury maurycja mauve mavelete mavilde mavilia mavisu mawens
maximiano maximiliana maximilla maximina maximino mayara maybel mayer mayleen mayola mayron mckinley me'ir meagens
mechthild mechtild mecia mecilia medarda medhanie medi mediha medusa medwin mee meego meeli meelik meelika meelike
meelis meeme meemo meera meeri meeta meevo mefail meg meggan meggi meghann mehis meho mehreme mei meida meigo meiline
meinhard meino meinrad meis meja mejrem mejreme mekel mekkin mekkino mel mela melaine melat melcher melco melida
melika meliora melisenda melissia melissza melitta melizand melker melkior melkolmur melkorka melodee melodia
melquisedeque melrakki melros melsa melusina meluzina melynda melyne mem memet memphis men mena menachem menart
menarth mendi mendim mendo mendy menga mensalder mensur menta meo merab merane mercan mercedesz mercedez merces
mercilia mercy meredisz mereme meret merethe mergim meri merictan merideth meridith merike merili merilin merilyn
merima meris merissa merita meriton merja merje merkur merla merlene merli merlijn merlyn merna meron merri merrie
merrilee merrill merrita mersiha merten merter mertkal mertol mervan mervete mervi mery mesaque messala messiana
messias mesud metella methusalem metta metusalem mevlan mevlide mevljude mevsim mey meyvant miah mias michaele micheas
michelangela michelina michiel michiko mici micia mickel mickey micki mickie mickil mieczyslaw mieczyslawa mielikki
mien miesha mieszko miett mietta miette miftar mignon miguela miguelina mihane mihhail mihkel mihret mihrije miia
miika miikka miina miisa mijuki mikaelina mikhail miki mikike mikjall mikk mikkael mikkalina mikloska miko mikolt
miksa mikula milagre milagres milagro milagros milaim milda milde mildinberg mildridur milene milenko miletta mileu
mileva militana militza milivoje miliza milja milko millard milosav milosz milot milvert milvi milvia mimi mimir mimmi
mimon mimosa mimoso mimoza minda minea minire minja minke minney minny mino minona minta minttu miqueias miquel
miquelina mirabel mirabella miradije miralda miraldina miralem mirandella mirandola mirandolina mirazs mireia mireie
mirey mirga mirge mirgo miria miriana miriel mirjami mirje mirjeta mirjete mirkku mirle mirlind mirlinda mirnes
miroljub miroslaw miroslawa mirra mirsad mirsada mirtel mirtha mirtila mirtill mirushe mirva mirvete mirzeta mis
misell misha mishaila miska mist mistie mitat mitko mitrofan mitsue mitsuko mitzi mitzie miyoko mizuki mjadveig
mjaftime mjalldis mjallhvit mjoll mjollnir mjolnir mladenka moana moc moder modeszta modher modi modis moe moeidur
moey mogens mogenss moheidur mohsen moi moidela moiken mokhtar molgaard moli molli molti momcilo monet mong monia
monnie mons montae montague montay montego montel montes montez montgomery montika montrel montrell montrelle montrose
monulf moona moonika mooses mor mora mordur morella morgen morgiana morgunsol mori moria morian morits mork morteza
morthen morwenna mosi mossen mossi mostafa motha mouna mounir mourana mourits mozart mozella muamer muamet muarem
mucio muggur muhamer muhamet muhammet mui mujo mule muli mumin mummi muna munda mundgardh mundgerd mundgerda mundgjerd
mundgjerda mundheidur mundhild mundhildur mundina mundle mundo munich muninn muoi murad murel musli muslum mussie
mustaf mutlu muzafer muzsa myesha myia mylon myr myrk myrkjartan myrkvi myrle myrra myrta myrun myrvete myung naama
naamah nabor nacho nad nadeja nadene nadett nadezhda nadica nadije nadim nadin nadina nadinka nadire nadiya naewe
nagme nahuel naiara naida naide naigo naime naimi nair naira naisa najat najma nakesha nakisha nakita nakke naldo nali
nalia naly nam names nami namiq nance nancee nancey nanci nancie nandin nanete nanett nanetta nanette nang nanina
nanni nanny nansy nanthini naod naoko naoma napsugar naraiana narcissza narcisz narfi nari nario narselio nart narve
narvid nasario nascimento nase naser nasfa nasib nasibe nasser nastasia nasuf nasztazia nata natali natalicio natalino
natalio nataliya natalja nataly natalya natanaela natanaele natao natascha natascia natashenka natashia natasza natel
natercia natercio nath nathael nathali nathalia nathaly natisha natividad natividade natnael natosha natsnet
nattmordur nattsol nattulfur nausica nauszika nauzika navar navarro naver navid naxhije nayana nayman nayra nazaire
nazare nazaria nazarina nazlije nderim ndue neah nebahat nebi nechama necole nedda nedeljka nediljko nedolf nedzat
nedzmije neea neel neely neeme nefelejcs nefes nefton nehemiah neida neide neinar neireide neise neisti neiza nejra
nek nelberg nelbjorg nelborg nelida nello nelma nelmo nelsa nely nembrode nemesio nemo nenita nenna nenni nenrode
neomi neoteles neotera neotero neper neptunus nercia nerella nereu nereza nerezza nerina nerio nerissa nermin nermina
nero neroli neron nery nerys nese nesem neslihan nessa neste nesto nestori neszta neta neto netta netti neutel neuton
neuza nevada neval nevbahar neve neveser nevgece nevgul nevia neville nevrije nexhat nexhmedin nexhmije neyir nezha
nga ngan ngawang nghi nghia nghiem nghiep ngoc ngon nguyet nha nhan nhat nhi nhiem nhien nhon nhu nhuan nhung nhuong
niall nicandra nicasio niccolo niceia nichal nichelle nichol nicholle nicia nickie nickole nicky nicodemos nicol
nicolaas nicolasa nicolau nicolaus nicoli nicolina nicolle nicomedo nicostrato niculin nidal nidbjorg nidio niem
niesha niete nieves niglaes nigol niguel niilo niina nijazi nikanor nikhil niki nikia nikodemia nikolaos nikole
nikolett nikoletta nikos nikulas nilay nilce nilda nilia nilla nilo nilsa nilseus nilsmund nilson nilton nilufer
nilvar nilvard nilvart nilza nima nimfa ninell ninett ninetta ninh nini ninja ninna ninoslav niobe niri nirina nis
nise nisha nisia nisio nisse nita nittaya nivalda nivaldo nixe nixie nixon nizami njaedel njal njala njall njard njola
njord njordur noame nobert noberta nobre nobuko noela noeline noelma noemia nogay noh nohemi nohlan noi noiala nokkve
nokkvi nolwenn noma nominanda nonato noni nonni nooa noomi noora noralf noralv norberg norbi norbjorn nord nordahl
nordal nordica nordmann nordvald norfinn norfred norgren norgrim noriko norin noris norius norival norleif norleiv
normando normann normano normund norodd norolf norolv norstein norulf norulv norvald norvinda notburga nott notting
notto nottolv nottov nottung nouh noureddine novalie novel novica noyan nub nue nuel nuhi nuket nukte numa numbers
numenia numi nuna nuncio nunzia nunziatella nunziatina nuong nup nureia nurije nurio nuriye nurkut nursal nurten
nuutti nuyan nybjorg nyeste nyla nyvard nyx nyyrikki oanh obba obdulia oberg obert ocal oceana oceano ocilia
ocridalina octaviano octavius odair odbjorn odborg odda oddar oddberg oddbergur oddbjorg oddbjorn odde odder oddfinn
oddfred oddfreyja oddfreyr oddfridur oddgar oddgard oddgeir oddger oddgerdur oddgrim oddhildur oddi oddkell oddkjell
oddlaug oddleif oddleifur oddleik oddleiv oddmar oddmund oddmunn oddne oddny oddrun oddstein oddsteinn oddthor oddulv
oddur oddvald oddvar oddvard oddveig oddvin oddvind oddvor odeberto odete odett odgard odgeir odger odgerd odgun odha
odhaelf odhbiorn odhborg odhe odhfridh odhgaerdh odhgardh odhger odhgils odhgisl odhgrim odhgun odhhild odhild odhin
odhinn odhmar odhmund odhny odholf odhsten odhulf odhvald odhvast odhvidh odila odinn odis odleif odmar odmund odne
odny odo odolf odolv odriiaz odstanus odul odulf odulv odvar odven odvin ofeigur offae offe offer ofrad ofradh ofrath
ogae ogardh oge ogge oghae oghe oghmund ogmund ogmunda ogmunder ogmundur ogn ogne ogoti ogre ogri ogrim ogun ogunc ogy
ohle ohto oiar oie oili oilme oiolf oistein oiulf oiva oivar oivi oivin oivind oivine oivinn oivor ojulf oka okae okil
okmen oksana oktavia oktem okten oktovia oktovius oku olaff olafia olafina olafur olai olalia olander olar olari
olauer olaus olav olaves olavia olavius olavo olbert olbjorn olca oldemar oldin oldus olef oleff olegario oleif oleiv
olek oleksandra olene olenka oleos olesya olev olevia olf olferd olfred olfva olgac olgar olgard olgart olgeir olger
olgierd olha oli olimar olina olinius olinto olinus olivar oliveiros oliverio oliverios olivert olivius oliwer
ollegard olli olliver ollvar olly olman olmann olmar olmod olnir olov olrun olsa olti oluf oluff olus olve olveig
olver olvir omara omay ombjorg omi omund onal onalan onas oncel oncu oncuer ond ondino ondolfur oneida onel onelia
oner onerva ongu onildo onita oniz onne onnela onneli onni onofre onofria onundur onuray ooka oolav oole opi opika
orabella oralee oralia orandino oray orazia orban orbrun ored orencio oretha orfelina orfeus orger orges orgine orgona
orgun oria orian orianne oricus orien orieta orik orikkia orikus oring orja orjan orjans orjar orjas orje orjer ork
orka orlan orlanda orlandina orlandino orlantha orlaugur orlin orlinda orlindo orlondo orlygur orm ormar orme ormes
ormheidur ormhildur ormlog ormur orn ornela ornolfur ornulf ornulv oro orosio orquidea orri orsi orsika orsina orsolya
ortrun orvar orvo orxan orzse osa osama oscarina oseas oseias osk oskay osklin osmano osmar osmo osorio osp ossi
ossian ossie ossur ostara ostein osten ostergaard ostine ostman ostulf osvalda osvaldina osvaldur osvifur oszike
oszkar oszvalda otacilio otavia otelia otelina otelinda otelo othbiorn othello othger othgerth othi othin othindisa
othinkar othkil othman othmar othulf otilina otkatla otkell otniel oton otoniel otri otso ott otta ottar ottarr
ottavia otter otthild otti ottila ottokar ottoline ottomar otur otylia oudekki oureana outi ovald ove oven ovet ovgu
ovidher ovind ovul ovun ovunc oxar oyalf oyan oybjorg oybrand oydis oyel oyen oyfast oyfrid oygils oygunn oyjar oylaug
oylum oymund oyolv oyon oyrun oystein oytjov oytun oyu oyunn oyuv oyvald oyvard oyvin oyvind oyvine oyvor ozay ozbek
ozberk ozde ozdilek ozdoga ozel ozell ozen ozenc ozerk ozgen ozgu ozgul ozgun ozie ozike ozinal ozinan ozler ozmen
ozok ozol ozsel ozsoy oztan oztekin oztuna oztunc ozturk ozzy paar paaren paarn paaru paavali paavel paavo pacal pacho
pacorro padhar padher paedhar paedher paer paetaer paetar paeter paether paethr pait paivikki paivio pal pala palban
palben paldis paley palfridur palhanna palheidur palhildur pali palin palina pall palmar palmer palmey palmfridur
palmi palni palrun pamelia pamella pamila pamina pamir pamira pamula panagiotis pancho pandora panni panu panzer
paolina papatya papoila paqui par paraiso paraskeva paraskevi parcidio parisa parja parle parmes pars partel parthenia
particia parvana parviz pascaline pascoal pascual pascuala pascualina pashk pashke pasi pasin paske pasqua pasqual
pasqualina pasqualino pasty paszkalia pasztorella patar pater pather patrek patrekur patri patria patric patrido
patrina patrisia patrocinia pauel paulene pauletta pauli paulita paulus paval pavlos pavo pawall pax paz pearle
pearlene pearly pearu peder pedhar pedher pedrina pedrino peedo peedu peep peet peeter peg peggi pegui pei peider peip
pekcan peker pekin pekiner pekko peksen pelagiusz pelaio pellervo peniel penney penni penrod peonia pepillo pepio
peppe peppi percem peregrin peregrina perenna perestrelo perfeito pericles perk perlita pernille perparim perpetua
persilia persio pertti perttu perunko peta pether peti petrea petrina petrit petronel petronella petronia petros
petrun petrunella petrus petter petunia petur phap phat phebe phi philario philippus philomena philpus phong phu phuc
phung phuoc phuong phylicia phyllon piedad piedade pier pierangela pierina pierino pietari pietronella pihla piia
piibe pillango pille pilleriin pilvi pina ping pinhan pinja pino pintyoke pipin pippi pippino pirea piret pirgit piril
pirilti pirit pirita piritta pirje pirkka piros piroska pirro pisano piscina pista pisti pitagoras pitircik piyale
pjeter pjetur pjotr plamen plamenko platina plga plinia pnina poeta poigo pok polat polatalp polathan polatkan polda
polen polett poliana policarpo polika polixena polla polli polonia pompeu pomponia ponce poppea porciana porfiro
porsche porsha povel poyraz pracidio prado praest pranee praveen prazeres preben precilia preciosa premtim pren prena
pria priam priao pridbjorn priidik priidu priit priiten primavera primeiro primitiva primitivo primula principiano
prinz prior priskilla priszcilla priteche priyanka proculeius prods pros providencia prudencia prudencio przemek
przemyslaw przemyslawa przybyslawa psziche pueblo pulmu pulqueria pura pureza purificacao purificacion pusat pyry
qamil qazim qefsere qemajl qendresa qendrim qerim qiana qiu quaiela quan quang quar quaresma que queli quelia querubim
quessia quevin quiana quianna quiliano quim quint quintin quique quirilo quirina quirio quoc quorra quy quyen quyet
quynh raakel raavo rabea rabit rachal rachell racin radamas rade radgeir radgjerd radgjerda radgrid radhborg radhgardh
radhildur radica radija radmod radmund radny radorm radoslaw radoslawa radvard radvardur radveig radziwil raeann raef
raelene raev rafa rafaele rafaella rafaello rafe raffaela raffaello raffel rafn rafnar rafney rafnhildur rafnkell
ragendra raggi raghi ragna ragnaelf ragnalf ragnar ragnbjorg ragnborg ragnborgh ragndis ragne ragney ragnfred
ragnfridh ragnfridur ragnfrith ragnfrod ragnheidur ragnhild ragnhilda ragnhildur ragnild ragno ragnor ragnvald
ragnveig ragnvi ragnvor ragny raguel rahab rahima rahwa rai raider raido raigo raija raiko raila raili railo raimo
raimon raimond raimonda raimu raimunda raimundo raine rainieri raino raissa rait raita raitis raja rajeswary rajka
rajmonda rajmunda rakel rakhel rakis raknar ralfe ramberto ramin ramira ramirez ramiza ramize ramna ramo ramone
ramonita ramun ramund ramush ramzi ran ranae ranar rand randa randalin randee randel randell randidur rando randolfo
randver randvi ranee ranel rani ranieri ranka rannet ranno rannva rannveig rannver rannvig rapaz raphaela raquelina
raqueline rasha rasheeda rasin rasmund rasofiel rathi rathulf ratko ratt rauha rauli raulo rauna rauni rauno ravald
rave ravenna ravn ravnkjell rawald rawan raye rayford raylene rayman raymon raymund rayna rayner raza razija razije
reatha rebbeca rebbecca rebecka redouan redouane reeda reelika reem reemo reena reeno reesi reet reeta reetta reeve
refki refugia refugio refur rege regena regenia regin reginbaldur reginbjorg reginia reginn regino regna regner
regnhild regni regnild regnwald rego reidar reifnir reign reigo reija reijo reiko reili reilika reima reimar reimer
reimo reimund reinalda reinaldo reinamor reinar reiner reinhardt reinhart reinhilde reinholdt reinier reino reinout
reio reita rejana rejane rejhan rek relika relinda rella relli rema remco remedios remek remeny remenyke remigiusz
remizio remona remzije remziye rena renaldo renan renar renarda renatka renatus renay renda renel renetta renia renna
reno reo reperto requerino res reshat resi resit restituta rether revo rexhep reykdal reyn reynald reynalda reynaldo
reynar reynardo reyndis reynheidur reynhildur reynir reyr rezeda rezi rezso rheba rhode rhona rianne ribca ric
ricadonna ricarda ricardina ricciardo ricco richelle ricki ricmot riduan ries riet righer rigmar rigo riho riika
riikka riin riina riine riivo rijad rijk rik rikard rikarda rikardur rikey rikhard rikhardur rikhild riki rikitza
rikiza rikka rikki riku rikulf rikvald rikvidh rilind rin rinesa ringo ringsten ringvidh rink rinor rinze rion riona
ripley ripszima risa risto ritchie ritta ritter riu riva rivca rivelino rivo roald roalde roana roano roar robbi robby
robbyn robel robena robertin robim robine robinetta robjorg roboredo robt rochel rochell rodas rode rodelinda roderica
roderigo rodh rodhaelf rodhalf rodhe rodher rodhgardh rodhger rodhils rodhing rodhlef rodhlog rodhmar rodhmund rodholf
rodhsten rodhulf rodhvald rodhvi rodi rodmar rodny rodolfa rodriga rodulf rodull roef roelof roena rofn rog rogelia
rogerio rogier rogn rognvald rognvaldur rognvar roi rojda rojin rokkvi rol rolanda rolant roldan rolende roli rolim
rolland rollef rolly roly rom romaisa romaissa romao romarico romarigo romario romeia romek romelia romello romelo
romet romey romhilda romi romia rominett romingus romualda romula romulo romund rondina rone ronett ronetta ronin
ronjus ronnaug ronne ronni ronnik ronning rony ronya roomet roope roosa roosmarijn roque roquelina rorek rori rorik
roriz ros rosabel rosabela rosabella rosabelle rosalba rosalva rosamar rosamaria rosamund rosandra rosanete rosangela
rosann rosannah rosanne rosano rosant rosar rosaria rosarinho rosaura rosberg rosbjorg rosborg rosebel rosebele
roselee roselia roselle roselyne rosen rosena rosenberg rosenda rosette rosey rosfridur roshildur rosi rosia rosil
rosinberg rosinda rosine rosinkar rosinkara rosinkrans rosinkransa rosio roska roskva roslaug rosli roslin roslind
roslinda rosmann rosmary rosmundur rosny rossano roswita roswitha roth rothe rother rothger rothmar rotkar rotker
roulf rouven rovald rowen roxan roxanna royan royen rozal rozanna rozanne rozemarijn rozi rozia rozmarin rozsa rozsi
rrahim rron rrustem rubar rubi rubia rubim rubin rubina rubinka rudesindo rudiger rudolpho rueben rufat ruffina rufio
rufta ruggerio ruggiero rukiye rumejsa run runalf runar runbiorn rundis rundo runfast runfrid runfridh runhildur runi
runkil runno runolfur runsten runulf runvast runvidh ruperta rupio ruri rurik rurique rusen rustem ruszalka ruszlana
rute rutger rutha ruthanne rutt rutur ruuben ruut ruven ruzhdi ruzsinka rylie rynjus rysia rysiek ryuu rza saadet
saadia saale saana saara sabah sabahat sabahate sabaheta sabedin saber sabiorn sabit sabjorn saborg sabrin sabtaj
sachiko sacramento sadat sade sadia sadija sadije sadika sadraque sadrudine saebbe saeberg saebergur saebiorn
saebjartur saebjorg saebjorn saebjort saeborg saebra saediaerf saedis saefinn saefinna saefridur saehildur saei saela
saelaug saelaugur saemann saemar saemi saeming saemund saemunda saemundur saeny saerek saeros saerun saesol saethor
saeunn saevald saevaldur saevar saevarr saeve saevin saevor safast safija safije safiye saga sagcan saglam sagun sahar
sahbanu sahide sahika sahil sahiner sahit sahla saido saif saija saila saima saime saimi saini sakarias sakit saku sal
sala salah salamon salazar salbatore salbjorg saldis salem salemo salena salete salgerdur salgir sali salida saliha
salima salin salina salka salkim salla salley salli salmann salmar salme salny salomao salomite salomo saltuk saluquia
salustiano salustiniano salvacao salvadora salvadore salvar salvator salvatora salvatori salvatorio salvatorre
salvatrice salviano salvina salvino salvio salvor samad saman samar samaritana samaritano samay samella samer samire
sampo sampsa samra samual samuella samuli samund sanae sanal sanalp sanberk sancar sancha sancia sancler sandee sandel
sandie sandri sandrina sandrino sandur sanel sanela sanelma saner sang sani sanjo sanli sanlibay sanni sanora sansal
sansao santal santana santelmo santeri santi santia santtu santuzza sanver saoirse saran saranda sario sarlott sarolt
sarolta saron sarp sarper sarphan saruhan sasikala sasquia sassia sasu satia satira satiro saturnina sau saula sauli
saulina saulo sauro savald saveli saveria savio savka savo sawyer saxi saxon saya sayed sayeste saygin sayhan sayil
saylan scarlet scevola schatzi schatzie schirin schmetterling schnapps schnaps schwanhild schwartz scirocco sead
sebastiene sebboy sebestyen sebil sebjorn sebla sebrina sebulon secen seckiner secundino sedenius sedevard sedolf
sedzimir seem seema seet sefania sefedin segismundo segundo sehare seherezada seherezade sehnaz sehriban seid seidi
seido seifur seija seila seimur sein sejla sel selajdin selam selemawit selenia selesa selesia selesio seleso seline
selinti selis selja selka selman selmin selmo selver selvije semhar semina semiramis semire semjon semm semsa sen
senad senada senaida sencer senem senia senija senio senja senni senon sensoy seomara sepo septima sera serafiina
serafilm seraphina seraphine sercan serdal sereina serenat serenela sereno sergia sergo serife serilda serina serita
serkan serra sert sertorio servet servete servi ses sesar seselia sesil sesilia sesinando sesira sesselia sesselja
sessilia setsuko sevan sevdem sevdije seven severi sevi seweryna sextina seya seyed seyhan seyhun seymour seymur
seyyal sezen sezer sezgi sezgin sha shadya shae shaha shaip shakia shakita shala shalanda shalon shan shanae shanaya
shandi shandra shaneka shaniqua shanita shantae shantay shantelle shaqir shaquana shaquita sharan sharee sharell
sharen sharice sharie sharika sharilyn sharita sharleen sharmaine sharolyn sharri sharyl shaunda shaunna shaunta
shaunte shavon shavonda shavonne shawana shawanda shawanna shawnda shawnee shawnna shawnta shayenne sheba shefket
shefki shefkije sheilah shela shelba shelby shella shelton shemeka shemika shemsi shena shenika shenita shenna shera
sherell sherice sherif sherika sherill sherilyn sherise sherlene sherley sherlyn sherrell sherril shery sheryll sheyla
shila shiloh shin shira shirely shirin shirl shirleen shizue shizuko shkelqim shkelzen shkurta shon shona shondra
shonna shonta shoshana shpejtim shqipe shqiprim shu shukrije shyhrete shyla sia sibila sibille sibylla sidnei sidraque
sidsel sieb siegfried sieghild sieglind sieglinde sietse sieu sif sifredo sigbergur sigbert sigbjartur sigbjorn
sigborg sigdis sigdor sigdora sigfastur sigfinnur sigfredur sigfridur sigfus sigga sigge siggeir sigger siggerdur
sighbiorn sighborgh sighburgh sighdan sighdiaerf sighfast sighfridh sighhiaelm sighhvat sighlogh sighmar sighmund
sighne sighni sighniut sighridh sighridher sighrith sighrun sighvatur sigi sigisbert sigismund sigjon siglaugur
siglind siglinde siglog sigmann sigmar sigmond sigmunda sigmundur signa signar signhildur signild signy sigri sigridur
sigrikur sigrun sigsteinn sigthor sigthora sigthrudur sigtryggur sigtyr sigur sigurast sigurasta sigurbaldur sigurbara
sigurberg sigurbergur sigurbirna sigurbjarni sigurbjartur sigurbjorg sigurbjorn sigurbjort sigurborg sigurbrandur
sigurda sigurdis sigurdor sigurdora sigurdrif sigurdrifa sigurdur sigurey sigurfinna sigurfinnur sigurfljod sigurgeir
sigurgeira sigurgestur sigurgisli sigurgrimur sigurhanna sigurhans sigurhelga sigurhildur sigurhjortur sigurjon
sigurjona sigurkarl sigurlas sigurlaug sigurlaugur sigurleif sigurleifur sigurlidi sigurlilja sigurlin sigurlina
sigurlinn sigurlinni sigurlogi sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnyas sigurnyjas
siguroddur siguroli sigurorn sigurosk sigurpall sigurros sigursteina sigursteinn sigursveinn sigurthor sigurthora
sigurunn sigurvaldi sigurveig sigurvin sigurvina sigvalda sigvaldi sigvardur sigyn siham siim siimon siina siiri siivo
silfa silfra silfrun silfur silka sill silla sille silli silva silvain silvandira silvar silve silveria silvestre
silvi silviano silvijn silvina silvino silvo simal simara simaura simauro simay simcha simeoni simin simmu simoneta
simonette simonia simonine simonne simplicio simsek simun simya sindri sindulfo sindy sine sinead sinh sini sion
sippora sirak siren sirena sirene siret siri siriann sirianna sirianne siril sirina sirja sirje sirkka sirkku sirla
sirle sirlet sirli sirly sirma sirnir sirpa sirra sirry sirus sirvi sisenando sisi sisinio sisko sisnando siss sissa
sisse sissel sissi sissy sistine sita sitha sitona sittona siu sivar sivia sivio siw sixta sixten sixto sjafnar sjana
sjofn sjovor skade skadi skaegge skaer skaeringur skaerlak skafti skamhals skapti skardhe skarlog skarpe skarphedinn
skarpheidur skefill skeggi skellir skender skidi skirnir skjaldvor skjalvor skjolddis skjoldis skjoldur skjoldvor
skogh skoghe skolasztika skorri skov skroggur skugga skuggi skula skuld skuldfrid skule skulfrid skuli skulina skuta
skyler sladjan sladjana slawa slawek slawomir slawomira slodhe slyvia smail smajl smari smed smidh smidur smiljan
smyrill snaebjartur snaebjorg snaebjorn snaebjort snaeborg snaebra snaedis snaefridur snaeholm snaelaug snaelaugur
snaer snaeringur snaeros snaerun snaethor snaevar snaevarr snare snefrid snezhana snjafridur snjaka snjofridur snjoki
snjolaug snjolaugur snjolfur snofrid snorra snorri snot sobieslaw socrates soeiro soffanias soffia soffren sofi sofian
sofine sofiya sofonias sofren sofus sognhild sognhilde sogni sognilde sohvi soila soile soili soilikki soini sointu
sokmen sokrates sol sola solana solanio solano solaug solberg solbergur solbjartur solbjorg solbjorn solbjort solborg
solbra solbrit solbritt solbrun soldis soldogg soledade solen soley solfest solfester solfrid solfridur solfryd solga
solgerd solgerdur solgull solgunn solhild solhildur soliana solimann solin solkatla solla sollaug sollilja sollor
solmar solmaz solmoy solmundur solny solo solongia solou soloug solros solrun solrund solrunn solunn solva solvar
solve solvei solvejg solver solvey solvfester solvi solvin solvina solvor solvy somer somjo sommer son sonam sonay
sone soner song sonje sonmez sonnenschein sonnev sonneva sonneve sonni sonnie sonnik sonnov sonvis sonyaz soo sook
sophanias sophus sorine sorkun sorli sorn sorve sossen sot sote sotero souad soufian soufiane soukaina sovei soverine
sovetbek sovrina sovrine soydan soyer soyhan soykan soylu sozen sozer spa spak spake sparkle spartakus spiaelbodhi
spiaelle spirv spiut spoi spomenka spordi sporgh sporv spurgh spyridon srdan srdjan sreten sritharan stacee staffan
stak staki stali stanisa stanislawa stanka stapfan stapi stare starkadur starke starki starre starri stasia statine
stavros stavroula stefani stefanija stefanny stefanos stefany steffani steffanie steffi stefi stefica stefina stefine
stefnir steijn stein steina steinar steinarr steinberg steinbergur steinbjorg steinbjorn steinborg steindis steindor
steindora steiney steinfinn steinfinnur steinfrid steinfridur steinfrod steingard steingerdur steingjerd steingrim
steingrimur steinhild steinhildur steini steinkell steinkjell steinlaug steinmann steinmar steinmod steinmodur steinn
steinny steinodd steinolfur steinor steinrod steinrodur steinros steinrun steinthor steinthora steintor steinulf
steinulv steinunn steinvardur steinvild steinvor steivor stelina stellan stena stenar stenbiorn stenborg stenborgh
stener stenetta stenfinn stenfridh stengardh stenhild stenkil stenolf stense stenulf stenvast stenvor stepanie
stephanus stephnie steveline stevo stigheidur stigher stigrun stigulf stigur stiina stinke stinken stipo stirnir
stjarna stjarney stodhing stoffa stoja storbjorn storlach storma stormur storolfur strahimir strom strommine
strongheart stuf sture sturla sturlaugur sturri stybbe styfeldus stygg styr styrbiorn styrbjorn styreman styrger
styrgerdur styrkar styrlogh styrman styrmir styrr styrvast suada sualp suanne suati sudarka sudie sueann sueli suellen
suen suer sufjan sugarka suhejla suido suive suivi suk suki sukran sula sulamit sulamita sulamith sulejman sulema
sulevi sulki sulo sultan sulu sulun sumarlidi sumarlina sumarros sumaya sumeja sumer sumiko sumru suna sunamita sundus
sung suni sunna sunne sunnefa sunneva sunni sunnifa sunvidh suoma suometar suong suraje suri suria susann susannah
suse susen susete susette susi sussan sussanne susy sutare sutere suthakaran sutharsan suvada suvi suzann suzanna
suzette suzi svaerker svaerkil svaerting svafa svafar svafnir svala svali svalrun svan svana svanberg svanbergur
svanbjorg svanbjorn svanbjort svanborg svandis svaney svanfridur svangeir svanheidur svanhildur svanholm svanhvit
svani svanlaug svanlaugur svanmundur svanros svante svantepolk svanthor svanthrudur svantopolk svanur svarald svarke
svarkir svart svarte svarthovde svava svavar svein sveina sveinar sveinberg sveinbjartur sveinbjorg sveinbjorn
sveinborg sveindis sveiney sveinfridur sveingerdur sveinhildur sveinjon sveinke sveinlaug sveinlaugur sveinmar sveinn
sveinov sveinros sveinrun sveinsina sveinthor sveinulf sveinulv sveinung sveinungi sveinveig svena svenald svenborg
svening svenke svenn svennik svenning svente svenung sverdrup sverk sverke sverkel sverker sverkil sverrer sverrir
svidandi svjetlana svolnir svorfudur swanhild swanhilda swanhilde swaning swart swarte swarthe swarthofthi swarup
swave swavi swen sweni swening swenja swenki swerting sybil sybren syed sylfest sylgja sylvaine sylvana sylve sylvi
sylvianne sylvio symon synnove synove synthia synva synvis syprian syreeta syrene syria syrus syver syverin syverine
syvert syxsten szabella szabina szabrina szaffi szalome szalvia szamanta szamira szandra szanna szantana szantina
szava szavanna szaveta szavina szederke szedra szegfu szelina szelli szello szelloke szemerke szemira szemiramisz
szemoke szendi szendike szendile szenia szenta szepa szepe szerefina szerena szerenke szerko szeverina szibill
szibilla szidalisz szidi szidonia sziglind szilard szilarda szille szilvana szilveszter szilvesztra szilvia szimona
szimonett szimonetta szindi szines szinta szintia szira sziren sziringa szirka szirom szironka szixtin szixtina
szkarlett szkilla szofronia szolanzs szonora szoraja szorenke szorina sztavrula sztella szulamit szulejka szuliko
szulita szultana szura szvetlana taago taava taavetti taavi taavo tabetha tacia taciana taciano tacio tacito tadao
tadeu tadeusz taeke tagalp tage tagne tahar tahte tahti tai taigo taija taijo taiko taimar taimi taimo tair taire
tairi tairo taisa taisha taissa taisto taito taive taivi taivo tajana taje tajo tajuana takako takisha tala talas
talaz tale talina taline talio talisha talitha talka talu talula talvar talvikki talvis talvo tama tamala tamar
tamatha tamay tambet tambra tameika tamekia tamerk tamesha tamica tamie tamika tamiko tamiris tamisha tammara tammera
tanagra tanalp tanay tanazia tanberk tanbey tancredo tandra tandri tandy taneka tanel taneli tanem tanerk tangor tanil
tanisha tanita tankut tanna tansel tansoy tanyel tanyer taoufik tarah taran tardu taren tarfur tarhan tarina tariq
tarmo tarn tarra tarsicio tarsicius taru tarvi tarvo tarzicia tasan tasar tashi tashia tashina tasia tasso tat tatiano
tatijana tatsiana tatu taulant tauno taunya tauri taurino tauro tavast tavasz tavaszka tavio tawna tawny taylan taylen
tayna tazia tedros teele teemu teet teevi teevo tegan tegza teigo teija teijo teili teisha teitny teitur tejala tekant
tekay telesfor teliano telle telma telmo telo temeka temika temisz temme temmo tempest tempie temple tempo tenesha
tenho tenia tenisha tenley tennie tennille tenorio tenzin teobalda teodemiro teodezja teodomiro teodosie teodozia
teofania teofilo teolinda teon teonia teotonio teppo tequila tera tercia terciero tercio tereasa terencia terencio
teresca teresia teresina teresinha terez terezinha terhi terhikki terho terica terina terisa terje terka tero terresa
terrilyn terttu tertullia terza tesha tessel tessza tetisz tetyana teuta teuvo tevide tevo teymur teyo thac thach tham
thang thangbrandur thanh thao theba thekla thengill theobold theodis theodoros theodorus theola theressa thersa theu
theyr thi thiaegn thiaelvar thiaelve thialvar thialve thiare thidrandi thidrik thielvar thiemo thien thieu thijme thim
thimeo thingbiorn thingey thingfast thingger thingulf thingvar thingvast thinh thinur thiok thiudhger thiudhsten
thiudhulf thjalfi thjodann thjodar thjodbjorg thjodbjorn thjodgeir thjodhildur thjodleifur thjodmar thjodolfur
thjodrekur thjodvardur thjostar thjostolfur tho thoa thoai thobias thoger thoi thoka tholf tholl tholly thoma
thomander thomasena thomasine thommas thommy thong thor thorald thoralf thoranna thorar thorarinn thorarna thorbarg
thorberg thorbergur thorbern thorbernus thorbiorn thorbjarni thorbjorg thorbjorn thorborn thorbra thorbrandur thord
thorda thordh thordher thordis thordo thordur thorelfa thorelfur thorello thorer thorey thorfast thorfin thorfinn
thorfinna thorfinnur thorfred thorfridh thorfridur thorgard thorgardh thorgardur thorgarth thorgautur thorgeir thorger
thorgerdur thorgestur thorgils thorgisl thorgny thorgnyr thorgot thorgrim thorgrima thorgrimur thorgun thorgund
thorgunn thorgunna thorgunnur thorgut thorhaddur thorhalla thorhalli thorhallur thorhanna thorheidur thorhild
thorhildur thorhvat thori thorinn thorir thorirus thorith thorkatla thorkel thorkell thorketil thorkil thorkild
thorlacius thorlaf thorlak thorlakur thorlaug thorlaugur thorlef thorleif thorleifur thorleikur thorlindur thorlof
thorlogh thormar thormod thormodh thormodur thormoth thormund thormundur thorodda thoroddur thorolf thorolfur
thorormur thororn thorri thorry thorstein thorsteina thorsteinn thorsteinunn thorsten thorstenulf thorstina thorth
thorun thorunn thorvaldur thorvar thorvardur thorveig thorvor thorwar thorwe thorwith thra thrainn thrandur thrastar
thresa throkil thrond throstur throtti throttur thruda thrudmar thrudur thrugels thrugils thrugot thrugun thrymur
thuan thuat thuc thufa thula thuong thura thure thurgot thuri thuridur thurir thury thuy thuyet thy thyra thyrger
thyri thyrill thyrnir thyrniros thyrvi thyrwi thythger thythkil thythulf tialilja tiare tibi tibra tich ticia ticiana
ticiano tiemen tien tiep tiera tierri tiesha tieu tifani tifany tiffaney tiffanie tiffiny tigo tiia tiitus tiiu tije
tijl tijuana tilbe tilde tildra tilia tilli tillie tilman tilsim timi timika timme timmo timmu timona timote timotea
timotheus timucin tin tinaz tindar tindra tindri tindur tinetta tinh tinisha tinna tinni tirca tirhas tiria tirsa
tirso tisa tish tistran tita titania titanilla titta tittina tivadar tjaldur tjorfi tjorvi toai toan tobbi tobi tobie
toccara todda toddi tofi tofiq toger togrul tohias toi toimi toini toivo toka tokcan toker tokert tokki tola tole
toledo tolentina tolentino toli tollev tolli tollov tolonay tolun tomasia tomazia tomazina tomek tomika tomiko tommi
tommye tomoko tomris ton tona tonda tonder tonette tonguc tonia tonie tonino tonio tonis tonisha tonita tonja tonn
tonna tonne tonnes tonni tonno tonu toomas topi topias toprak tora toran torber torbjorg torcato torfey torfheidur
torfhildur torfi tori torie torine toris torjus torkjell torla torlacus tormi torner toro toros torpecia torre torri
torrie torsti tory toshia toshiko tosti toszka tota toti totti touko tova tovi towanda toygar tra trac tracee trach
traciana trajano tram tran trana trang tranh trasila trausti traviata treasa treena tren triana trien triet trieu
triin triinu trilby trindade tringa trinh triniti trista tristana tristao trixi trong trostan tru truc trudi trudy
truels truett trugot trula truls truman trumann trung truong tryggi tryggva tryggvi tryggvina trysta tuan tubbi tude
tugce tuija tuire tuki tula tuli tulia tulio tulipa tulipan tulir tulu tumas tumay tumi tunacan tuncel tunde tunder
tung tunga tuni tunne tunzala tuomo tuong tuovi turgo turkcan turkmen turku tutya tuudur tuukka tuuli tuulia tuune
tuure tuvana tuvi tuy tuyen tuyet tuzvirag twana twanda twanna tya tyesha tyge tyisha tyke tyki tykone tylaug tynisha
tyr tyrfingur tyri tytti tytus tyyne tyyni ubbi uberta ubjorg uca ucello ucer udalrico udbjorg udder uddi udna udve
udvoske uffi ufred uggi ugla ugluspegill uguralp uido uik uile ukko uko uku ula ular ulari ulas ulbrecht uldine ulev
ulfar ulfdis ulfey ulfgeir ulfhedinn ulfheidur ulfhildur ulfkell ulfljotur ulfrun ulftyr ulfur ulisses uljana uljas
ulje ullar ullas ulle ulli ullivieri ullo ulmar ulo ulric ulrica ulrick ulrike ulrikke ulu ulualp ulubay uluhan ulv
ulvar ulvarna ulve ulvheid ulvhild ulvhilda ulvrun ulysses umbelina umfredo unalan unalp unay undina undo unelma uner
uni unlu unnar unnbjorg unnbjorn unndis unndor unnsteinn unnthor unnur uno unol unoss unsal untamo unver uolevi uoti
ural urania uranus urbalina urbana urbino urbiria urdar urdur urge urgo urho urias urien urkmez urma urmas urmet urmi
urmo urpo urpu urraca ursel ursiciana ursin ursina urso ursulina ursus urszula urve urvo urzula urzulina uschi usko
uso ustus uta ute uthwagin utkan utta utto uudo uuno uuve uwe uxi uxue uyen uygar uygur uysal uzay uzel uzer uzonka
vadvirag vaene vaesten vaevast vagna vagnbjorg vagnfridur vaho vahur vaida vaido vaike vaima vainamo vaino vairi vaisa
vaise vaka vakur val valberg valbergur valbjorg valbjork valbjorn valbjort valbona valbone valborg valbrandur valda
valde valdet valdev valdheidur valdi valdimar valdir valdis valdo valdomiro valdor valdu valdur valeh valencia valene
valentia valentinus valesca valeska valev valey valfridur valgard valgardur valgeir valgerda valgerdur valgi valgy
valhildur valiana valiant valjo valjon valju valka valkyrja valladur vallo vally valma valmar valmir valmira valmo
valmor valmundur valny valpuri valquiria valrie valros valrun valsteinn valther valthor valthrudur valtjov valto
valtter valtyr valur valva valve valves valy vambo vambola vanamo vanderleia vando vandrad vane vanessza vanetta vang
vanh vanina vanio vanita vannesa vannessa vanni vanusa vanuza vapni vappu vaqif var varan varda vardi vardju vardjuv
vardo varg varhild varick varin varinia varje varju varlik varma varmar varmo varner varpu varro varunn vashti vasif
vasilije vasiliki vassili vaste vasten vaszilia vatnar vebi vebjorg vebjorn vebrand vedette vedis veera veeti vefrod
vegar vegeir vegerdur vegliantino veido veig veiga veigar veigo veigur veijo veikka veiko veimo veino vekell velaug
velaugur velia veljko veljo vellamo vello velmira velmo velvet velvo vemundur venancio venceslau venecia venetia
venetta venezio venice venla vennie venno venny venturo venusa venusz veny veola ver veranka verbena verdell verdi
verdinaz verene vergilio veridiano verissimo verita verlene verline vermundur verneri vernetta vernhard vernhardur
verni vernia veron veronka versie verter vertie vesa vesel vestar veste vesteinn vestergaard vestina vestmar vesuvio
veszta vetrarros veturia veturlidi vezire vianei vibeka vibekka vicencia vicencio vicenzo vico victoriano victorina
victorino victorio victoro vidadi vidalio vidar vidaul videl vidia vidir vidja vidjar vidrik vidrun vidunn viel vien
vieno viet vif vifill vigan vigberg vigbjorg vigdis vigdogg vigfrid vigfus vigge viggunnur vighild viglin vigliv
viglundur vigmar vigmundur vigneswaran vignir vigny vigri vigrun vigsteinn vigthor vigtyr vigunn vigur vihtori viia
viil viiu viive viivi viivika vijitha vika vikar viki vikingur vikki vikta viktoriia viktorina viktoriya vilar vilator
vilberg vilbergur vilbert vilbjorg vilbjorn vilbogi vilborg vilbrandur vildis vilfrid vilfridur vilge vilgeir vilgerd
vilgerdur vilgjerd vilgot vilgun vilgunn vilhelma vilhelmi vilhelmiina vilhelmina vilhjalmur vilho vili vilim vilja
viljam viljami viljar vilje vilji viljo villa villads villem villemo villgunn villi villiam villimey villo villu
villum villumine vilmeke vilmike vilmundur vilmy vilny vilppu vilrun vilson viltrud vilve vina vinbjorg vincencia
vincente vincenz vincenzina vindar vinh vinicia vinita vinjar vinko vinn vinni vinny vinsy vinzenz violaine violenta
violett violinda viorika vira virge virgen virgilia virgill virgo virgolina virgulino viriato virje virkko virko virpi
virtude virva virve visa visar viseslav vitalian vitaliano vitalio vitiza vitolda vitomir vitore vitorina vitorino
vitorio vittorino vivalda vivan viveca viveka viveke vivelinda viveque vivia viviann vivianna vivica vivie vivike
vivil vivild vivilde vivill vivina vjatseslav vjeran vjolca vjollca vjosa vladica vlinder vlora vogg voggur vojislav
volante voldemar volker volkmar volkvart vollert volli vollrath volmer volodymyr volundur voncile voney vong vonn
vootele vopni vordis vordur vorin vorm votele vottur vral vrei vrold vulfia vullnet vuokko vuong vural vurgun waclawa
waene waether wafaa waghn wai walborg walburg walburga walda waldeburg waldek waldemar walderik waldi waldtraud
waldtraut wally walo walpurga walpurgis walther waltraud waltraut waltteri wan waneta wanetta wanja wari warner waste
wawrzyn webjorn wemund wen wendelin wendie wendolyn wenona wenzel wera wermund wernher wess westi wether whitley
wibeke wiburgh wictoria wiebe wiep wieslaw wieslawa wifrith wigburg wiger wigh wighlek wighman wigil wigot wikar
wiking wilda wilde wilfreda wilhelma wilhelmiina wilhelmus wilhemina wilja willemijn willemina willena willene
willetta willette willia williams willian willibald williemae willodean willum wilmar wilmet wiltrud wimar wincent
winford winfred winfried winni winnie winola wiola wioletta wison wisten witek withi witold wittekind wiveca wivi
wivian wiwi wladyslawa wojciech wojtek wolfe wolfram wollert wolmar wonda wrage wraghi wrange wreth wulf wynell
wyszomir xabat xadica xahria xalbador xalvador xam xandi xandra xandrah xanh xanten xanthe xanthia xanthippe xatira
xaveria xavia xaviera xaviero xavion xena xenio xeno xenocrates xenodike xenon xeres xerxes xever xhafer xhavit
xhejlane xheladin xhelal xhemajl xhemile xheneta xhevahire xhevat xhevdet xiao xica xico ximen xin xiomar xisto xiu
xoana xuan xue xun xuyen xylia yaeko yafet yagan yagizalp yahaira yaiza yajaira yalaz yalazalp yalciner yalim yalin
yalinalp yalkin yalman yamac yan yang yanic yanick yanik yanina yanira yanka yanki yaqub yar yared yari yaroslav
yasuko yavar yavuzalp yaz yazgi yazgulu yee yelena yemane yen yenal yengi yenny yer yessica yeter yevette yigitalp
yigitcan yildiralp yildiray ying yja ylann ylber ylermi ylfa ylfur ylja ylli ylur ylva yma ymir ymke yngvar yngvard
yngve yngveldur yngvi ynja yodit yohannes yoko yolando yon yonatan yong yontem yorick yosan yoshie youlanda yrar yrian
yrja yrjan yrjana yrjans yrjar yrjo yrkill yrr yrsa ysabel ysabelle ystein ysten ytorm yue yuette yuk yuki yukiko yuko
yulanda yuliya yuma yun yung yuonne yurdagul yurdakul yurdanur yuriko yury yusif yvo yvon yvone zacarias zada zade
zafira zagorka zahira zaido zairo zak zakarias zaklina zalanka zamy zandra zanebono zanipolo zapor zaqueu zarah zarco
zardilaque zarifa zaylee zazi zazilia zazilie zbigniew zbigniewa zbyszek zbyszko zdravka zdzislaw zdzislawa zea
zebastian zeferina zeferino zefira zeger zeina zejnepe zejnije zeke zekeriya zeki zekije zelal zelfije zelia zelig
zelina zeline zelinke zelio zelipe zeljan zellmer zenaida zenek zengo zenia zenina zenke zenko zenobiusz zenta zenun
zenzi zenzo zeqir zera zeren zerina zeta zeyno zhanna zia zied ziemowit ziggy zija zijad zijadin zijavere zila zilda
zilia zille zilma zimra zinajda zinerva zineta zinia zinka zippora ziroslav zivka zivko zivojin zivorad ziza zlatana
zoa zoarda zobaida zobu zoi zoldike zoli zolna zoltana zomilla zonga zonia zophanias zophonias zoraida zorica zorinka
zorlu zosia zoya zozan zrin zsaklin zsalya zsanett zsanin zsanina zsanka zsanna zsazsa zselinke zsella zseni zseraldin
zseraldina zsigmond zsinett zsofi zsoka zsolna zsorzsett zsuliett zsusztin zsuzsa zsuzsanna zsuzsi zsuzska zubaida
zubeida zuhra zuker zulaia zuleica zuleima zulejka zulema zuleyxa zulfuqar zulma zuluf zumra zyair zygfryd zygfryda
zygmund zylla zymer zyrafete zyta αγαθονικος αγαμεμνων αγαπιος αγγελικα αγγελος αγησιλαος αδαμ αδριανος αδωνις
αθανασια αθανασιος αθηνα αικατερινη αλεκα αλεξανδρα αλεξανδρος αλεξης αλεξια αλκηστις αμαλια αμαντα αναστασια
αναστασιος ανδρεας ανδριανα ανδρομαχη ανδρονικη ανδρονικος ανεστης ανθη ανθουλα αννα ανναμπελλα αννουλα αντζελα
αντιγονη αντρεας αντριανα αντωνης αντωνιος απολλωνια αποστολης αποστολος αργυρης αργυρω αρετη αριαδνη αριστειδης
αρτεμις αρχιμηδης αυγουστης αφροδιτη αχιλλεας βαγγελης βαγγελιω βαλαντης βασιλης βασιλικη βενιζελος βερα βικη βικτορας
βικτωρ βικτωρια βλαδιμηρος βλασης βουλα γαβριελα γαβριηλ γαρουφαλλια γεωργια γεωργιος γιαννης γιωργος γιωτα γρηγοριος
δαμιανος δαναη δαφνη δεσποινα δημητρα δημητρης δημος διονυσης διονυσιος δουκισσα εβελινα εκτορας ελενα ελενη ελεονωρα
ελευθερια ελευθεριος ελισαβετ ελπιδα εμμανουελα εμμανουηλ ερατοσθενης ερμης ευαγγελια ευαγγελος ευελινα ευθυμης
ευθυμια ευκλειδης ευριπιδης ευρυδικη ευσταθιος ευτυχια εφη ζαχαρενια ζαχαριας ζαχος ζησης ζωη ηλιας ηρα ηρακλης ηω
θαλεια θανασης θανασια θανος θεμης θεοδοσια θεοδωρα θεοδωρος θοδωρης θωμαη θωμας ιακωβ ιζαμπελλα ισαακ ιωαννα ιωαννης
καλλιοπη καλλιροη καλλιστρατος κατερινα κελλυ κικη κλεομενης κλεονικη κλεοπατρα κοσμας κυριακη κωνσταντινα
κωνσταντινος κωστας λαζαρος λακης λαμπρινη λαμπρος λεανδρος λευτερης λεωνιδας λουκας λυδια λυκουργος μαγδα μαγια μακης
μανθος μανος μανωλης μαργαριτα μαργαριτης μαρθα μαρια μαρινα μαρκος ματθαιος ματινα μενελαος μιλτος μιμης μιχαελα
μιχαηλ νασια ναταλια νατασα νεστορας νεφελη νικη νικολαος νικολετα νικος ντινα ντινος ξανθιππη ξενια ξενοφων οδυσσεας
ολγα ολυμπια ορεστης παναγιωτα παναγιωτης παντελης παρασκευας παρασκευη παρθενης παυλινα παυλος πετρος πηνελοπη
πολυνικη πορφυρης ραφαελα ραφαηλ ρηγας ροδανθη σαββας σακης σαρα σιμος σμαραγδα σολομων σοφια σοφοκλης σπαρτακος
σπυρος σταυρος σταυρουλα στελλα στεφανος στυλιανος σωκρατης σωτηρης σωτηρια σωτηριος τακης τασος φανης φενια φιλιππος
φιλοθεος φοιβη φοιβος φροσω φωτης φωτιος χαρα χαραλαμπης χαραλαμπος χαρης χρηστος χριστινα χρυσα χρυσουλα ааронович
абаи аббас абзал абира абрамович абыз абызбаи абылаи абылғазы ава август августа августин августина августович
авдеевич авдеи авдотья аверкии аверьян аверьянович авксентии авксентіи авреліи аврелія аврора автоном агап агапия
агапія агата агафон агафоника агафья агафія аггеи аглая аглаіда агнеса агния агнія агрипина агунда ада адаи адам
адамбаи адамбек адамович адамівна аделаида аделаіда аделина адель аделіна адиля адлия адриан адриана адрианович
адріана адріян адырбаи аеліта ажар ажарбек ажаргүл ажархан аза азалия азалія азамат азар азарии азарович азарівна
азаріи азат азиза аи аиару аибала аибар аибаржан аибарша аибас аибат аибек аибибі аибике аибол аиболат аибын аибүбі
аигерим аигуль аигүл аида аидаи аидан аидана аидар аидаралы аидария аидарлы аидархан аидарғали аидос аидын аидынғали
аижамал аижан аижарық аижарқын аижас аизада аизат аизере аизиба аизия аике аикен аикеш аикүміс аилин аиман аиманаи
аимангүл аимат аимағамбет аимаған аимақ аимира аимұрат аина аинабек аинагуль аинагүл аинажан аиназия аинан аинанұр
аинаша аинур аинұр аипара аират аиса аисауыт аисель аисун аисылу аисүгір аисұлу аисәуле аитан аитас аитақын аитбаи
аитбек аитемір аитжан аитолды аитуар аитуды аитуған аитқали аиша аишаиым аишолпан аишуақ аишық аиым аиымгүл аиымжан
аиымша аиғали аиғанша аиғыз аиқын аиәділ акакии акилина аким аксенович аксинья акулина алаи алана алау албат алдан
алдар алдияр алевтин алевтина алевтинович алевтинівна александар александр александра александрович александровна
алексеевич алексеевна алексеи алексия алексо ален алена алеста алина алиса алия алла алма алмабаи алмас алмұрт алпамыс
алпар алпысбаи алсу алтаи алтыбаи алтын алтынаи алтынбек алтынгүл алтынсары алтыншаш алуа альба альберт альбертина
альбертович альбертовна альбертівна альбина альбіна альвиан альвіна альфия альфреда аля аліна аліса алға алғыр алқа
алқагүл амалия амаль аман аманбаи амангелді амвросии амвросіи амина амира амос ана анабель анаит анании анар анарбаи
анаргүл анаржан анархан анастас анастасия анастасија анастасович анастасівна анастасіи анастасія анатолии анатольевич
анатольевна анатоліи анатоліиович анатолія анатоліівна анга ангел ангела ангеле ангелина ангеліна андас андон
андреевич андреевна андреи андреј андреја андрон андроник андріи андріиович андріівна анжела анжелика анжеліка аникеи
аникита аниса анисим анисимович анисья анита анна анте антим антип антипович антон антонида антонин антонина антониј
антонович антоновна антонівна антоніи антоніна антонія антін ануфриевич анфим анфиса анфіса анче анісіи аполлинарии
аполлинария аполлон аполлонія аполлінарія апостол аппақ арабелла араи араиша аралбаи арбек арбол ардақ арефии ариадна
ариана арианда арина аристарх ария аркадии аркадьевна аркадіи аркадіиович аркадія аркадіівна арман арна арсен арсена
арсении арсениј арсенович арсеньевич арсенівна арсеніи арсеніиович арсеніівна артем артемии артемович артемовна
артемьевич артемівна артемізія артемія артур артурович артық ару архип архипович архиповна архипп архипівна аршат арын
арындық арынғазы арысбаи арыстан аріадна арқат асабаи асан асель асен асия аскліпія аскольд аскольдович аскольдовна
аскольдівна ассоль астам астрид асхат асыл асылжан ася асқан асқар атабаи атабек аталық атамұрат атанас атанасиј
атанасија атымтаи аурика афанасии афанасьевич афанасьевна афанасіи афанасіиович афанасія афанасіівна афина афиноген
афродіта афіна ахат ахмар ахмедияр ахмет ахметсафа ахрам ацо аэлита ая аян аяна аянат аіда ағабек ағанияз ағзам ағила
ағлия ағын ақаи ақаиша ақан ақару ақат ақбаи ақбала ақберді ақболат ақбота ақбәтес ақеділ ақжан ақжарқын ақжол ақжібек
ақжігіт ақзия ақлима ақмарал ақназар ақнұр ақнәзік ақпанбет ақсұлтан ақтамақ ақтаң ақтоқты ақтілек ақшора ақылбаи
ақылбек ақылжан ақылтаи ақын ақынжан ақырап ақыш аққал аққожа аққозы аққыз аңсар аңсаған бабанияз бажан бажана бажен
бажена базарбаи базарлы базыл баи баиарыстан баиақын баибөрі баижарас баижігіт баиман баимырза баиназар баитас баишы
баиғали баиқошқар балабаи балтабек балғабек барбара басым батко бауыржан баязит баян бағыбаи бақытбек бақыткелді
беатрис беатриса беибіт беиімбет беиіс беиқұт бекбатыр бекбау бекбол бекдаиыр бекеи бекжан беккболат беккелді бекназар
бекнар бела белинда белла бенедиктович бердінияз берегиня берта бесбаи билјана бисера бистра блага благе благиня
благица благовид благовида благовіра благовіст благовіста благодар благородна благослава благој благоја благојка
благуна блаже блаженка богатин богдан богдана богданович богдановна богданівна богиња богодара богослав богоја
богуслав богуслава бодан божан божана божедар божеико божемир божемирович божемирівна божен божена боженович боженівна
божидар божин божко божо боздақ боико болеслав болеслава болеславович болеславовна болеславівна боримир боримирович
боримирівна боримисл борис борислав борислава бориславович бориславівна борисович борисовна борисівна борка борко боро
боронислав борјан борјана босилка бошко боян бојан бојана бранка бранко бративои братимир братислав братиславович
братиславівна братко братомил братослав бронислав брониславович броніслава брячислав будивид будивои будимил будимир
будислав буимир буитур буревіи буревіст бьянка бэлла біловид біловида білогост біломир біломира білослав білослава
білославович білославівна білотур білян біляна бүбі бүбіхан бүбіш бұлабаи бұрхан бұқа в'ячеслав в'ячеслава
в'ячеславович в'ячеславівна вавила вадим вадимович вадимовна вадимівна валентин валентина валентинович валентиновна
валентинівна валерианович валериевна валерии валерия валерьевич валерьян валерьянович валеріи валеріиович валерія
валеріівна вангел ванда ване ванесса ванче ванчо варвара варлаам варлам варсонофии варфоломеи васил василии василина
василиса василиј василија василка василко василь васильевич васильевна васильович василівна васка васса вацлав вања
ведан векла велемир велемудр велет велика велимир величар величко велјан венедикт венедиктович венера вениамин
вениаминовна венко вера вербан вернидуб вернислав вероника вероніка весела веселан веселин весна веста вета вељо видое
викентии викентьевич виктор викторин викторина виктория викторович викторовна вилена виленович вилорович виола виолета
виолетта виссарион вита виталии виталина виталия витальевич витомир вишата вишезор вишеслав влад влада владана
владилен владилена владиленович владимир владимировна владислав владислава владиславович владиславовна владиславівна
владлен владленович владлина владо влас власович власт власта властимир вогнедар вогнян водограи водотрав воислав
волелюб володар володимир володимира володимирович володимирівна володислав волче воля воротислав воскресија воіслав
војдан војданка војкан вратан вратислав всевлад всеволод всеволодович всеволодівна вселюб вселюд всемил всеслав
всеслава всеславович всеславівна вышеслав вячеслав вячеславович вячеславовна вівдя віктор вікторина вікторович
вікторівна вікторія вілена віленіна віліна віола віолетта вір віра віргінія віринея віродан віродар вірослав вірослава
віст вістан віта віталіи віталіиович віталіна віталія віталіівна вітан вітомир вітрян габриела габриэлла гавриил
гавриилович гаврил гаврила гаврило гаврилович гаврилівна галаба галактион галена галина галия гане ганна гарасимівна
гарифолла гарнослав гатусил гатуслав гафія гаяна гаянэ гаіна гедеон геласии гелена геннадиевич геннадиевна геннадии
геннадьевна геннадіи генриетта георги георгиевич георгиевна георгии георгіи георгіиович георгіна георгіівна герасим
герасимович гервасіи герман германн германович гертруда гертрудович гладко глафира глафіра глеб глебович глигор
гликерія гліб гнат гнатович гнатівна гоар гого годомир гоко голубинка голубка голубко горан горги гордана гордеевич
гордеи гордислав гордогост гордодум гордомисл гордослав гордята гордіи гордіиович гордіівна горе горигляд горимир
горимисл горисвіт горислав горислава горица горицвіт горпина горун горче горјан горјана гостомисл гостомысл гострозір
гостята гоце градимир градислав гранислав гремислав гремислава грета грива григор григории григорьевич григорьевна
григоріи григоріиович григоріівна грозан грозда гроздан громовик гульзира гульмира гульназ гульнара гульшат гуляивітер
гурга гургица гурии гурчин гурьевич густава густомисл гюзель гүлнафиса гүлнұр гүлнәр давид давидович давыд давыдович
даиана далевида далемил далемила далемир далемира далеслава далида далібор далібора дамина дамира дамјан дамјана дан
дана данагүл данаил данакт данеш даниел даниил даниилович данила данило данилович даниловна данилівна даница даниэла
дания данка данко дантур данчо дар дара дарибог дарина даринка дарислава дария дариға дарко даромир даромира
даромирович даромирівна дарья даріи дарія дафина даяна дебора делчо делјан дем'ян дементии демид демидович демьян
демьянович денис денисович денисівна деница держикраи держислав держислава десанка деспина дејан джамиля дженна
дженнифер джессика джиневра дзвенимира дзвенислава дзвінка диана дибач дивна дивозора дивозір дидара дила дильназ
дильнара диля дилярам диме димитар димитрие димитриевич димитриј димитрија димко димо димче дина динара дмитриевич
дмитриевна дмитрии дмитро дмитрович дмитрівна добри добрибіи добривод добрик добрила добрило добринка добриня
добрисвіт добровита добровіст добровіста доброгніва доброгост добродум добродія добролик добролюб добролюба добромила
добромир добромира добромирович добромирівна добромисл добромисла добромысл доброніга доброслав доброслава
доброславович доброславівна добрыня долеслава долина долорес доля доляна доминика домна домника доморад доморада
домослав донат донка донна дорогобуг дорогомир дорогомисл дорогосил дорогочин доротея доротеј дорофеевич дорофеи
дорофіи дојчин драга драган драгана драги драгиша драгомир драгомира драгослав драгољуб древослава дружелюба душан
душанка душка душко діана діи ділара ділбара діна діяна дүния дүрия дәлила дәмелі дәмина дәнеш ева евангелина евгении
евгения евгениј евгенија евгеньевна евграф евдоким евдокия евдокија евеліна евлампии евпраксия евсеевич евсеи евстафии
евстигнеевич евстигнеи евтим евфросиния егор егорович егоровна едіта екатерина елвіна елена елеонора елизавета елизар
елизарович елисавета елисеевич елисеи елица елка елла ельвіра емануел емельян емил емма еммануель емілія епифан еразмо
еремеевич еремеи ерке ермил ермилович ермолаевич ермолаи ерофеевич ерофеи еріка есения есма есмеральда естер ефим
ефимија ефимович ефимовна ефимьевич ефрем ефремович ефросина ефстафьевич ефтим ея жадан жадана жазира жаина жаклин
жамал жамали жамиға жанан жанар жанаргүл жанат жанерке жанипа жания жанна жаннат жанович жансая жансұлу жасмин ждан
ждана ждановна жеңісгүл живка живко живорід живосил живослав жито житомир життєлюб жозефина жозефіна жоресович жоржина
жібек жүмаш жүпар жұлдызаи жұмабике жұмагүл жұпар жәлила жәмила забава загорка заида заира заитуна залина замилия
замира зара зарема зарина зафир зафирка захар захаринка захариј захарович захаровна захарьевич захарівна захаріи
захаріиович захаріівна зағила зағипа зағира зақира зборислав збориславович збориславівна збоіслав звенигор звенигора
звенимир звенимирович звенимирівна звенислав звенислава звениславович звениславівна звонимира здоровега здравка
здравко зеинегүл зеинеп земислав земфира земфіра зеновіи зеновіиович зеновіівна зере зиба зибагүл зила зинаида зинира
зиния зиновии зиновьевич зиновіи зиновіиович зиновіівна зипа зита зия зиягүл зияда зияш злат злата златан злате златко
златодан златомир златомира златомирович златомирівна златослава златоус златоуста злотан злотодан золотодана зора
зоран зорегляд зорегляда зоремир зорепад зореслав зореслава зореславович зореславівна зорина зорица зорка зорян зоряна
зосима зоя зульфия зура зухра зылиқа зілиха зінаіда зіновіи зірка зүбаида зүбаира зүлиха зүлфия зүмрат зәкия зәмзамия
зәмзегүл зәрипа зәуре иакинф ива иван ивана иванка иванна ивановна ивета иветта ивко иво игнат игнатии игнатович
игнатьевич игор игоревич игоревна игорь изабелла измаил измаилович изот изотович изяслав иларион иларионович илина
илинденка илинка илија иллирика илона ильзира ильинична ильич илья ильясович илюза инга индира инесса инна иннокентии
иоанна иовілла иосипа иосипович иосиф иосифович ипат ипатии ипполит ира ирада ираида ираклии ирина иринеи ирма иса
исаи исак исидор исидорович искра иуда иулиан ия казимир казимира казка каленик калина каллистрат камила камилла
капитон капітоліна кара каранфилка каре карима карина карл каролина кароліна карп каріна кассандра касьян ката
катерина катина катица катја квітан квітка квітослава кекіл келбет кенже кенжегүл кераца керімбала кеңесгүл кии
кикилія килина ким кир кира кирил кирилл кирилловна кирило киро кита киян києслав клавдии клавдия клавдія клара
клеопатра климент климентина княжослав козма коле колодар колодара колодіи кондрат кондратии конон константин
константина константиновна констанция констанція кора корина корнелия корнеліи корнеліиович корнелія корнеліівна
корнил корнилии корнило корнилович корнилівна корниліи корніи корніиович корніівна косара костадин костадинка
костянтин костянтинович костянтинівна коце кочо красимира красновида краснолика красун красуня крентта крилач кристина
крстана крсте крсто круме ксения ксенте ксенія кузман кузьма кузьминична куибіда купава куприян курило кіра күбара
күлаи күлаихан күлаиша күлбала күлбағила күлбағира күлира күләнда күләсия күмісаи күнаи күнсұлу кәусәр лавр лаврентии
лаврентіи лаврентіиович лаврентіівна лаврін лад лада ладимир ладислав ладислава ладо ладолюб ладомила ладомир ладомира
лазар лазарь лазо лана лара лариса латиф лаура лев левина левко леила леля лена ленче леон леона леонид леонидовна
леоновна леонтии леонід лепа лера леся лета лиана либідь лидия лидија лиза лика ликера лили лилиана лилит лилия
лилјана лина линда лиора лира листвич лия логгин лола лолита лоліт лонгин лора луиза лук'ян лука лукерья лукии лукия
лукреція лукьян лукія луна лучезар львовна льоля любава любаня любим любислава любов любовир любовь любодар любозар
любомил любомила любомир любомира любомирович любомирівна любомисл любомудр люборада любослав любослава любосмысл
людислав людмила людомил людомила люсиль люсьена лютобор лютомисл люция люче ляисан ляля ляна лідія лілія ліна
ліпослав ләиля мавиле мавка мавлюда магадар магадара магамир магаслав магда магдалена магдалина магистриан мадина
мадлен маи маия макар макария макарович макаровна макарівна македон македонка макрина максим максимильян максимович
максимовна максимівна маківка малик малика маломир малуня малуша мальва мальвіна манар манасбаи мар'ян мар'яна мара
марабаи маргарита мардан мариан марианна марика марин марина мария мариям марија марк марко маркович марківна маркіян
маркіянович маркіянівна марсович марта мартина мартын мартьян мартін марута марфа марічка марія марјан матвеевич
матвеевна матвеи матвіи матвіиович матвіівна мате матеја матрона махамбет маіна мағауия мағзұм мағруф меглена медомир
медорада межамир меиір мелания меланија меланія мелентии мелисса мена мереи мери мето методи методиј методија мефодии
мехри мечислав мечислава мечиславович мечиславівна меңдібаи мизамир мика микита микитович микитівна микола миколаиович
миколаівна мила милада милан милана миле милева милен милена милии милица милка милован милована миловида милодар
милодара милодух милослав милослава милош милчо мина минчо миодраг мир мира мирана мирка мирко миробог миробога
мирогост миролюб миролюба мирон миронович мироновна миронівна мирослав мирослава мирославович мирославівна мирра мирче
мирјана митофан митре митрофан михаил михаилина михаило михаилович михаиловна михаилівна михајло михеи михо михримах
мичо мишель мия млада младен мовчан модест моисеи мокеи мокрина молибог момбек момо момчило момынәлі моника моніка
мотря мстибог мстивои мстислав мстислава мстиславович мстиславівна мудролюб мудролюба муза мусіи мухамбет муховіст
мырқасым мілана мұса мұхамәди мұхтар мұқамәди мәдел мәди мәжен мәткәрім нагнибіда нада надежда надіи надіслава надія
назар назарович назарівна назаріи назаріиович назаріівна наида наиден наидена наиля наима наина нана нанче наоми
наргиза наркис наслав наслава настасія наталья наталія натан натанович натановна натанівна наум наумка наумовна нағи
небојша невенка неда недан неделка неделко незабудка нелли неля немир немира немирович немирівна ненад неофит непобор
нестор несторович несторівна нешо нея ниетқали ника никандр никанор никита никифор никифоровна никодим никодина никола
николаевна николаи николина николь никон ниловна нина нинель нифонт ниязбаи ниязмұхамбет ниязғали номина нонна нора
нурия нығмет нігослав нігослава ніка ніна нінель нүсіп нүсүп нұрақын нұғман нөкербек обаи огнен огняна одарка одетта
одинець озарбек озат оксана октябрина олга олег олегович олеговна олегівна олекса олександр олександра олександрович
олександрівна олексіи олексіиович олексіівна олелько олелькович олельківна олена олесь олеся оливер оливера оливия
олимпиада олимпии ольга олівія олімпіада олімпія омарғали омелян омелянович омелянівна онисим онуфрии онуфріи оразақын
орде оремів орест ореста орестович орестівна оримир оримира орина орислава орися орманбаи орманбек орманшы орогоста
орхип орхипович орхипівна оріяна осемрит осип осипа оскаровна осмомисл осмомисла остап остапович остапівна острозор
острозора остромир остромира остромисл остромов остромова отан отар офелия охрім охрімович охрімівна пава павел павла
павле павлина павлинка павло павлович павловна павлівна павліна паисии палажка палуан памела панас панасович панасівна
панкрат панкратии пантелеимон пантелеимонович пантелеимонівна пантелејмон панфил панче парамон параскева партениј
парфен парфении паскал патриция паула пауна пафнутии пахом пахомии пеитон пелагея пелагија пелагія пенчо первушко
пердебек перелюб перелюба перемил перемила перемисл перемисла пересвіт переяслав перизат перо першик петар петкана
петко петр петра петранка петре петро петрович петровна петрівна пеце пилип пилипович пилипівна пимен писана пистина
платон платонида подолян позвізд позвізда полеза полель поликарп полина полян поляна поліна порфир порфирии потап
потішана прасковья пребислав предислав предслава пров прокл прокопии прокопиј прокофии протасии прохор пріська
пульхерія півонія рабат рава равшана рад рада радана раде радечко радивои радило радим радимир радимира радимирович
радимирівна радимович радимівна радислав радко радмила радміла радован радогост радогоста радомир радомира радомисл
радослав радослава разина раибаи раиля раиса раифа ракита ралина рамазан рамина ранко ратибор ратимир ратислав ратмир
рафаила рахела рахилка рахман раяна раіна раіса рајко рајна рақат ребекка ревека ревун регина регіна резеда рена
рената риана рианна ризо рикарда римма рина ристана ристе ристо рита роберта робертовна рогволод рогволода рогнеда
рогніда родан родион родна родослав родослава родіон родіонович родіонівна рожана рожден роза розалія роксана роксолан
роксолана роман романа романович романовна романівна ромашка ромена ромил роналіна роса росава росина роска ростислав
ростислава ростиславович ростиславівна ростичар ростичара ростун ростуня рошель рубен рубеновна рудан рудана
рудольфовна ружа рузалия рузанна румена рус русалина русана русанка руслан руслана русланович руслановна русланівна
русудан русудана русява рут руфина руфь руфіна рыскелді рюрик ріана рід рідна сабина сабиғат сабрина сабріна сава
савва савватии саве савелии саво садыбаи садық сажида саида саилау салима саломея сальма самат самира самоил самсон
самуил санде сандра сания санта сапа сара сармат сары сарыбаи сати сауле сауыт сауытбаи сафа сафи сафия сафура сашка
сашко саяна сағым сағындық сақып сварг светлана светозар свирид свободан свободана святовид святогор святогора
святолюб святолюба святополк святослав святослава святославович святославовна святославівна святояр світ світлан
світлана світлогор світовид світовида світогор світогора світодар світодара світозар світозара світокол світолик
світолика світолюб світолюба світомир світослав світослава світояр світояра севара севастьян севастіана северин
северина сеиіл сеиіт секлета селена селиван селиверст сельма семен семеновна семибор семирад серафим серафима
сергеевна сергеи сергіи сергіиович сергіівна сердитко серік сесилия сиара сигизмунд сидор сила силантии силата силолюб
силолюба силослав силослава сильвестр сильвия силјан симон симона симјанка синезора синклитикия синьоок синьоока скол
слава славе славенка славина славица славка славко славобор славолюб славолюба славомила славомир славута славутович
славутівна славчо славјанка слободан слободанка сміяна снага снежана сновид снозір сніжан сніжана сніжинка собібор
собімир собіслав собіслава созон сократ сокіл соловеи сологуб сологуба соломон соломонія соломія сонцевид сонцевида
сонцедар сонцедара сонцелик сонцелика сонцеслава сончица соня сотир софе софия софија софон софрон софрониј софья
софія спандияр спартак спас спаса спасе спасена спиридон спиро споменка србо сребра сребре стале стамена станимир
станимира станислав станислава станиславовна станіслав станіслава станіславович станіславівна стародум стево стелла
степан степанович степановна степанівна стефан стефанида стефания стефанија стефанка стефанович стефаніи стефаніівна
стожар стоилко стоимир стоян стојан стојанка стојмен стојмена стојна стојче страте страхил судивои судимир судимира
судислав судислава сузана сурма сусанна сыдық сырғабек сюзана сюзанна сімона сүиін сәлімбаи сәлімбек сәлімгереи сәмен
сәмет сәми сәтжан сәуір тава таисия тамара тамила таміла танас танаська тара тарас тарасович тарасовна тарасівна таска
татолюба татомир татьяна татјана ташко ташо тая таяна таісія таңшолпан твердигост твердислав твердислава твердогоста
творилад творимир творимира творислав творислава теимуразович текля темелко темјана теодор теодора теодосиј теодосија
теона теофан теофил теофилка тереза терентии терентьевич терентіи тетяна тея тимофеевна тимофеи тимофіи тимофіиович
тимофіівна тимур тимурович тимуровна тиміш тина тит тиффани тихо тихомир тихон тихонович тихонівна тоде тодор тодорка
толигнів толигніва толислав томе томирис томислав тонкостана тора трајан трајанка трајко трајче трена трендафилка
тригост триріг трифон трифонович трифун тришо трофим трофимович троян трояна тур турбог турбрід тэмми тімох тіна
тұлымхан тұрдақын убавка улита уличан ульян ульяна уляна ума урсула ус устим устимович устимівна устин устина
устинович устинья фаддеи фадеевич фадеи фазиля фаина фана фанка фарида фариза фатима фаіна феврония февронія федор
федора федорович федоровна федосеевич федосеи федосии федосьевич федот федотович фекла феликс феликсович феликсовна
фелисити фелиция феліція феодора феодосьевич феодосія феоктист феоктистович феофан феофанович ферапонт феруза физалия
филарет филат филатович филимена филимон филимонович филип филипп филиппович филипповна филікитата филіцата фирс
фируза флора флоренс флорентин флорентина флоренция флориана флоринка фока фокич фома фомич фортунат фотии фотина
фредерика фрида фрол фролович фросина хадия харалампие харита харитина харитон харитонович харитоновна харламович
харлампии харлампович харлампьевич хвала хвалибог хвалимир хилари хлоя ходота хорив хорошко хотибор хотимир хотян
хранимир хриса хрисанф христина христијан христо христофор христя худан хюррем цагана цара царко царук цвета цветан
цветана цветанка цветко цвітан цеко цецилия циара чара часлав чедо чедомир челси чернин чеслав чеслава чеславович
чесмил честислав чорнота чулпан шакира шарлотта шахина шеила шелли шерил шишман шолпан щастибог щастислав щедрогост
щек эвелина эвита эдгардович эдгарович эдуард эдуардович эдуардовна элеонора элиана элиза элина элла эльвина эльвира
эльдаровна эльмира эльнара эля эмили эмилия эмиль эмма эммануил энже эраст эрика эрмина эрнест эрнст эсмеральда эсмира
эстер этель этери ювеналии югина юдит юзефа юлиан юлианна юлианович юлии юлия юльевич юльевна юліан юліанна юліанія
юлія юна юния юнона юнія юрии юрьевна юріи юріиович юріівна юстин юстина юхим юхима юхимович юхимівна юхимія яволод
явір ядвига яков яковлевич яковлевна якуб якубович якун яків ян яна янина януарии яр ярема ярило ярина яровид яровит
яромил яромир яромисл ярополк яросвіт ярослав ярослава ярославович ярославівна ярош яртур ярчик ясен ясмина ясновид
ясногор яснозір яснолик єва євген євгенович євгенівна євгенія євдокія євлампіи євстафіи євфросинія єгор єкатерина
єлизавета єпистимія єреміи ѕвезда ѕвездан ѕвонко іван іванна іванович івантослав іванівна івга ігор ігорина ігорович
ігорівна ізяслав ізяславович ізяславівна іларіон іларія ілля ілона інга інеса інна іннеса іоанн ірина ірма ісидора ія
јаворка јагода јадранка јаков јана јане јанка јасна јоаким јован јована јованче јовица јовка јово јозо јонче јордан
јордана јорданка јосиф јулијана љуба љубе љубен љубинка љубица љубиша љубомир љупка љупчо ғабдіғазиз ғазизбек
ғаинижамал ғаиса ғаиша ғали ғалиақпар қазына қаиша қаламқас қалбибі қалтұрған қалуан қамария қамқа қиса әбдуәли әбді
әбдібаи әбдібақи әбдібақит әбдібек әбдіжаппар әбдіжәміл әбдікәрім әбдіманап әбдімәжит әбдімәлік әбдінасыр әбдінұр
әбдірахман әбдірашид әбдірақым әбдірзақ әбдірәсіл әбдісалам әбдісамат әбдісаттар әбдісеиіт әбдіхалық әбдіхамит
әбдішүкір әбдіғазиз әбдіғали әбдіғаппар әбдіғожа әбдіқадыр әбдіқаиым әбдіқаиыр әбет әбиба әбу әбубәкір әбунасыр
әбусадық әбутәліп әбуғали әбуғалым әбіл әбілпеиіз әбілғазиз әбілғазы әбілқаиым әбілқаиыр әбілқан әбілқасым әдемі әди
әдиба әдила әдина әдия әділ әжібаи әзел әзербаи әзиза әзима әзіз әигерім әинек әлақын әлемгүл әли әлима әлипа әлия
әлфия әмила әмина әмира әнес әтина әшім өзбек өнербек өтетілеу ալբերտ ալեն ալեքս ալեքսանդր անահիտ անգելինա անդրանիկ
անի աննա անուշ աշոտ ավետ արամ արեգ արեն արթուր արիանա արինա արման արմեն արսեն արտյոմ արփի արևիկ գագիկ գայանե գարիկ
գոհար գոռ գրիգոր գևորգ դանիել դավիթ եվա էդուարդ էլեն էլինա էմիլի էվա էրիկ լիա լիանա լիլի լիլիթ լիկա լյուսի լուսինե
լևոն կարեն կարինա կարինե հակոբ համլետ հայկ հասմիկ հարություն հովհաննես մանե մարի մարիա մարիամ մարկ մերի միլենա միքայել
մհեր մոնթե մոնիկա յանա նանե նատալի նարե նարեկ նարինե ռաֆայել ռոբերտ ռուբեն ռուզաննա սամվել սառա սարգիս սոնա սուսաննա
սուրեն սոֆի սոֆյա վահե վարդան վիկտորյա տաթև տիգրան אביאל אביב אביבית אביגדור אביגיל אביה אביחי אביטל אבינועם אביעד
אבירם אבירן אבישג אבישי אביתר אברהם אבשלום אגם אדווה אדיר אדל אדם אדר אהבה אהוד אהרון אודיה אודליה אוהד אווה אופיר
אופירה אופל אופק אור אורטל אורי אוריאל אוריה אורית אורלי אורן אושרי אחיה איב איה אייל איילה איילת איל אילון אילן אילנה
אילנית אימרי אירית איתי איתם איתמר איתן אל אלדד אלדר אלה אלומה אלון אלחי אלחנן אליאב אליאור אליאנה אליאס אליה אליהו
אלימלך אלין אלינור אליסף אליענה אלירז אלירן אלישבע אלישיב אלישמע אלישע אלכס אלכסנדר אלמוג אלעד אלקנה אלרועי אמונה אמור
אמיר אמיתי אמנון אן אנאבל אנה אניעם אסיף אסנת אסף אסתר אפיק אפריל אפרים אפרת אראל אראלה ארבל ארז ארטיום ארי אריאל
אריאלה אריאנה אריה ארייה ארנון ארתור אשד אשל אשר בארי בועז בל בלה בן בניה בנימין בצלאל בר בראל ברוך ברי ברית ברק ברקת
בת בתיה ג'וי ג'ון גאיה גבריאל גבריאלה גד גדעון גוון גולן גוני גור גורן גיא גיורא גיל גילי גילת גל גלבוע גלי גליה גלית
גלעד גפן דבורה דביר דגן דגנית דוד דולב דור דורון דורין דורית דיאנה דינה דליה דן דנה דני דניאל דניאלה דנית דפנה דקל
דקלה דרור הגר הדס הדסה הדר הוד הודיה הילה הלל הראל ויויאן ויטה ויקטוריה ולדימיר ורד זאב זבולון זהבה זוהר זיו חביב חגי
חגית חושן חי חיים חיננית חירות חמוטל חמי חן חנה חנוך חנית חנן חסד טובה טופז טל טלי טליה טנא יאיר יאן יגאל יגל ידיד
ידידיה יהב יהודה יהודית יהונתן יהורם יהושע יהל יהלום יהלי יואב יואל יובל יוגב יודפת יוחאי יוכבד יוליה יונית יונת יונתן
יוסף יורם יותם יחזקאל ים ימית ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפית יפעת יפתח יצחק יקיר ירדן ירון יריב ישי
ישראל יששכר כוכב כליל כפיר כרם כרמי כרמית כרמל לאה לב לביא לבנה לוטם לוטן לוי לוסי לי ליאון ליאור ליאורה ליאל ליאם
ליאן ליאת ליב ליבי לידור ליה ליהיא ליזה ליטל לילי ליליה לילך לימור ליעד ליר לירוי לירון לירז לירן לשם מאור מאי מאיה
מאיר מגי מגל מור מוריה מורן מיה מיטב מיטל מיכאל מיכאלה מיכל מיקה מירן מלאכי מלכה מנחם מנשה מעיין מצדה מרב מרדכי מריה
מרים מרינה משה מתן מתנה מתת נאוה נבו נגה נדב נהוראי נוב נוי נויה נועה נועם נופר נורית נח נחשון נטלי נטע נטעלי ניב נילי
נינט ניסן ניצן ניקולס ניר ניתאי נמרוד נעמה נעמי נפתלי נרי נריה נתיב נתן נתנאל סביון סהר סול סופיה סטפן סיגלית סיון
סיני סמדר סער ספיר סרגיי סשה סתיו עברי עדי עדן עדנה עודד עוז עוזיה עומר עומרי עופר עופרי עידו עידן עיינה עילאי עינב
עינת עלי עלמא עלמה עמוס עמיחי עמית עמליה עמנואל ענבל ענבר ענהאל ענת עפרה עקיבא ערגה ערן פלא פלג צאלה צבי צדק צוף צופיה
צוק צור צח צחי ציון צליל צמרת קורין קורל קטיה קליה קמה קסם קסניה קרן קשת ראובן ראם רביב רביד רבקה רגב רויטל רוית רומי
רון רונהלי רוני רונית רועי רות רותם רז רחל ריטה ריי רימון רינת רם רן רננה רעות רעי רפאל שאול שבע שגב שגיא שגית שובל
שוהם שולמית שונית שושנה שחף שחק שחר שי שילה שיר שיראל שירה שירז שירי שלהבת שלום שלומי שלומית שלי שלמה שמאי שמואל שמחה
שמעון שמרית שני שקד שקמה שרה שרון שרית תאיר תאנה תבור תהילה תו תום תומר תיאו תכלת תלמה תמיר תמר תמרה תפארת תקווה ا
ابان ابتسام ابتین ابراهيم ابراہیم ابریشم ابنوس ابوبكر ابگینه اترین اتش اتنا اتورپات اتوسا اجمد احسن احمد احميدة اختر
اخگر ادم ادير اذر اذرافروز اذرخش اذرمه اذرنوش اذرگون اذلس اذین ارا اراد اراز ارام اراه ارتا ارتام ارتان ارتمن ارتمیس
ارتین ارخشا ارد اردشیر اردلان اردوان ارزقي ارزو ارس ارسلان ارش ارشا ارشام ارشک ارشیا ارغوان اركان ارمان ارمایل ارمغان
ارمیتا ارمین ارمینا ارمینه ارنواز اروانه اروشا اروند اروي اروین ارژن ارژنگ اریا اریابان اریادخت اریافر اریامن اریامنش
اریامهر اریان اریانا اریانوش ارین ارینا اریو اریوبرزن ازاد ازاده ازرم ازرمدخت ازرمگان ازرمیدخت ازیتا اسا اساد اسامة
اسانا استر استیاژ استیاگ اسحاق اسر اسراء اسعد اسعيد اسفندیار اسلام اسماء اسماعيل اسمة اسمه اسمهان اسيا اسيل اشراق اشرف
اشک اشکان اشکبوس اعمر اعمروش افاق افتاب افر افراسیاب افره افروز افروغ افرید افرین افزون افسانه افسر افسون افشار افشان
افشین اقدس اكرام اكرم اكلي الا الاء الاخضر الاله الامين الان الايمان الباسط البرز الحاج الحفيظ الحق الحكيم الحمبد
الحميد الخليل الخير الدين الربح الرحمان الرحمن الرحيم الرزاق الرشيد الرووف الزهراء الزهرة السعد السعيد السلام الصالح
الصديق الضاوية الطاوس العابدين العاج العربي العزازي العزيز العكري العلجة العيد العيساوي العيفة الغاني الفتاح القادر
القاسم الكريم الله المالك المجيد المحسن المقداد المهدي المومن النور الهدى الورد الوناس الوند الوهاب الويزة الياس
الياسمين الياقوت اليف الين ام امال امان اماني امتثال امتیس امجد امحمد امزيان امقران امل امنہ امياس امير اميرة امين
امينة امیتیس امید امیر امیرحسین امیرسینا امین انا اناهیتا اناهید انايس اندام اندریا اندیشه انس انصاف انفال انور انوش
انوشا انوشروان انوشه انوشیروان انيس انيسة انگیز انیتا اهو اهورا اوا اور اوردية اورمزد اورنگ اوريدة اوس اوستا اومتی
اونگ اوه اوژن اوید اویده اویز اویزه اویس اویسا اوین اوینه اویژه اياد اياس اية ايثار ايدير ايرانيا ايلاس ايمان ايمن
ايهاب ايوب اژدر اگرین ایاز ایدا ایدین ایران ایراندخت ایرج ایرمن ایزدیار ایشتوویگو ایمان بابک باران باربد بارمان باسل
باسم بامداد بامشاد بامین بانو باهۆز باهۆڤ باواجی باوان باية باپوک باڵا بتول بثينة بختة بختیار بدر بدرالدين بدران براءة
برانوش براهيم بردیا برزن برزو برزوو برزویه برزین برسام بركات بركاهم برمک برنا برهان برهيم بروسك برومند بزرگمهر بسام
بسيم بشار بشرى بشير بلال بلبل بلسم بلعيد بلفاسم بلقاسم بلقيس بليغ بن بنار بناو بندر بنفشه به بهار بهاران بهاره بهارک
بهبد بهتاش بهجة بهداد بهدخت بهدیس بهراد بهرام بهرخ بهرنگ بهروز بهزاد بهشاد بهشید بهمن بهمنش بهناز بهنام بهنود بهنوش
بهية بهيج بو بوجمعة بوخالفة بوخلفة بودبزة بوزيد بوسعد بوسه بوعلام بوعلم بولعراس بويكر بوژان بویان بڕست بڕیار بۆتان
بۆكان بۆكورد بۆژین بیتا بیردۆز بین بینار بیژن بێخال بێخود بێدار بێری بێریوان بێریڤان بێستوون بێوار تابان تاباندخت
تابلۆ تابنده تابین تاجی تادوهیبا تارا تاسعديت تاشان تاشفين تامان تانیا تاویار تاژدین تاڤان ترانه ترسا ترمه ترنه ترنگ
تریفه ترێ تسعديت تقي تكا تكليت تميم تناز تهماسب تهمتن تهمورث تهمینه تودرت توران توراندخت تورتک تورج توفان توفيق توهامي
توژال توێشوو تيسير تيماء تيمور تينهينان تیر تیرداد تیروژ تیریژ تیشتر تیشك تیشكان تیشكۆ تیشۆ تینا تینو ثابت ثريا ثورية
ثيزيري ثيللي ثين جاب جابان جابر جاد جاسر جاسم جاماسب جامین جانۆ جاوید جبريل جبین ججيقة جریره جسور جعفر جقجيقة جلال
جلول جليل جمال جمان جمشید جمعة جميعة جميل جميلة جنى جهاد جهان جهانبخت جهانبخش جهاندار جهاندخت جهانشاه جهانگیر جواد
جوان جوانه جوانڕۆ جوخة جودی جوهر جووتكار جووتیار جویا جيلالي جیران جیهان جێگر حاتم حاج حاجب حارث حازم حافظ حامد حبيب
حبيبة حدة حدید حذيفة حسام حسان حسن حسناء حسني حسنہ حسون حسيبة حسين حسينة حسین حطاب حفصة حفصہ حفيظ حفيظة حكيم حكيمة
حلمي حليم حليمة حمامة حمة حمدان حمدي حمزة حمزہ حمو حمودة حميد حميدة حميلة حمید حمیرہ حنان حنيفة حورية حياة حيدرة خاك
خاكی خالد خالدي خان خانان خانزاد خانم خانی خانێ خاوردخت خاپوور خاڵان خاڵدی خاڵۆ خباب خجسته خدابخش خداداد خدایار خدوجة
خديجة خدیجہ خرم خرمدخت خسرو خشایار خلادي خلاف خلدون خلفان خلفية خلود خليدة خليف خليفة خليل خميسي خناو خواه خوبیار خوخة
خورشید خوروش خولة خولدا خولیا خومار خوناس خوناو خوێندكار خير خيرة خيري خۆربین خۆرلێر خۆرژین خۆشبین خۆشناو خۆيبوون خێڵ
خێڵان دابان داد دادمهر دادویه دارا داراب دارۆ داریا دارین داریوش داس داستان داسن داسۆ داكۆ دالان دالیا دامون دانا
دانار دانش دانه دانو دانوش دانيا دانۆ دانیا دانیار دانیال داهات داهێن داود داوود دایان دایری دحمان دخت درسا دريد دری
دریا دعاء دل دلارا دلارام دلبر دلبند دلربا دلشاد دلناز دلنواز دلوسه دليلة دلکش دلۆ دلۆڤان دلێر دنيا دنیا دهبية دواڕۆژ
دورشاسب دووربین دوکا ديسم دينة ديهيا دژوار دڵان دڵبرین دڵخواز دڵخۆش دڵدار دڵزار دڵشاد دڵكورد دڵڤین دڵگاز دڵیار دۆستان
دۆستی دیااکو دیاری دیاكۆ دیانوش دیاکو دیبا دیدار دیلان دیلمان دینا دینۆ دێریاس دێرین دێریڤان دێنی دێوار ذاكر ذهبية
رابح رابعہ رابو رابین راتب راد رادبانو رادمان رادین رازان رازبان راسا راسم راسپینا راشد راشر راضية راغب راكان رامان
رامبد رامتین رامز رامش رامشگر رامونا رامي رامیار رامیلا رامین رامینا رانيا رانية راویار رايد رايف راژانه ربح ربيحة
ربيع ربيعة رتيب رتيبة رجب رحاب رحمة رخ رخسار رخشان رخشانه رخشنده رخپاک رز رزق رزمیار رزيقة رسا رستان رستم رسلان رشا
رشاد رشدي رشيد رشيدة رضا رضوان رعد رفيدة رفيع رفيق رفيقة رقية ركان رمزي رمضان رميساء رندة رنيم رها رهام رهی رو روان
روبینا روبینہ روجا رود رودابه روزبه روزة روزینہ روشنک روناک رووف روژینا رویا رياد رياض ريان ريم ريمة ريهام رژینا
رکسانا ریبار ریزان ریونیز رێژنە زاب زاخۆ زاد زادبخت زادماسب زارا زارۆ زاری زاكية زال زامبیا زامدار زاموا زامیاد زانا
زانكۆ زانیار زاهر زاهية زاوا زايد زاگرۆز زاگرۆس زبيدة زرتشت زردشت زرمهر زرنگار زرين زری زریان زرین زرینه زكريا زكرياء
زكية زمانه زمناكۆ زنار زند زهراء زهرة زهوة زهية زهير زهيرة زوبین زوليخة زونا زوهرة زوينة زویا زياد زيد زيدون زيرة زين
زينب زۆراب زۆزك زیبا زیبار زیلان زیما زین زینا زینب زینو زیور زیوین زێد زێڕۆ زێڕیڤان سارا سارة ساركان سارنگ ساره ساريا
سارک سارۆ سارین سارینا سازان سازۆ ساسان ساعد ساغر سالار سالم سام سامان ساماڵ سامح سامر سامي سامية سان سانا ساناز سانۆ
سانیار ساهی ساو ساوا ساوان ساویز ساوێن ساڕێژ ساڤۆ ساینا سایه ستاره ستوده ستی ستێر سجاد سخرية سراج سرافراز سرحان سرمد
سرور سروش سروناز سريج سرگل سزان سعاد سعد سعدة سعدية سعيد سعيدة سعید سفيان سكورة سكينه سلامة سلمان سلمى سليم سليمان
سليمة سلينا سلیڤان سلێڤان سماح سماعيل سمانه سمر سمكۆ سمية سمير سميرة سمينة سمیار سمیرا سمیه سناء سنبله سنوور سهام
سهراب سهره سهند سهى سهيل سهيلة سهیل سوارچاك سوبا سوبار سودابه سوركێو سورن سورنا سوری سوریاش سورێن سوزان سوزه سوسن
سوشیانت سوشیانس سولان سولماز سومار سومية سوپا سوپار سوگل سوگند سيد سيدعلي سيرين سيف سيفاكس سيلاس سيليا سيليليا سپنتا
سپند سپهر سپهرداد سپید سپیدار سپیده سۆران سۆز سۆزان سۆزدار سۆكار سۆلا سۆلاڤ سۆلین سۆما سۆمان سیامک سیاوش سیبوبه سیدۆ
سیروان سیروس سیرین سیف سیلۆنا سیما سیمدخت سیمین سینا سیپان سێوان شاباز شاتو شاجوان شاخان شاخۆ شاخی شاد شادان شادمان
شادمهر شادي شادڵ شادۆ شادی شاران شاروخ شارۆ شازاد شاسۆ شاكار شاكر شاكۆ شالیار شانا شانار شانۆ شانۆكار شاهدخت شاهرخ
شاهو شاهپور شاهکام شاهۆ شاهین شاهیندخت شاوین شاپرک شاپری شاپور شاڵاو شایا شایان شایسته شب شباهنگ شبدیز شبره شبنم شراره
شرمین شرمینه شروین شريف شريفة شعبان شفيع شفيق شفیع شقایق شكري شكيب شلێر شمس شمسة شمشاد شمیلا شمیم شمین شنروێ شنگار
شنگال شنۆ شهاب شهبار شهباز شهبال شهبد شهداد شهراد شهرارا شهرام شهربانو شهرة شهرخ شهرداد شهرزاد شهرناز شهرنوش شهره
شهروز شهریار شهلا شهناز شهنام شهنواز شهيرة شهيناز شهپر شهیار شهین شوان شوانكار شورانگیز شورش شوری شوقي شوپه شوکا شيراز
شيماء شڤان شکفته شکوفه شکوه شکیبا شکیلا شہناز شۆخ شۆخان شۆشمێ شۆڕش شۆڕشگێر شیبا شیدا شیده شیراز شیردل شیرزاد شیرنگ
شیرو شیروان شیرکو شیریزدان شیرین شیفته شیلا شیلان شیلۆ شیما شینا شیوا شێر شێرزاد شێروان شێرۆ شێواز صابر صادق صارة صاره
صافية صالح صباح صبحي صبري صبرينة صبيحة صخر صداح صدرا صدقي صفاء صفوان صفيان صفية صقر صلاح صليحة صمد صهيب صورية صوفيا
صوفية صونيا ضاوية ضياء طارق طاهر طلال طهماسب طهمورث طوس طوطاح طوطی طيب ظافر ظريفة عادل عارف عاشور عاصم عاصي عاطف عامر
عايشة عایشہ عبادة عباس عبد عبداللہ عبلة عبير عثمان عجمي عدادة عدلان عدلي عدنان عدي عديدي عرفات عرفان عز عزام عزمي عزيز
عزيزة عصام عطا عطية عفاف عفيف عقيلة علاء علال علاوة علوي على علي عليا علية علی علیرضا عماد عمار عمارة عمايم عمر عمران
عمرو عميروش عمیر عنود عهود عوبة عودة عورفۆ عوضية عويشة عياش عياض عيدة عيسى عيشة غادة غازي غالية غانم غانية غزاله غسان
غفار غمزه غنية غنچه غوغا غيث غيلاس فاتح فاتن فاتێ فاختک فاخر فادي فارس فاروق فازية فاضل فاطمة فاطمه فاطنة فاطيمة فاكر
فايرة فايز فايزة فتاح فتانه فتحي فتنة فتيحة فخري فدا فر فراز فراس فرامرز فرانک فراهان فربار فربد فربغ فرج فرجاد فرح
فرحات فرخ فرخزاد فرداد فردیس فردین فرزاد فرزام فرزان فرزانه فرزین فرسا فرشاد فرشته فرشید فرمان فرمیسك فرناد فرناز
فرنام فرنود فرنوش فرنگیس فرنیا فرهاد فرهام فرهنگ فرهود فروتن فروجة فرود فرورتیش فروز فروزان فروزش فروزنده فروغ فروهر
فريال فريد فريدة فريزة فرگام فرہان فرۆ فریا فریاد فریبا فریبرز فرید فریدخت فریدون فریما فریمان فریماه فرین فریناز
فرینوش فریوان فریوش فریڤان فضل فضلول فضيل فضيلة فطمة فطوم فطومة فطيمة فظمة فظيلة فكري فلة فهام فهد فهمي فواد فواز فوزي
فوزية فوضيل فوژان فيروز فيصل فیروز فیروزه قابوس قاسم قاسي قانه قباد قدري قدسی قدير قشنگ قمير قوباد قويدر قيس كابان
كاتيا كارا كاردا كارداكا كاردۆ كاردۆخ كارزان كاروان كارژین كارۆ كاریا كاسان كاشۆ كاظم كافێ كاكل كاكۆ كاكۆڵ كامكار كامل
كاميلة كامیار كامیاران كانگا كانی كانیاو كاهنة كاهينة كاوان كاوس كاوێس كايسة كايمة كاژاو كاژیك كاڵا كاڵزۆ كاڵی كركود
كرم كرمية كريم كريمة كریڤ كریڤان كرێكار كسيلة كلتوم كمال كميلة كميليا كنزة كهينة كوثر كورد كوردان كوردستان كوردۆ
كوردۆس كوردۆنیا كوردی كوردین كوێستان كچان كۆسار كۆشش كۆشین كۆمار كۆژان كۆڤان كۆیار كیاكسار كیژان كیژێ كێوبین لاجین
لادن لادێ لارا لارة لارین لاز لازۆ لازیان لاس لالة لالش لاله لالهم لالۆ لامية لانۆ لانیا لاهۆ لاوباخ لاوك لاوكۆ لاولاو
لاوچاك لاوچاک لاوێن لاڤۆ لاڤین لبخند لبيب لتيسيا لجاج لخظر لطفي لعموري لقا لقاء لقمان لكحل لمياء لمين لهراسب لومانا
لوناس لونجة لونيس لويزة لياس ليث ليديا ليدية ليزا ليلة ليلى ليليا لينا لينة ليندة لڤین لۆلۆ لۆنا لۆژین لۆڤان لیدیا
لیزان لیسا لیمۆ لیڤا لێزان لێهات ماجد ماد مادای مادۆ مارال ماری مازن مازون مازيغ مازیار ماسينيسا ماكوان ماكۆ ماكۆسان
مالك ماليك مامون مامک مامۆ مانا ماندان ماندانا مانشت مانلی مانو مانوش مانۆ مانی مانیا ماه ماهان ماهاندخت ماهتو ماهدخت
ماهرخ ماهزاد ماهنوش ماهور ماهچهر ماهک ماوا ماوان مايا ماية ماچۆ ماژین ماڤین ماکان ماڵبات مبارك مباركة مبروك مجاهد مجد
مجدي مجيد مجید محجوب محدثه محرز محسن محفوظ محمد محمدرضا محمود محند مختار مخلص مخلوف مدني مدينة مراد مراش مرام مرتضى
مرجان مرجانه مرداس مرداویج مرداویز مرزاق مرزبان مرزوق مرسي مرشد مرعي مرمر مرواری مروارید مروان مروى مريامة مريم مریم
مزدک مزيان مستان مستانه مستعين مسعد مسعود مسعودة مسل مسود مسيسيليا مسيكة مسيل مسينيسا مشال مشكۆ مشکاندخت مشکناز مشکین
مصطفى مصعب مصلح مطيع معاذ معتز معز معين معيوف مفتاح مفدي مقداد مقران مقنين مكي ملاك ملعيد مليسة مليكة ملينة ملیسا
ملیکا مماس ممتاز ممدوح مناد منال منایل منتصر منتهى منجد منذر منصف منصور منعم منور منوچهر منى منيب منية منير منيرة
منیژه مه مهبانو مهبد مهتا مهتاب مهداد مهدخت مهدي مهدی مهدیار مهدیس مهر مهرا مهراب مهراد مهراذر مهرام مهران مهراندخت
مهراندیش مهرانفر مهرانه مهرانگیز مهربان مهرخ مهرداد مهرریز مهرزاد مهرزاده مهرسا مهرشاد مهرناز مهرنوش مهرنکار مهرنگ
مهرنیا مهروا مهروز مهرک مهرگان مهری مهریار مهزاد مهزیار مهسا مهستی مهشاد مهشید مهناز مهنام مهند مهنوش مهوش مهيب مهکامه
مهیار مهین موراد موزة موسى موكری موكریان مولود مومن مونا مونس موژان مياسة ميثاء ميساء ميلان ميلود ميليسة مژده مژگان
میتان میترا میخک میدیا میر میراكۆ میران میرخاس میرداد میرزا میركۆ میروان میلاد میلان مینا مینو مینودخت میگل ناجح ناجي
نادر نادية نادين نارا نارین ناز نازافرین نازبانو نازدار نازفر نازلی نازناز نازنین نازپرور نازچهر نازگل نازی نازیار
نازیدخت نازیل نازیلا نازیلێ نازێ ناسك ناسیکو ناصح ناصر ناصف ناظم نافع نالی نالیا نالین نامدار نامور نامۆ ناهید ناوا
ناوان ناژیلا ناژین ناڤین نبيل نبيلة نجاة نجوى نجيب نجية ندا ندى ندير نديم نذير نرسی نرمن نرمک نرمین نرگس نریمان نزار
نزيه نسار نسترن نسرين نسرین نسيبة نسيم نسيمة نسکو نصحي نصر نصيرة نصيـــرة نضال نعمان نعيم نعيمة نفيسة نماء نهاد نهال
نوا نوار نوارة نوال نوح نوذر نور نورا نورالدين نورة نورهان نوري نورية نوش نوشا نوشدخت نوشروان نوشزاد نوشفر نوشناز
نوشین نوف نوفل نوميديا نوژن نوید نوین نوێخواز نوێكار نوێیار نچیروان نڤین نکیسا نگار نگاره نگارین نگین نۆشان نیاز نیاسا
نیان نیشا نیشتیمان نیلوفر نیما نیوشا نیک نیکداد نیکدخت نیکدل نیکزاد نیکسا نیکو نیکی نیگار هاجر هادی هارپاك هاشم هاشمي
هالة هامنۆ هامون هانا هاني هانية هانیه هاوار هاوبیر هاوتا هاوخوان هاودیان هاوكار هاوكورد هاوناز هاوڕا هاوڕاز هاوڕێ
هاوژیر هاوژین هاژان هاژۆ هاژین هبة هخامنش هدى هديل هرمز هستی هشام هلیا هما همادخت همایون همدم همراز همراه هناء هنادي
هنان هند هندة هنگامه هوتن هور هورتاش هورداد هوردخت هورزاد هورمزد هورمند هورموند هوروش هورچهر هوشنگ هوشیار هومان هومن
هونام هویدا هيبة هيثم هيكل هژیر هۆرام هۆری هۆرین هۆز هۆزان هۆشین هۆكار هۆنیا هۆژان هۆژین هۆڤار هۆڤان هۆگر هیتاسب هیران
هیربد هیرمند هیزل هیما هیوا هیوار هیژا هێدی هێرش هێلان هێلن هێما هێمن هێڤی واصف واعمر وامق وايل وجدي وحید وديع ورجاوند
وردة وردية وردہ وريدة وریا وزنة وسام وسيلة وسيم وسیم وشمگیر وصال وصفي وفاء وفية ولعيد وليد ولید ونداد وندیداد وهرز
وهسودان وهومن وهيبة ويام ويزة وڵات ویدا ویس ویشتاسب ویگن وێنا يارا ياراز ياراس يارام ياران يارزۆك يارۆس ياری ياریا
ياریاكۆ ياریان ياریانا ياریانكۆ يارین يارێز يازا يازاد يازو يازیز يازێ ياسان ياستیاگ ياسر ياسمان ياسمين ياسمينة ياسين
ياسۆ ياسۆس ياشتی ياشنا يافع ياكار ياكام ياكۆ ياكۆیان يالان يالین يامان يامانج يامن يامێز يانوبانینی يانيس ياهۆرا ياوات
ياواد ياوار ياواز ياوان ياودێر ياورنگ ياونگ ياوین ياوێز ياوێزان ياوێن ياڕاڕات ياڕۆنا ياڤار ياڤێستا ياڤێستان ياگا ياگری
ياگرین ياڵا يایار يحي يحيا يحيى يزيد يسرى يسمينة يعقوب يمينة يوبا يوسف يومێد يونس يۆرخان يۆردو يیلام يیلخان يیلیان
يێزید پاداشت پادینا پاراو پارسا پارمیدا پارمیس پاریا پاسار پاكۆ پانته پانیذ پايز پايیزه پاکان پاکتن پاکدخت پدرام پدیده
پرتو پردیس پرستو پرشنگ پرناز پرند پرنیا پرنیان پرهام پروانه پرویز پروین پری پریا پریدخت پریرو پریزاد پریسا پریشاد
پریناز پریوش پریچهر پشتیوان پشكۆ پشنگ پوران پوراندخت پوری پوریا پولاد پونه پوپک پویا پژمان پژهان پژوا پگاه پۆڵا پۆڵاين
پی پیام پیروز پیرۆ پیرۆت پیرۆز پیمان پیمانه پێشین پێڕش چابک چالاك چالاک چاوش چاوكاڵ چاپك چرا چرۆ چنار چنوور چنگیز چهر
چهرزاد چوبین چورچرا چومان چکامه چکاوک چۆمان چۆپی چیا چیاوار چیاڤان چیاکو ڕازناو ڕازڤان ڕازین ڕاسان ڕاستبین ڕاستكار
ڕاستی ڕامان ڕامیار ڕاهۆز ڕاوێژ ڕاژ ڕاژان ڕاڤین ڕاڤێن ڕزگار ڕند ڕوانین ڕووبار ڕووخۆش ڕوون ڕووناكبیر ڕووپاك ڕوویار ڕۆز
ڕۆزا ڕۆشار ڕۆشنا ڕۆنیا ڕۆهات ڕۆژ ڕۆژا ڕۆژان ڕۆژاڤ ڕۆژبین ڕۆژڤان ڕۆژگار ڕۆژین ڕۆژێ ڕۆڤان ڕێبوار ڕێبین ڕێحان ڕێزان ڕێسا
ڕێكار ڕێناس ڕێنوار ڕێواس ڕێوان ڕێژوان ڕێگا ژارۆ ژالان ژاله ژرفا ژوان ژوبین ژیار ژیان ژیر ژیران ژیرۆ ژیلا ژیلۆ ژین ژینا
ژیناو ژینر ژینۆ ژیوار ڤارونا ڤارین ڤالان ڤالیا ڤالینا ڤانا ڤانان ڤانیا ڤيان ڤین ڤینۆس کابان کابوک کارا کاراکو کاردو
کارزان کارن کارو کاروان کاروخ کازیوه کامبخت کامبخش کامبیز کامجو کامدین کامران کامراوا کامشاد کامنوش کامک کامیار کانیار
کاوه کاووس کاژاو کتایون کرانه کرشمه کسرا کسری کشور کلاله کمال کمبوجیه کمند کنارنگ کهبد کهرام کهزاد کورس کورش کوروش
کوشا کوماس کیا کیارش کیان کیانا کیاندخت کیانوش کیانچهر کیاوش کیخسرو کیقباد کیمیا کیهان کیهانه کیوان کیوس کیومرث
کیکاووس گابار گازێ گاڤان گرد گردافرید گردان گرسیوز گرشا گرشاسب گرشین گرگین گزل گزنگ گستهم گشتاسب گشسب گل گلابتون گلاره
گلاله گلاوژ گلاویز گلباد گلبار گلبام گلبان گلبانو گلبرگ گلبهار گلبو گلبیز گلتاج گلتن گلدخت گلدیس گلربا گلرخ گلرنگ گلرو
گلریز گلزاد گلزار گلسا گلشن گلشید گلشیفته گلمیس گلنار گلناز گلنسا گلنواز گلنوش گلپا گلپاره گلپر گلپری گلپوش گلپونه
گلچین گلی گلینوش گمۆ گهر گودرز گوران گورد گوردۆ گوروون گوماتو گوندی گوهر گوهرشاد گوڵان گوڵزار گوڵچین گوڵژین گوڵی گۆتی
گۆران گۆرانی گۆنا گۆیژ گیتا گیتی گیسو گیلا گیلان گیلدا گیو گێلاس یاخی یاد یاداشت یادگار یادۆ یار یارا یارسان یارۆ یاس
یاسا یاسمن یاسمین یاسین یاشار یانۆ یاور یاپل یزدان یزدگرد یسنا یوتاب یوشیتا یکتا یگانه ހނ ހނއދ ހނދ ހޖރ ނވރ ނފސ ނސބ
ރމއޞއ ރމލ ރފއދ ރޤއޔ ރޤޤ ބރކ ބލޤސ ކލޘމ އބރހމ އބބކރ އއމކލޘމ އމނތ އމމ އދމ އލ އލޔސ އސމ އސމއ އސމޢލ އސޔ މރޔ މރޔމ މއމނ މސ
މސލމ މޙއމދ ފޠމ ދއދ ލޔލ ސރ ސއދ ސމއޔ ސލއމ ސލމ ސޢދ ޒއނބ ޒލއޚ ޔސފ ޖވއރއޔ ޖމލ ޙއވ ޙފޞ ޙލމ ޙސނއ ޚއރ ޚވލ ޚދޖ ޝހދ ޝފ ޞފއޔ ޢއޝ
ޢތކ ޢސ ޢޠ ޤއލ ޤދސ अजत अमत अरजत अशम असमत आरव कषण खम गगन गणश दपक दपनदर नकत नरज नवन नशचल पज पदम परकश परण परबन परम परशनत
बदध बन मनष रकश रज रजन रजनदर रञजन रतन लकषम वकस वजय ववक वशल वषण शरष शलप शषट सगर सञजय सदधरथ सनत सनतष सनदप सभष समत सरज सरत
सशनत ससन กง กจด กชมน กชามาศ กญจนา กญชพร กญญณภส กญญาณ กญญารตน กญญาลกษณ กณฐมณ กณวย กดง กตตกร กตตชย กตตธช กตตนนท กตตพงค
กตตพงศ กตตพทธ กตตยาภรณ กตตวฒน กตตศกด กตตเดช กตยา กนกชย กนกพร กนกวรรณ กนตชา กนตนา กนตพร กนตศภณช กนยารตน กนษฐา กมลชนก
กมลรตน กมลวรรณ กมลศร กรณ กรณนทร กรณามตร กรตกา กรนท กรรณกา กรรณการ กรรณขนษฐา กรวภา กรวรรณ กรองทอง กฤตกา กฤตยา กฤตยาณ
กฤตศกด กฤตานน กฤศณา กฤษกร กฤษฎธนช กฤษฎาวรรณ กฤษณขจร กฤษณา กลชาต กลธรา กลภสสร กลภสสรณ กลยดา กลยรตน กลยาณ กลสร กลำคาน
กวนทพย กวยทธ กวรภทร กษดส กสมา กอบกล กอบเกยรต กอเกยรต กาญจนจนนท กาญจนา กาญจนาพร กาญจนาภรณ กานตทตา กานตธนต ขจตลกษณ ขนษฐา
ขวญตา ขวญมาศ ขวญรตน ขวญเนตร ขวญเรอน คง คงกระพน คฑามาศ คณาพฤฒ คำภา จงกล จฑา จฑาทพย จฑาพตธน จฑามณ จฑามาศ จฑามาส จฑารตน
จณสตา จดาภา จตตนภา จตรพร จนดารตน จนตนา จนตพร จนตมา จนทนภา จนทมา จนทมาศ จนทรณภาพร จนทรา จรญญา จรทปต จรภญญา จรยวตร
จรรญาทพย จรวรรณ จรศกด จรสดา จรสฤทธ จระนนท จระพงศ จระภทร จรากญ จราพร จราภรณ จรเสกข จอมพล จฮาน จาตรภทร จารตา จารว
จารวรรณ จำนาญ จไรรตน จไรวรรณ ฉตร ชชชวาลย ชชวาล ชญาณนนท ชณชา ชณญชดา ชตวรรณ ชนกร ชนดดา ชนธาดา ชนาธป ชมยพร ชยชนะ ชยณฎฐ
ชยต ชยพล ชรภรณ ชลดา ชลธร ชลธาน ชลพร ชลลดา ชลสทธ ชวดล ชวนากร ชวลวชญ ชวโรจน ชอแกว ชาญชย ชาญชล ชาตชย ชานน ชาลสา ชาลาดล
ชไมพร ซกร ซตรอกเยาะ ซนนยะ ซฟยน ซยนบ ซลฟย ซเซยนา ซไรญา ซไรฮา ฌาณปรชา ญาณภทร ญาณศา ญาณสมนทร ญาดา ญานกา ญานศา ฎารกา ฐณพล
ฐตนนท ฐตนนทา ฐตมา ฐานทต ฐานนดร ฐานสา ฐาปกรณ ฐาปน ฑตฐตา ณชกานต ณชชา ณชญา ณชธฤต ณชนภาพชร ณชภม ณชมน ณชยฐกานต ณฎฐกร ณฎฐา
ณฏฐกลนนท ณฏฐณชา ณฏฐภณ ณฏฐรดา ณฏฐวรยา ณฐชนน ณฐฐญา ณฐฐานนท ณฐตยา ณฐธชา ณฐธณภรณ ณฐธดา ณฐธนชย ณฐนชา ณฐพงค ณฐพงศ ณฐพงษ
ณฐพนธ ณฐพร ณฐพล ณฐมนต ณฐรกา ณฐวฒ ณฐวด ณฐวรา ณฐสยา ณทกร ณทกาญจน ณภทร ณภสรประภา ณรงคพร ณรงคฤทธ ณฤภณ ณสรวง ดนภทร ดวงฤทย
ดวงเดอน ดษฎ ดอกไม ดาราธป ดาวธง ดาวรง ดำรงค ตวนนรยะห ตอยบส ตอฮา ตะวน ถาวร ทกษณา ทดดาว ทตตยา ทนชพงษ ทนาวฒ ทพยวลย ทพยสดา
ทภากรณ ทภาพรรณ ทรงพนธ ทราพร ทวยศ ทวศกด ทวาพร ทศนย ทศนวรรณ ทศวรรณ ทศเทพ ทองคณ ทองจนทร ทองพนแสน ทองอนทร ทะน ธชชย ธชพงศ
ธญญา ธญญารตน ธญยชนก ธญยาเรศ ธญลกษณ ธญวลย ธญสน ธณพร ธณษราภรณ ธดลกญจ ธดากานต ธดาทพย ธดารตน ธต ธตกร ธทชฐ ธนกร ธนกฤต ธนกฤษ
ธนฉตร ธนญญา ธนณฏฐ ธนตถ ธนตา ธนนทชย ธนนนท ธนพล ธนภทร ธนภม ธนยพร ธนวชญ ธนวฒน ธนวต ธนวนต ธนสร ธนากร ธนากฤษ ธนาคช ธนาธร
ธนาพร ธนาภทร ธนาภรณ ธนาภา ธนาเสฎฐ ธนโชต ธปไตย ธมลพรรณ ธรกานต ธรธรรม ธรนดา ธรพงษ ธรพล ธรรณธร ธรรศชนก ธรศกด ธระพงษ
ธระพนธ ธระยทธ ธราพงศ ธราพงษ ธราวทญ ธลตา ธวชชวน ธาดา ธาดารตน ธารารตน ธำรงชย นงนภส นงพร นงลกษณ นจพรรณ นชนนท นชนาฏ นชาภา
นฐพร นฐมล นฐรกา นฐวรรณ นณธพงศ นตตยา นตธร นตยา นธพร นธมา นนฐวฒน นนตธรา นนทกานต นนทตา นนทธนา นนทพฒน นนทพพชร นนทพร นนทรตน
นนทวฒน นบทอง นพกร นพมาศ นพวนาย นภณ นภทร นภศรา นภสกร นม นยดา นยม นรกานต นรชา นรซะห นรญตร นรณธร นรดา นรรณษา นรศรา
นรฮานาน นราวชญ นรเดยนา นฤชา นฤทธสนทร นฤมล นลนา นลบล นลยา นวชภรณ นวฒน นวพรรณ นวพล นวรตน นศาชล นสตา นสรา นองนช นาร นาลนน
นาเดย นำฝน บขอร บญญฤทธ บญญาพร บญทอน บญนพ บญปลก บญรน บญรอด บณยธดา บปผลกษณ บรณมา บรณศกด บรพล บรรจง บวรลกษณ บศญารตน บษบา
บาดนธ ปกาสต ปจมาศ ปฐมาภรณ ปฐมาวด ปณชา ปณต ปณยาพร ปตพงษ ปตพท ปทมทพย ปทมพร ปทมวรรณ ปนฎดา ปนดดา ปพนสรรค ปภณวชร ปยกาญจน
ปยธดา ปยนช ปยพนธ ปยพร ปยภทร ปยวชญ ปยวฒน ปยะ ปยะชย ปยะธดา ปยะเกยรต ปยะเนตร ปรชาต ปรญชญา ปรญสรา ปรดนนท ปรดาพร ปรนรตน
ปรยวศว ปรยากร ปรศน ปรศนา ประกาศต ประภสสร ประภาพร ประภาลกษณ ประภาวด ประวฒ ประเทองทพย ประเสรฐพงศ ปราชญา ปราปต ปรารถนา
ปวณสดา ปวณา ปวนรตน ปวย ปวรรจ ปศานนท ปาณศา ปาน ปานจตร ปานทพย ปาพจน ปารเยศ ผกขวญ ผกามาศ ผลนนาลกษมณ พกาวรรณ พงศกร พงศกฤษณ
พงศธร พงศศกด พงศสคค พงษทรพย พงษนเรศ พงษศกด พงษสถต พชญ พชญสชฌ พชญะ พชญาภค พชตชย พชทนน พชยา พชร พชรญา พชรนทร พชรนนท
พชรพร พชรมน พฒนา พณทรรศ พทกษ พทธชาต พทธนนท พทธสวาท พธธญา พนตสร พนธวงศ พพฒน พมพตนนท พมพนภา พมพพรรณ พมพภทร พมพมาศ
พมพลานนา พมพสดา พมลนาฎ พรชาย พรทมา พรนภา พรปยา พรประชา พรพงษ พรพร พรภาส พรมรตา พรยทธ พรรณกาญจน พรรณรายณ พรรณวาา พรรณไม
พรรตน พรวชญ พรวนเพญ พรวลย พรสน พรหมชย พระชย พระพล พรานนท พรารตน พฤษภา พลสวสด พลอยรง พลอยวรนทร พวง พศพไล พาดละ พาดฮะ
พารดะ พเชยร พเยาว ฟรดาวส ฟาตเมาะ ฟารดา ฟารนา ฟารานส ภคจรา ภคญาณ ภคพงศ ภคเปมกา ภชรญา ภชราวด ภญญดา ภฏชนก ภณภรา ภททรา
ภทรกร ภทรจรา ภทรชนก ภทรชย ภทรดนย ภทรพงษ ภทรพร ภทรภร ภทรวทย ภทรศยา ภทรสดา ภทราพร ภทราภรณ ภทรายทธ ภทราวฒ ภมสน ภรชญา ภรณย
ภรดล ภวนย ภวเดช ภวเรศ ภสสร ภากร ภาคภม ภาณวชร ภานณ ภานมาศ ภานวฒน ภาวน ภาสวร มกธดา มงคลสษฐ มญชพร มณ มณฑตา มณทญา มณทารตน
มณรง มณวรรณ มทตา มทวรรณ มธรดา มนดา มนทกานต มนศรา มนสชย มนเราะห มรซาลน มลธญา มลศมา มฮำมด มะล มะลวรรณ มะเยง มานดา มานตา
มานส มาม มารต มารษา มารแย มาลน มาลวรรณ มเหศวร ยซนย ยทธพชย ยทธพนธ ยธดา ยพด ยพราช ยพาภรณ ยพาวด ยภาพร ยรรยง ยสม ยารอนะ
รงทวา รงฤด รงษ รงสยาภรณ รงสรรทญ รงสฤษฎ รจภา รชกร รชฎาบรณ รชฏาพร รชนดา รชพมล รณกฤต รณพตน รตตกาล รตตภรณ รตตยากร รตนตการ
รตนพล รตมล รตรส รววรรณ รศม รสณ รสดา รอซาล รอมอล รอหมาด รอฮานา ระพพงศ ระพพรรณ ระววชร รายาวด ราษฎรพชต ราเมศ ฤชตา ฤทธไกร
ฤทยรตน ลกษกา ลคนพงษ ลดดาวลย ลนดา ลมล ลลตา ละอองดาว ลำยอง วกาณดา วงศตะวน วงศยา วจตร วชญาณ วชดา วชยานนท วชร วชรวรรณ วชระ
วชาญ วญญ วฒชย วฒชรน วฒนไชย วณฐตา วณา วทยพงศ วนจ วนดา วนย วนวสา วนสรา วนาล วนเพญ วภาวน วมลทพย วมาลน วยะดา วรจนทร วรชญญา
วรญรตน วรดา วรนทธธร วรนทร วรนทรญา วรนลดา วรพจน วรพรรธน วรภทร วรรณ วรวช วรวนาย วรวย วรศรา วรศษฎ วรษรา วรสรา วระกร
วระวฒน วระวธ วระศกด วรากร วราภรณ วราวฒ วราวทธ วรเดช วรเมธ วรเมษ วล วลญชรตน วลดดา วลทยา วลาศณ วลาสน ววรรธน วศรต วสดา
วสายนต วาน วารณ วาศณ วาสนา วเชษฐ วไลรตน วไลลกษณ วไลวรรณ ศกดสทธ ศกลตลา ศญพชญ ศตคณ ศธร ศนนช ศนสนะ ศภกจ ศภกร ศภกาญจน
ศภคศร ศภชฌา ศภชย ศภมงคล ศภวชญ ศภสดา ศภสรา ศภสสรณ ศภาณย ศรขวญ ศรชย ศรญา ศรณย ศรณรตน ศรนยา ศรพงศ ศรพร ศรภรณ ศรรกษ ศรลกษณ
ศรวรรณ ศรศกด ศรษร ศรสดา ศรสทธ ศราณ ศรายทธ ศรโฉม ศวชญา ศศนา ศศพไล ศศมา ศศวมล ษมาศกด สกฤษฎ สกล สกลวรรญ สขประวณ สงวาล
สงาชย สจจธรรม สจตรา สชลา สชาดา สชาตพรรณ สชานาฎ สชารตน สชาวด สญญาลกษณ สณหสน สดธดา สดารตน สตารตน สถดา สทธชย สทธณฐ สทธดา
สทธพงศ สทธพล สทธภาคย สทธวรรณ สทธศกด สทธาศณ สธดา สธน สธมนต สธาดา สธาทพย สธาสน สนชย สนตา สนธยา สนนทณ สนษา สนสา สปปกร
สพฒนา สพตรา สพรรณ สพรรณพมพ สภพงษ สภาภรณ สภาลกษณ สภาวด สมคด สมจตร สมจรง สมชญา สมณฑา สมบต สมบรณ สมภม สมรก สมโชค สรชย
สรญา สรธร สรนท สรพงศ สรพงษ สรพร สรภา สรมา สรมาภรณ สรยทธ สรยวฒน สรยา สรรดา สรลกษณ สรลรตน สรวงสดา สรวชญ สรศกด สรษต
สรสนนท สรสวด สระ สระพง สรางรตน สราพร สรารตน สรารน สราวฒ สรเชษฐ สรเดช สลนทพย สวคนธ สวงศษา สวงษ สวนนต สวรรณรตน สวรรยา
สวล สหสวรรษ สอ สาคร สาธตา สาฝยะ สายชล สายฝน สารสนธ สาวตา สำเภา สโรชา สไบทพย สไลมาน สไฮลน หทยรตน หนซน หนพศ หลกทรพย หสรณ
หาบ หายาต อกณห อกฤษฎ อกษราภค อคคเดนาย องคณา อจฉร อชรญาณ อญชล อญญารตน อญมณ อฎฐพล อณษา อตกร อตกานต อทธสทธ อธชา อนญญา
อนทวารน อนธกา อนบาล อนพงค อนพล อนภาส อนวต อนศรา อนสรา อนเทพ อบนลอายาด อบลรตน อบลวรรณ อภชญา อภชาต อภรด อภรตน อภลกษณ
อภวรรณ อภศรา อมซะห อมลวรรณ อรชา อรญา อรณ อรณชย อรณชา อรณพงษ อรพรรณ อรยา อรรคพล อรรถชย อรรถพล อรรถวโรจน อรรถเกยรต
อรวรรณ อรสา อรอมา อรไท อลงกรณ อลม อลวณา อลฮม อศราภรณ อศวรกษ อสรย อสระชย ออย อาซ อาดษฐ อาทต อาทตตยา อาทตยา อาภรณ
อาภานนท อาภาศร อามเนาะ อาร อารญา อารณ อารต อารยา อาหมาด อำคา อเนก อไร ฮดา ฮานาน ฮานาฟ ฮาลมะห เกตนนภา เกตนภา เกยรตดำรงค
เกวล เกศกนก เกศน เกศรนทร เกศราภรณ เกศศรนทร เกศสดา เกษมสข เกษร เกษรา เจตพล เจตรนทร เจนจรา เจนนสา เจษฎาภรณ เฉลมวฒน
เฉลมเกยรต เฉลยว เชด เดชภม เดชาวฒน เดโช เดโนาย เตชต เตชพฒน เถลงเกยรต เทพทต เทเวศวร เนกษวชนาถ เนตรนภา เนตรยา เบญจมาภรณ
เบญจวรรณ เบญญาภา เปมนย เปยมเดช เปยมโกมล เปรยว เปลยน เพชร เพชรรง เพชรรตน เพญทพย เพญพกตร เพญไพลน เมทน เยนฤด เรณ เรวด
เรองวสฐ เรองเกยรต เรองเดช เรองโรจน เลอน เสน เสาวลกษณ เหนง เอกชน เอกนร เอกพล เอกวฒน เอมมกา เเพรวนภา แกวใจ แปลก แพรพรรณ
แพรวพลอย แมะยะ แวรอยฮน แสงสรย แสงโสม แอนนา โกมท โกมนทร โฅไมน โชคอำนวย โชตกา โซรายา โพธ โพสฐ โมนา โยธกานต โยธการ โรซาดย
โสภจร โสรญา โสรยา โสฬส โอชษฐ ไชยพพฒน ไซตล ไพฑร ไพร აგული აგუნა ადოლა ავთანდილ ავთო აკაკი აკო ალეკო ალექსანდრე ალექსი
ალიო ამირან ანა ანანო ანზორ ანნა ანუკა ანუკი არჩილ ასკილა ასლანაზ აჩიკო ბადრი ბაია ბარბარე ბაქარ ბაჩა ბაჩანა ბაჭუა
ბაჭუკი ბახვა ბელა ბერა ბერდია ბესიკ ბესო ბექა ბიძინა ბიჭიკო ბოჩია ბოცო ბროლა ბუბუ ბუდუ ბუხუტი გაგა გაგი გახა გეგა გეგი
გედია გელა გენადი გვადი გვანცა გვანჯი გვიტია გვრიტა გია გიგა გიგი გიგილო გიგლა გიგოლი გივი გივიკო გიორგი გოგი გოგიტა
გოგიჩა გოგოთურ გოგოლა გოდერძი გოლა გოჩა გრიგოლ გუგა გუგუ გუგულა გუგული გუგუნა გუკა გულარისა გულვარდი გულვარდისა
გულთამზე გულია გულიკო გულისა გულნარა გურამ დავით დალი დარეჯან დიანა დიმიტრი დოდო დუტუ ეთერ ეთო ეკა ეკატერინე ელგუჯა
ელენა ელენე ელზა ელიკო ელისო ემზარ ეშხა ვალენტინა ვალერი ვანო ვაჟა ვარდო ვარსკვლავისა ვასიკო ვასილ ვატო ვახო ვახტანგ
ვენერა ვერა ვერიკო ზაზა ზაირა ზაურ ზეზვა ზვიად ზინა ზოია ზუკა ზურა ზურაბ ზურია ზურიკო თაზო თათა თათია თათული თაია თაკო
თალიკო თამაზ თამარ თამარა თამთა თამთიკე თამი თამილა თამრიკო თამრო თამუნა თამჩო თანანა თანდილა თაყა თეა თებრონე
თეიმურაზ თემურ თენგიზ თენგო თეონა თიკა თიკო თიკუნა თინა თინათინ თინიკო თმაგიშერა თორნიკე თუთა თუთია ია იათამზე იამზე
ივანე ივერი ივქირიონ იზოლდა ილია ილიკო იმედა ინგა იოსებ ირაკლი ირინა ირინე ირინკა ირმა იური კაკო კალე კატო კახა
კახაბერ კეკელა კესანე კესო კვირია კიტა კობა კოკა კონსტანტინე კოსტა კოტე კუკური ლადო ლალი ლამაზა ლამარა ლამზირა ლაშა
ლევან ლეილა ლელა ლენა ლერწამისა ლექსო ლია ლიანა ლიზა ლიზიკო ლილე ლილი ლილიკო ლომია ლუიზა მაგული მადონა მათიკო მაია
მაიკო მაისა მაკა მაკო მაკუნა მალხაზ მამამზე მამია მამისა მამისთვალი მამისიმედი მამუკა მამულა მანანა მანჩო მარადი მარი
მარია მარიამი მარიკა მარინა მარინე მარიტა მაყვალა მაშიკო მაშო მაცაცო მგელია მგელიკა მედეა მეკაშო მელანო მერაბ მერი
მეტია მზაღო მზევინარ მზეთამზე მზეთვალა მზეონა მზექალა მზეხა მზეხათუნი მზია მზირა მზისადარ მზისთანადარი მზიულა მთვარისა
მინდია მიშა მიშიკო მიხეილ მნათობი მნათობისა მოგელი მონავარდისა მურმან მუხრან ნაზი ნაზიკო ნათელა ნათია ნაირა ნანა ნანი
ნანიკო ნანუკა ნანული ნარგიზი ნასყიდა ნატალია ნატო ნელი ნენე ნესტან ნია ნიაკო ნიკა ნიკოლოზ ნინა ნინაკა ნინი ნინიკო ნინო
ნინუკა ნინუცა ნოდარ ნოდო ნონა ნორა ნუგზარ ნუგო ნუკა ნუკი ნუკრი ნუნუ ნუნუკა ნუცა ნუცი ოთარ ოთია ოთო ომარ ორბელ ოტია
ოქროპირ პაატა პაპუნა პატარკაცი პატარქალი პეპელა პირვარდისა პირიმზე ჟამიერა ჟამიტა ჟამუტა ჟუჟუნა რამაზ რევაზ რეზი რეზო
როზა რომან რუსკა რუსუდან საბა სალი სალომე სანათა სანდრო სერგო სესია სეხნია სვეტლანა სიხარულა სოსო სოფიკო სოფიო სოფო
სულა სულიკო ტარიელ ტასიკო ტასო ტატიანა ტატო ტეტია ტურია უმანკო უტა უჩა ფაქიზო ფაცია ფეფელა ფეფენა ფეფიკო ფეფო ფოსო
ფოფო ქაბატო ქავთარი ქალია ქართლოს ქეთათო ქეთევან ქეთი ქეთინო ქეთო ქველი ქიტესა ქიშვარდი ქობული ქრისტესია ქტისტეფორე
ქურციკა ღარიბა ღვთისავარი ღვთისია ღვთისო ღვინია ღუღუნა ყაითამზა ყაყიტა ყვარყვარე ყიასა შაბური შაკო შალვა შალიკო შანშე
შარია შაქარა შაქრო შოთა შორენა შოშია შუქია ჩიორა ჩიტო ჩოყოლა ცაგო ცაგული ცანგალა ცარო ცაცა ცაცო ციალა ციკო ცინარა ცირა
ცისანა ცისია ცისკარა ცისკარი ცისმარა ცისმარი ციური ციცი ციცია ციცინო ცოტნე ცოქალა ცუცა ცხვარი ძაბული ძამისა ძაღინა
ძიძია წათე წყალობა ჭაბუკა ჭიაბერ ჭიკჭიკა ჭიჭია ჭიჭიკო ჭოლა ხათუნა ხარება ხატია ხახულა ხახუტა ხეჩუა ხვიჩა ხიზანა
ხირხელა ხობელასი ხოხია ხოხიტა ხუტა ხუცია ჯაბა ჯავახი ჯარჯი ჯემალ ჯონდო ჯოტო ჯუბი ჯულიეტა ჯუმბერ ჰამლეტ あいか あいこ あすか あすさ
あすみ あやか あやめ あゆ あゆか あゆみ いすみ いのり いろは かおり かおる かな かんな きみ きよ けんし こしろう さあや さおり さくら さとみ さとる さゆり しおり しすか しほり しんこ たくみ たくや たけし
ちはる ちひろ つはさ ともか なおき なおと ななこ ねね のそみ はな はやて はる はるか はるな はるひ ひかり ひかる ひとみ ひなた ひろし ひろみ ふしこ ほのか まい まこと まとか まもる まゆ まゆこ まゆみ みき
みすき みちこ みつき みとり みなみ みのる みゆ みゆき みらい めくみ ももこ ゆい ゆかり ゆき ゆり るん アイ アカネ アキラ アン アンナ エイシ エリ エリカ エリコ エリナ カレン キミ キヨ ケン ケーシ サエコ
サスケ サトシ シュリア シュン シロー タクマ タケル テツヤ トミ トメ ナオミ ノエル ハナ ハル ハルコ ヒコ ヒテ フミ マサ マサキ マチコ マヤ マリア マリヤ ミカ ミク ミサ ミチル ミハル メイ ユウキ ユカ ユナ
ユリア ヨウコ ヨシ ヨーコ リサ リリ レイ レイカ レイナ ワタル 一人 一全 一叶 一太郎 一姒 一娇 一慧 一男 一缨 一芩 一菲 一萱 一葸 一诺 一輝 一郎 七海 七瀬 万佳 三四郎 三枝 三郎 三锋 与一 世恒 世芬 丛竹
丛芸 中山 中海 丹 丹媚 丹彗 丹淯 丹琼 丹荥 丹荫 丹雅 丽 丽卉 丽彤 丽月 丽琦 丽芬 丽芳 丽萍 久保 久子 久美子 义轩 乐姗 乐轩 乐驹 乔艺 乔菲 乙萍 书涵 乾 二郎 于萱 云凡 云天 云朵 云青 亚娴 亚梦 亚萍
亚蒙 亚锦 亚骏 些忆 亜沙美 亜美 亦晨 享兼 京太郎 京奥 京子 亭人 亭檄 亭汕 亭芊 亭萱 亭萼 亭轩 亮 亮太 仁 仁善 仪轩 仿荭 伉甜 伊可 优漩 优璇 会娟 伟 伟宸 伟泽 伟祺 伟诚 伸幸 佑怡 佩彤 佩欣 佩正 佩竺
佩芬 佩萱 佩陇 佩鸯 佯灵 佳倩 佳厅 佳奈 佳孟 佳录 佳彤 佳彧 佳晨 佳欣 佳淏 佳牧 佳珏 佳琪 佳竺 佳艳 佳茜 佳荫 佳葶 佳觎 佳阒 佳阳 佳雪 佳霓 佳霖 佳馨 佳龙 佻芝 侄萦 侈谨 侍栖 侑萱 依凡 依函 依可
依诺 依轩 依霓 俊之 俊介 俊伦 俊凤 俊凯 俊华 俊博 俊哲 俊妍 俊安 俊德 俊杰 俊涵 俊熙 俊纶 俊进 俊颉 俊馳 俊驰 俐彤 俐慧 俐梦 俐燕 俐贞 俞轩 信夫 信子 修 修傑 修杰 修洁 修潔 倩 倩轩 倩雪 倪轩 偉宸
偉澤 偉祺 偉誠 健 健一 健太 健太郎 健柏 健雄 優 優太 優奈 優子 優斗 優花 優衣 允涵 元 兆元 先乐 先浩 光子 光滢 光铸 光阳 兔燮 八千代 八重子 兰 兰泽 兰英 具霞 典子 军 冯琦 冰倩 冰茵 冰蕊 凌咺 凌薇
凌轩 凛 凜 凤英 凯瑞 凱瑞 分晴 刚 初 初子 刹那 刹阑 刺岐 剛 功 劲轩 勇 勇人 勉 勝 勝利 勝子 勲 勿蕴 匝紫 匠 匹少 千世 千代 千代子 千夏 千尋 千早 千春 千景 千秋 千里 千鸿 升雯 卉轩 卓韬 博 博之
博宇 博文 博涛 博濤 博超 卫 卷莎 厅妆 厅汐 友博 友哉 友汐 友美 双姗 双馨 受瞬 可憐 可昕 可桑 可鑫 史絵 叶妃 吉弘 吉洋 向娱 君子 君昊 君浩 启泰 启睿 呈轩 和也 和夫 和子 和平 和彦 和義 和雅 咏菲 咏颐
咲良 品元 品缘 哲也 哲新 哲瀚 啓子 啸林 啸洋 啸霓 善仁 善美 嘉城 嘉懿 嘉旭 嘉明 嘉欣 嘉浩 嘉熙 嘉璇 嘉苓 嘉誉 嘉诚 嘉香 嘉龙 国光 国兰 国包 国华 国尧 国平 国强 国栋 国民 国珍 国琴 国秀 国良 国艳
国芳 国英 国荣 国辉 国香 坤灵 坤甜 埠艳 堇莎 堇萱 夏岚 夏彤 夏美 夏芸 夕娴 大五郎 大介 大和 大地 大樹 大翔 大貴 大輔 大輝 大門 大雅 天一 天娇 天宇 天心 天悦 天琦 天磊 天美 天翊 太一 太郎 太陽 奂烨
奈々 奕 奕娇 奕泽 奕漩 奕澄 奕瑶 奕辰 奕霓 如轩 妃奴 妃尥 妃掎 妃涵 妃淑 妃萱 妃蕾 妃雯 妃馨 妍凝 妍奭 妍妞 妍妩 妍嫱 妍岑 妍惠 妍慧 妍欣 妍芊 妍英 妤 妮 妮姗 妮尚 妮欣 妮璞 妮萦 妮轩 妮遥 妮里
妮阑 妮颖 妯芙 妲蔓 妲阑 妲霞 姐杼 姐桧 姐蔓 姐髓 姗 姗施 姗珊 姗真 姗禧 姗芝 姗芩 姗蔓 姗蕊 姗陇 姗颖 姗馀 姝妮 姝萩 姞婧 姞琪 姞琳 姞瑶 姣 姣人 姣何 姣娅 姣玥 姣莹 姣菲 姣萦 姣铺 姹姒 姿君 姿缨
姿而 姿霓 威斓 娅侪 娅娇 娅希 娅彤 娅杉 娅荫 娅萦 娅萱 娅言 娜 娜漾 娜缨 娜萱 娟 婉儿 婉薇 婉颖 婕菡 婧彤 婧怡 婧沂 婧琳 婧璇 婧菡 婧藐 婧雯 婴微 婴篱 婷 婷婷 婷方 婷轩 嫣阑 嫱圻 孀媒 子娴 子宸
子旭 子昊 子晨 子曼 子欣 子涵 子湘 子瑶 子群 子豪 子贤 子軒 子轩 子辰 子騫 子骞 子默 孔系 孔雅 孝子 孟君 孟娴 学 孩伺 宁轩 宇 宇泽 宇航 宇轩 安泞 安琪 安苹 宏娜 宓轩 宗贤 宗轩 定轩 宛儿 宛妻 宛姬
宛娇 宛晋 宛梦 宛灵 宛珊 宛笈 宛艳 宛莹 宛阑 宛颖 宜臻 宜萱 宜轩 宝芳 実 宫葶 家恒 家敏 家明 家泰 家熠 家豪 家轩 寅次郎 小宝 小春 小样 小琴 小雪 小龙 屋颍 展鵬 展鹏 岑 岑萱 岢函 岢涵 岫静 岳宁 峻熙
崇 川 巧君 巧衣 市子 帅 师萱 帘伐 帝儒 年巧 幸也 幸子 幸雄 幻媛 幽娴 幽萱 広明 庭轩 康平 廷轩 建 建中 建军 建华 建国 建波 建輝 建辉 开慧 弈晨 弘 弘子 弘文 弥太郎 弥生 强 归呈 彗伶 彗楠 彗莎 彤少
彤瑶 彤芊 彤语 彦龙 彩 彩乃 彩岑 彩花 彩菡 彩香 彬 彬子 征洋 律 微 德利 德鑫 徹 心優 心愛 心春 心瑜 心結 心藜 心语 忆妃 忆彤 忆萍 忍 志国 志強 志强 志明 志显 志泽 志涔 志澤 志远 忝屿 念恬 念珏
念迅 怜印 思 思佳 思墨 思宇 思尼 思岚 思彤 思恩 思悦 思昙 思桃 思梦 思淼 思源 思滢 思澄 思琳 思瑾 思璎 思聪 思聰 思艳 思蕋 思远 思逸 思遠 思阳 思静 思颖 怡丁 怡倮 怡可 怡哗 怡妩 怡荥 怡萩 怡葶 怡诺
怡雯 怡鳞 怿妩 恒 恒世 恒文 恒贵 恒起 恒龙 恩德 恬瑾 恬璇 恭子 恵 恵子 恵美 恵美子 悠 悠人 悠太 悠希 悠斗 悠然 悠真 悠翔 悦 悦子 悦轩 悪太郎 惠山 惠轩 愈轩 愛 愛子 愛美 愛莉 愛菜 慈轩 慕晴 慕玺 慧
慧仪 慧君 慧娴 慧英 懿軒 懿轩 戆月 戆澧 戆绢 戆荫 戆莎 戆鍪 戆鲛 成 成美 成龙 扬 承叡 承栖 承樨 承橙 承檄 承浠 承淅 承烯 承菥 承霖 抒梦 抒萌 抒雅 拓也 拓哉 拓海 振东 振家 搁莎 搁贝 搴若 撰彤 擎宇
擎苍 擎蒼 政君 政妮 政彦 政敏 政玲 政盈 政莹 政霓 政霞 敏 敏太郎 敏子 敬彪 敬阳 文 文博 文婍 文婷 文子 文恒 文旭 文昊 文池 文浩 文涵 文渲 文璇 文萱 文豪 文軒 文轩 文雅 文韬 文馨 斌 斌付 斐尔 新
新兵衛 新蓬 於娇 施蓓 旆樱 旎收 旎楠 旎莎 旎靓 旖敏 旖舷 旖雪 日凤 早 早人 早紀 旭堯 旭尧 旭彬 昀玲 昀蹊 昂然 昇 昊 昊天 昊宇 昊強 昊强 昊忆 昊泽 昊洁 昊焱 昊然 昊蔓 昊轩 昊雨 昌萱 明 明哲 明日香
明昊 明杰 明泽 明湄 明璐 明竺 明美 明軒 明輝 明轩 明辉 昏蔓 易 易妮 易珂 昕 昕冉 昕姗 昕屿 昕昕 昕梦 昕欣 昕洋 昕窈 昕芩 昕芷 昕茑 昕蔓 昕阳 昕雨 昙颖 星存 星泽 星睿 星辰 映瞳 映颖 春华 春阳 春霞
昪彤 昭 昭一 昭三 昭二 昭僾 昭子 昭葭 昭辕 昱娴 昱烔 昱霖 晉鵬 晋鹏 晓丹 晓凡 晓博 晓啸 晓彤 晓琪 晓若 晓茜 晓骞 晓龙 晗雨 晟睿 晨 晨慧 晨晨 晨曦 晨欣 晨濡 晨轩 晨阳 景浩 景清 景灏 晰瑶 晴丹 晴曦
晴轩 晶涵 智也 智博 智子 智宸 智杰 智淵 智渊 智美 智輝 智辉 曉博 曉嘯 曌钰 曛汐 曜岩 曜昊 曦晨 曦辰 月一 月丹 月婷 月子 月戆 月旖 月樱 月涵 月滢 月琼 月莺 月采 月馨 有希 朔 朝陽 木楠 未来 朵伊 朵恬
朵拼 朵眷 朵芸 朵苕 朵葶 朵薇 朵雯 朵馨 李恒 李文 杏 杏奈 杏木 杏镶 杨杨 杰 杼篱 松岩 松江 林 林琳 果 果果 枝倩 枥合 枰怡 枰萱 枷叶 柃妩 柊 柚秀 栄子 栅妩 桂兰 桂华 桂妍 桂平 桂英 桃子 桜 桜子
梓妍 梓晨 梓杰 梓浩 梓涵 梓淳 梓灿 梓烨 梓玉 梓玥 梓瑜 梓瑶 梓睿 梓萱 梓诚 梓豪 梓辰 梓阳 梓馨 梣 梦咨 梦姿 梦彤 梦洁 梦灵 梦熙 梦瑭 梦竹 梦舒 梦螈 梦阳 梦雯 梧萍 梵巧 森淼 森炎 楓 楷瑞 榕融 榮軒
槿萱 樂駒 樨南 樹 次焯 次郎 欢馨 欣 欣予 欣妃 欣妍 欣姗 欣怀 欣怡 欣楠 欣珊 欣艳 欣讫 欣达 欣逸 欣霖 正 正一 正三 正二 正夫 正子 正弘 正治 正淳 正男 正義 正豪 正雄 武 武雄 歩夢 殷洁 毓澤 毛儿 毛小
民 民雄 永久 永浩 永超 汀 汉煜 江帆 江燕 汪枚 汶昊 汶渟 汶瑶 沁鈺 沁雨 沐 沐儿 沐宸 沐昙 沐辰 沐阳 沙也加 沙竹 沙織 沛彦 沛源 沛瑾 沛蔓 沛轩 沥雯 河沐 河萱 治文 治涛 治花 沿莹 泊君 泊显 泊萱 法敏
法民 泞旖 波 泶娇 泺诗 泽晓 泽晗 泽暄 泽洋 泽涵 泽溪 泽维 泽菡 泽萱 泽鑫 泽钰 泽霖 洁 洁彤 洁梦 洁燕 洋 洋子 洋平 洛伊 洪波 洪洲 浦谅 浩 浩一 浩东 浩之 浩二 浩佑 浩南 浩子 浩宇 浩扬 浩晨 浩林 浩源
浩然 浩熙 浩軒 浩轩 浩辰 浩运 浩鹏 海 海军 海斗 海燕 海翔 海风 涛 涵亭 涵允 涵菡 涼太 涼平 淑男 淑贞 淑颖 淩 淳 淿瑶 清 清妍 清娟 清子 清明 清杉 清楚 渚 渝轩 湊 湾锐 源 溱芯 滋眠 滏烨 滢玉 滢琪
滨吉 漠煜 潇然 澤洋 澶妩 瀟然 瀬里奈 灵姗 灵攘 灵沐 灵芸 灵萱 灵蕴 灵轩 灵雪 炎彬 炎昊 炜 炫峒 炫明 炫欣 炫灵 炫熠 烨伟 烨华 烨磊 烨霖 焓亭 煜 煜城 煜桐 煜瀚 煜祺 照子 熙成 熙昕 熙瑶 熙茜 熠彤 熤琦
燁偉 燁磊 燁華 燁霖 燕 燕轩 燮羊 燮莹 牙涵 牙黾 牧昕 牧烜 牮妍 狮 玉 玉兰 玉子 玉朵 玉梅 玉涵 玉珍 玉英 玉锁 玉雪 玑含 玑熟 玥瑶 玦瑶 玦璇 玫尹 玫茱 玫颖 玮 玲 玲奈 玲爱 玲玲 玲珑 玲轩 玺莎 珂琛
珈 珉轩 珏妮 珏萱 珏蔺 珲芝 珺瑶 理恵 琎鑫 琦 琦轩 琪 琪轩 琳婧 琳珂 琳钰 琴音 瑕雯 瑛太 瑜 瑜轩 瑞婷 瑞桢 瑞萌 瑞贞 瑞雪 瑞霖 瑠偉 瑷湄 瑾南 瑾宛 瑾怡 瑾恬 瑾毅 瑾涵 瑾瑜 瑾茗 瑾萱 璎珊 璎祢 璐凝
璐昙 璐滢 璐漆 璐芙 璐莎 璐蔓 璐饱 璧宁 璨淑 璨碧 由佳 由美 由美子 畴隰 癸霖 百花 皓軒 皓轩 盈轩 盈钰 益满 直人 直子 直樹 直美 盼盼 盼辰 真央 真帆 真弓 真由 真由美 真矢 睿 睿昊 睿涵 睿淵 睿渊 瞳
瞿嫣 矛竹 知芸 石松 研轩 砭刁 硕 碧岑 碧莲 碧菡 碧轩 碧霓 磊 磐 祐介 祝宇 祝春 祝松 祝桐 祝樊 祝祥 祥利 祷蔺 祺 福轩 福龙 禧怡 禧艳 秀兰 秀林 秀樹 秀珍 秀英 秀雄 秋岑 秋漆 秋葉 稔 空 立伟 立果
立誠 立诚 立軒 立輝 立轩 立辉 竜 竜也 竜二 竜門 章洪 竹冬 竹媛 竹芯 竹茱 竹薇 竺怀 竺珏 竺甜 竺阑 竺陇 笑愚 笑薇 筱桐 筱萱 箐思 節子 篱妃 簧涵 簧贝 米子 米痔 糍昕 糸 紀子 純子 素芬 素轩 紫林 紫潇
紫玉 紫琦 紫祺 紫茹 紫菀 紫菱 紫菽 紫萍 紫蓝 紫裳 紫语 紫贤 紬 紹輝 紹齊 結愛 結月 結翔 結菜 結衣 絵美 綾 红 红会 红叶 红瑞 红豆 纨娴 绍英 绍辉 绍齐 绮兰 维哲 绵恩 绿峰 缁坐 缋欣 罐宛 罗牛 美代子
美優 美咲 美奈子 美彤 美怡 美意 美方 美昙 美智子 美月 美桜 美涵 美琳 美穂 美穆 美紀 美結 美红 美缨 美羽 美莹 美葭 美薇 美香 義家 義範 義雄 羽晗 翊萌 翔 翔太 翔平 翠婴 翠轩 翼 翼辰 耀傑 耀杰 耀犇
者颍 耿漫 耿骀 聖 聡 聪健 聰健 聿 肖莎 胤帖 胤祥 至昂 致远 致遠 臻 舒仁 舒善 舒妃 舒旬 舒飞 舞 舞子 航 航宇 良子 艳 艳华 艳妮 艳婕 艳忆 艳欣 艳竺 艳艳 艳蕴 艺乔 艺娇 艺涵 艺菡 艾唯 艾围 艾圹 艾多
艾朵 艾玲 艾纭 艾莲 艾静 芊妙 芊晨 芊芊 芊雅 芙玲 芜莎 芮轩 芯昕 芯轩 芯雅 花 花子 花梨 花琪 花音 芳 芳子 芳苹 芷煜 芸朵 芸竹 芸萱 芸蕾 芸颍 芹 芹轩 芽依 苑博 苑菲 苓槐 苓轩 苔茹 苔蜜 苛佳 苛嘉
苡沫 若丹 若兰 若希 若彤 若未 若楠 若汐 若灵 若禧 若箬 若芸 若苋 若荥 若菀 若菜 若蕴 若轩 英 英明 英樹 英雄 苻娇 苻钰 茂 茄茗 茉 茗泽 茜 茹兰 茹轩 荣利 荣轩 荥一 荥烨 荫昕 荫竺 荫艳 莉 莉奈 莉子
莹轩 菀儿 菀娅 菀彗 菀彤 菀窈 菀笫 菀茗 菀霞 菊唯 菊芳 菜々子 菜摘 菜月 菡婷 菡嫦 菡晨 菡芊 菩婷 菱荔 菱轩 菲婷 菲谨 萁朦 萌 萌萱 萍 萍烨 萍轩 萦宛 萦岑 萱栩 葉月 葵 蒋秀 蒙 蒼 蒼空 蓉妍 蓉蝶 蓓巫
蓓笫 蓓箐 蓓蕾 蓝凝 蓝尼 蓝评 蓮 蔓圻 蔓妮 蔓娇 蔓莎 蔓颍 蕃芯 蕈辂 蕊嫣 蕊彤 蕊梦 蕊璎 蕊绮 蕊诗 蕊轩 蕖姿 蕙芸 蕾 蕾再 薇竹 藐仙 藤次郎 虹 虽琪 蛍子 蜜轩 蝉缆 蝉静 蝶莺 行徳 袭娉 袭烁 袭芬 袭芳
袭韵 裕子 裕次郎 裕美 裳伶 裳婷 西琳 詩織 語堂 誠 识朵 诗婷 诗晗 诗晨 诗琪 诗蕊 诗逸 诗雅 诗雨 诗雯 诚 语堂 语心 语桐 语汐 语芯 诺伊 诺佳 诺夕 诺怡 诺惜 诺曦 诺欷 诺熙 诺腊 诺茜 诺萁 谨叶 豊 豪轩
豫瑞 貞子 貴大 貴志 贇昊 贝晨 贞昙 贞荪 贞贤 贞迟 贤珊 贤芸 贤贞 贵恒 贺利 赖姐 赟 赪吝 赵堇 赵彗 超 超栋 越彬 越泽 越澤 蹄人 輝 轶茜 辉 辰君 辰煜 辰男 辰雄 辰骏 迎琦 迎轩 进金 远航 连明 迩菀 進
逸 逸辰 達也 遠航 遣何 遥 遥奈 遭颡 邢圻 邬荻 郝娟 鄙宇 酉晨 里奈 重信 金凤 金煜 金环 金禹 金蒙 金鑫 鈴音 鈺軒 鉄山 鉄平 錦程 鑫 鑫悦 鑫瑞 鑫磊 鑫蓬 鑫鵬 鑫鹏 钏吻 钏尼 钰晗 钰熙 钰琳 钰轩 钱姗
铁刚 铃轩 铲玉 锦泽 锦洋 锦涵 锦琳 锦程 锦雨 锦鸿 键鸾 锶琳 镐至 镒瑾 镗仝 镞钰 镶吟 镶甜 镶萦 镶藐 長子 長安 長政 长治 门圹 闱萱 闺烨 阊燕 阙涟 阳 陸 陸斗 陽向 陽大 陽太 陽子 陽斗 陽翔 陽菜 陽葵
隆 隆子 隼人 雁轩 雄一郎 雄大 雄太 雅婷 雅子 雅鑫 雨丸 雨函 雨双 雨婴 雨岑 雨彤 雨昕 雨杭 雨栊 雨桐 雨欣 雨泽 雨洁 雨涵 雨澤 雨煊 雨环 雨甑 雨禾 雨竺 雨篱 雨聪 雨艳 雨芯 雨芳 雨芸 雨莫 雨莺 雨蔀
雨锦 雪 雪僦 雪凤 雪寒 雪松 雪汕 雪瑶 雪芳 雪莲 雪莹 雪萱 雪葶 雪蝶 雯静 雷咆 霆轩 霍塾 霓娑 霓慧 霓甜 霓鸯 霖 霞 霞曦 霞月 霞欣 青夏 青霓 靖琪 静 静亚 静南 静子 静思 静怡 静涵 静琳 静芦 静雨 静黎
非梦 非雨 韶轩 順子 頼元 颍 颐缜 颖 颖圜 颖嫱 颖宁 颖杏 颖欣 颖茜 颖萦 颜轩 颢 風華 颯 颯太 颯真 风华 风廷 飞娴 香姝 香月 香玉 香織 香茗 馥君 馥妮 馥娇 馥慧 馨云 馨叮 馨婷 馨羽 馨茹 駿 驰 高 鲤岑
鴻濤 鴻煊 鵬濤 鵬煊 鵬飛 鶴軒 鷺洋 鸿娜 鸿崧 鸿毅 鸿涛 鸿煊 鹃彤 鹊左 鹊杏 鹊秀 鹏 鹏涛 鹏煊 鹏硕 鹏飞 鹤轩 鹦尹 鹦廉 鹦濂 鹦莎 鹦莠 鹦蕖 鹦诗 鹦阳 鹦霞 鹭洋 麗奈 麗華 麟 麦茜 麦菀 麦蕴 麻乃 麻美
麻衣 麻衣子 黎昕 龍生 龙 가람 가빈 가연 가영 가온 가윤 가은 가을 가인 가현 강민 강우 강현 강훈 건 건영 건우 건율 건하 건호 건후 건희 겸영 겸우 겸재 경기 경돈 경미 경민 경숙 경우 경욱 경은 경한 경현
경희 고은 관영 관일 관호 광섭 광준 교선 구연 규록 규리 규린 규민 규빈 규성 규연 규영 규태 규하 규현 규호 그림 근형 기백 기범 기성 기영 기욱 기윤 기태 기현 기훈 길현 나경 나린 나연 나영 나윤 나율
나은 나현 노을 다경 다빈 다솜 다연 다영 다예 다온 다원 다윤 다율 다은 다인 다향 다헌 다현 다혜 다훈 다희 단비 단아 단우 담비 담현 대규 대근 대식 대언 대웅 대원 대일 대한 대현 대호 대환 덕재 도겸
도경 도권 도아 도언 도연 도영 도원 도윤 도율 도은 도준 도진 도하 도현 도훈 도희 동건 동규 동엽 동영 동완 동우 동욱 동운 동윤 동일 동재 동준 동하 동학 동혁 동현 동호 동후 동훈 동희 두언 두현 두호
라엘 라온 라윤 라율 라현 라희 래언 래원 래헌 래훈 로아 로운 로이 루아 리경 리나 리아 리안 리원 리현 명 명성 명욱 명원 명준 명진 명찬 명현 무경 문영 미도 미래 미서 미소 미정 미진 민건 민결 민경 민규
민기 민서 민석 민섭 민성 민세 민솔 민수 민식 민아 민영 민우 민재 민정 민주 민준 민지 민진 민찬 민채 민하 민혁 민형 민호 범성 범수 범준 별 병규 병근 병우 병윤 병찬 병철 보경 보람 보미 보민 보성 본원
봄 비영 비인 사랑 산 상민 상빈 상연 상완 상용 상우 상원 상윤 상율 상준 상진 상헌 상혁 상현 상호 상훈 상희 새봄 서린 서빈 서아 서애 서연 서영 서완 서우 서원 서윤 서율 서은 서인 서정 서주 서준 서진
서하 서한 서현 서혜 서호 서후 서훈 서희 석범 석현 석호 선아 선영 선우 선율 선이 선재 선향 선호 선휘 선희 설 설아 설윤 설준 설현 성균 성민 성범 성빈 성수 성아 성엽 성우 성원 성윤 성율 성은 성재 성준
성진 성찬 성한 성헌 성혁 성현 성훈 성휘 세린 세민 세빈 세아 세연 세영 세웅 세윤 세은 세인 세준 세진 세한 세혀 세혁 세현 세호 세화 세훈 세희 소담 소미 소민 소연 소영 소원 소윤 소율 소은 소이 소인
소정 소현 소형 소희 솔 솔미 솔민 솔비 솔아 솔영 솔희 송민 송빈 송이 송준 수민 수빈 수아 수연 수엽 수영 수용 수윤 수인 수정 수지 수진 수한 수헌 수혁 수현 수형 수호 수환 수훈 순기 슬아 슬이 승민 승빈
승석 승아 승연 승엽 승완 승우 승원 승유 승윤 승은 승인 승재 승주 승준 승찬 승철 승태 승헌 승혁 승현 승혜 승호 승환 승후 승훈 승희 시아 시안 시연 시온 시완 시용 시우 시원 시윤 시율 시은 시준 시헌
시현 시호 시환 시후 시훈 신건 신동 신아 신우 신혜 아담 아라 아람 아루 아름 아리 아린 아림 아설 아솔 아연 아영 아원 아윤 아인 아정 아준 아지 아진 아현 안나 애리 애린 애설 애솔 애슬 어진 여설 여솔
여슬 여안 여원 여은 여정 여준 여진 연서 연석 연수 연아 연영 연우 연이 연재 연주 연준 연지 연찬 연호 연화 연희 영국 영규 영란 영린 영림 영민 영산 영서 영선 영설 영세 영솔 영수 영슬 영아 영애 영연
영우 영윤 영은 영인 영일 영임 영재 영주 영준 영지 영채 영철 영택 영하 영현 영혜 영훈 예경 예나 예다 예담 예란 예령 예리 예린 예림 예빈 예상 예서 예설 예섬 예성 예솔 예슬 예승 예신 예영 예원 예율
예은 예인 예임 예정 예주 예준 예지 예진 예찬 예현 오연 오영 오윤 오은 온유 요원 요한 용민 용준 용진 용찬 용현 용휘 우빈 우석 우성 우아 우연 우영 우이 우임 우종 우주 우준 우진 우찬 우현 원권 원래
원영 원예 원우 원정 원준 원진 원찬 원택 유건 유경 유나 유라 유란 유례 유리 유림 유민 유빈 유석 유설 유섭 유성 유슬 유승 유안 유연 유엽 유영 유원 유은 유이 유정 유주 유준 유지 유진 유찬 유채 유하
유현 유환 윤 윤건 윤교 윤기 윤도 윤동 윤란 윤래 윤련 윤례 윤서 윤선 윤설 윤섬 윤성 윤솔 윤슬 윤아 윤애 윤영 윤예 윤오 윤용 윤우 윤율 윤이 윤익 윤인 윤일 윤임 윤재 윤정 윤주 윤준 윤지 윤진 윤찬 윤창
윤채 윤태 윤택 윤하 윤한 윤해 윤형 윤혜 윤호 윤후 윤희 율 은겸 은교 은규 은란 은래 은례 은률 은리 은린 은림 은별 은비 은빈 은상 은서 은선 은설 은섬 은성 은세 은솔 은수 은슬 은열 은엽 은영 은예 은우
은유 은율 은재 은정 은주 은준 은지 은찬 은채 은하 은한 은혁 은혜 은호 은후 은희 의연 이나 이든 이란 이련 이례 이서 이설 이솔 이슬 이안 이연 이영 이완 이윤 이은 이정 이주 이준 이지 이진 이채 이한
이현 이홍 이화 인권 인석 인설 인수 인식 인아 인애 인영 인우 인월 인제 인주 인창 인하 인혜 인호 장헌 재민 재범 재상 재석 재성 재언 재연 재영 재우 재운 재원 재윤 재율 재은 재이 재인 재준 재하 재혁
재현 재형 재호 재홍 재후 재훈 재휘 재흥 재희 정기 정력 정모 정민 정빈 정수 정연 정완 정우 정원 정윤 정은 정준 정헌 정현 정호 정환 정후 정훈 제윤 제이 제인 종관 종민 종원 종헌 종현 종호 종후 종훈
주경 주아 주안 주연 주영 주완 주원 주은 주찬 주하 주한 주헌 주혁 주현 주호 주환 주희 준 준기 준모 준범 준서 준석 준성 준수 준영 준우 준원 준제 준태 준표 준하 준혁 준현 준협 준형 준호 준후 준희 지나
지민 지성 지수 지아 지안 지언 지연 지영 지예 지오 지온 지완 지용 지우 지운 지웅 지원 지유 지윤 지율 지은 지음 지인 지태 지한 지헌 지혁 지현 지혜 지호 지환 지효 지후 지훈 진모 진서 진선 진수 진영
진우 진혁 진형 진호 진홍 진환 차빈 차영 차헌 차훈 찬 찬규 찬기 찬영 찬우 찬준 찬헌 찬혁 찬호 찬희 창연 창우 창현 채린 채민 채빈 채아 채연 채영 채원 채윤 채율 채은 채이 채헌 채혁 채현 채희 천명 천선
철현 청범 청연 청윤 초빈 초한 초혁 초훈 추헌 춘옹 츄솔 치범 치원 태건 태경 태균 태리 태린 태민 태성 태수 태양 태연 태엽 태영 태오 태완 태우 태원 태윤 태율 태은 태이 태인 태준 태표 태하 태한 태현
태호 태환 태훈 태희 하나 하늘 하란 하람 하랑 하리 하린 하림 하민 하빈 하설 하섭 하성 하솔 하슬 하승 하엘 하연 하열 하영 하온 하욱 하원 하윤 하율 하은 하음 하이 하일 하임 하정 하준 하진 하현 한결
한곤 한규 한나 한래 한룡 한림 한별 한서 한섭 한성 한솔 한슬 한승 한영 한욱 한울 한율 한일 한주 한준 한지 한찬 한태 한호 한흠 항만 해나 해란 해리 해림 해솔 해슬 해아 해연 해윤 해율 해은 해인 해정
해준 해현 향 혁주 현 현민 현빈 현서 현석 현설 현성 현솔 현수 현승 현아 현엽 현영 현용 현우 현욱 현의 현이 현재 현정 현종 현주 현준 현지 현진 현철 현호 현후 현훈 현희 형관 형권 형규 형근 형돈 형석
형주 형준 형진 혜란 혜리 혜린 혜림 혜민 혜빈 혜선 혜성 혜솔 혜수 혜슬 혜아 혜연 혜영 혜원 혜윤 혜율 혜은 혜인 혜임 혜정 혜조 혜주 혜준 혜지 혜진 호란 호림 호섭 호성 호세 호연 호영 호일 호재 호정
호준 호진 호철 호태 호현 호훈 홍근 화린 화림 화빈 화영 화윤 환열 환우 환익 환호 환희 회용 효령 효리 효린 효림 효설 효솔 효슬 효연 효영 효원 효윤 효은 효재 효정 효주 효준 효진 효찬 효현 훈 휘재 희
희권 희설 희솔 희수 희슬 희연 희영 희예 희원 희윤 희재 희진 희찬
`;
export const MORE_FAMILY_NAMES = `
aabel aaberg aaen aafjes aaftink aagaard aagesen aagten aaij aaker aakre aakster aalberdink aalberg aalberink
aaldenberg aalders aalefjaer aalfs aall aalmers aalsburg aalst aalten aaltink aalto aalves aamland aamo aamodt aamot
aan aandahl aanderaa aanenson aanes aanstoot aaraas aarbakke aarden aarens aarflot aarhus aarle aarne aarnes aarnink
aarones aaroy aarrestad aarse aarseth aarstad aart aarts aartsen aarup aarvold aasland aasmae aav aavik abacherli
abadie abaine abakanowicz abato abaurre abbes abbestege abbet abbinck abbing abbingh abbink abbruzzese abbt abbud
abbuhl abderhalden abecassis abegg abela abelen abella abeln abels aben aberson abgottspon abildgaard abildtrup
aboudib abraao abrahams abrahamsen abramczyk abramo abruzzese abruzzo abspoel abstege acatolli accetta accomando
accordino achille achterberg achteren achterhof achterhoff achterkamp achterop achthoven acierno acker ackle acquisto
acri adalbergsdottir adalbergsson adalmundsdottir adalmundsson adalradsdottir adalradsson adalvikingsdottir
adalvikingsson adamiuk adamsen addadottir addason addens addicks addink addonizio adduci adel adelskold ademi adenauer
adeogun adic adinolfi adkins adler admiraal adolf adolfs adolfss adolfsson adolphi adolphs adornetto adriaans
adriaansen adrichem ady aeberhard aebli aegelinck aegerter aelberden aelberdijnck aelberdinck aelberdink aelberink
aelbers aelberts aelhorst aellers aelofs aelten aeltten aen aenninck aenvelinck aenvelink aerndts aerni aerninck
aernink aersse aerssens aerts aeschlimann aeswijn affentranger affolter afonso afzelius agdestein agerskov aggelen
agger aggerholm aggrizzi agnadottir agnarsson agnason agnoi agosta agosti agostino agrella agren agresti agrisi agrizi
agrizzi agro agrusa agteren agterhof agthoven aguiar ahave ahjupera ahl ahlander ahlberg ahlers ahlgren ahlin ahlm
ahlqvist ahlstrom ahlund aho ahoff ahola ahren ahtisaari aiette aimi airaksinen airoso aittoniemi ajello ajose
akadottir akason akavan akechi akeem akerlund akerman akerstrom akhtar akker akkeren akkerman akkermans akkersdijk
akyeamfuɔ akyerεko aladottir alagna alain alamaki alanen alarie alario alason alatalo alazia albani alberda alberdinck
alberdingk albergaria albergo alberici alberico alberijnck alberink albernas albernaz albers alberta albertelli
albertini alberto albertoni alberts albertsen albertsson albeslo albin albini albino albinsson albisetti albisser
albrechtsen albrektsen albrincks albring albronda alcantra aldenberg aldenkamp alderliesten alders aldershof aldi ale
alefs aleksandersen alen alencar alenquer aleo alers ales alesi alessandro alessio alexandersen alexandersson
alexandre alexandreli alfarenga alferdink alfering alferink alfers alfgrimsdottir alfgrimsson alfons alford alfredsson
alfsdottir alfsson algiere alhart alho aliaj alibayli aliberti alig aling alink alioto alislegers alix alladottir
allain allaire allard allason allegra allegretto allegri allegro allemand allen allenbach aller alles alleva allison
allmen allocca alm alma almada almerinck almeslo almeyda almgren almlof almqvist alo aloise aloisi aloisio alonge
alongi alot alphen alreksdottir alreksson als alscher alst alston alstrup altadonna altamura altavilla altena althaus
althuis altimari alting altink altobelli altobello altoe altomare alu alvarenga alvares alver alvernaz alvez amacher
amadeo amadio amalfitano aman amand amante amantea amara amarante amari amaro amatucci ambauen ambiveri ambrogi
ambrogio ambrosi ambrosia ambrosius ambroziak ambrozim ambrozin ambrozina ambuhl amedeo amelia amelink amelio
amelsvoort amerongen amersvoort amicis amicone amidei amim amiotte ammirati amodei amodeo amodio amore amorosi amour
amparo amsel amsing amsler amssen amstad amstel amstrup amstutz amtink amundadottir amundason amundson amyot ananias
anastasi anastasia anastasio anchesqui anctil anda andela anderberg anderegg anderhalden anderhub andermatt
andersdatter andolina andrades andradottir andras andrason andrassy andrea andreano andreao andreas andreasdatter
andreasen andreini andren andreola andreotti andreozzi andres andrews andrey andri andriano andriao andric andriesen
andriessen andrieu andrieux andringa andriola andrzejak andrzejewska anello anfelinck angadottir angason angelico
angelillo angelino angelis angello angelo angelone angelotti angenent angers angiolillo angotti angstrom anholts
aniello anker ankeren ankersen anliker annaheim annala annefeldt annekijnck annekink annen annese anneveldink
annevelijnck annevelinck annevelink annevelt anneveltink annunziato annvelinck ansel anseminck ansermet ansinck ansink
ansom anssink anstoot ansum ant antfelink anthamatten anthony antico antille antoine antolini antolovic antonellis
antonetti antonia antoniazzi antonino antonioli antonis antonise antonsen antonsson antsinck antson anttonen antwerp
antwerpen anveldinck anveldink anvelinck anvelink anzevui anzivino apeldoorn apenhorst aplerbeck apolinario apollo
apolonio appel appeldoorn appelhof appelo apperlo appolinario aprea aquila aquilina aquilino arace aradottir aragona
arajuo arason arata aravirta arb arbeid arbeider arbjartsdottir arbjartsson arbour arcand arcara arcari arcaro
archambault arcioni arciszewska arciszewski arco ardito ardizzone ardolino arduini arduser arendonk arends arendsen
arendzen arents arentsen arentz arentze arentzen argenta argenti argentieri argenziano argiro argo argons ariaans
arians aries ariesen arigoni arildsen arinck arink arissen arkes arlotta armand armani armanini armannsson armato
armbruster armellin armellino armenti armento armetta arminska arminski arnadottir arnaldsdottir arnaldsson arnason
arnbergsdottir arnbergsson arneson arnet arnfinnsdottir arnfinnsson arngardsdottir arngardsson arngrimsdottir
arngrimsson arnijnck arninck arning arnink arnkelsdottir arnkelsson arnlaugsdottir arnlaugsson arnleifsdottir
arnleifsson arnljotsdottir arnljotsson arnmodsdottir arnmodsson arnmundsdottir arnmundsson arno arnoddsdottir
arnoddsson arnoldi arnould arnoux arntsen arntz arntzen arntzenius arnulfsdottir arnulfsson arnvidsdottir arnvidsson
arola arone aronsson arpagaus arpenbeke arpini arpino arragon arrak arres arrighi arrigo arrigoni arrivabene arruda
arsenault artale artho arthsdottir arthsson artino arts artuso artz arvesen arx arzt asadli asadottir asani asason
asbeck asberg asbergsdottir asbergsson asbjornsen asbrink asch aschwanden asgautsdottir asgautsson asgrimsdottir
asgrimsson asheim asikainen asjes askelsdottir askelsson askes asksdottir asksson aslaksdottir aslaksson aslanli
aslaugsdottir aslaugsson aslund asmundsdottir asmundsson asmus asmussen asolfsdottir asolfsson asp aspelund asphaug
asplund asrodsdottir asrodsson assante asselin asselman assen assenberg assendorp asser assies assink assis assu
assumpcao asten asti astier astmundsdottir astmundsson astradsdottir astradsson astriksdottir astriksson astrom astrup
astvaldsdottir astvaldsson asvaldsdottir asvaldsson asvardsdottir asvardsson asztalos atkins atkinson atladottir
atlason attanasio attardo atzigen aube auberson aubin aubut auciello auclair audbergsdottir audbergsson auderset audet
audi audia audino audkelsdottir audkelsson audmundsdottir audmundsson audolfsdottir audolfsson audsdottir audsson audy
aue auf auffret aufiero auge augello auger augeri augsburger augusta augustin augustino augusto augustsdatter
augustsen augustsson auken aukes aukland aulie aune aurelio auricchio auriemma aurilio aussick aust austradottir
austrason auvray avara avelar aveleda avella avellino avena avenarius aveni averbrincke averesch averhagen avery
aveskamp avest avolio avril awashish axelsen ayers ayotte ayrosa azebedo azedias azeredo azic azzarello azzaro
azzopardi baai baaiman baak baalen baalink baanders baar baardsen baardson baardwijk baarle baars baarschers baart
baas baasch babino babits babler babos baccaro bacciarini bacco baceti bach bachand bachelet bachetti bachmeier
bachofen bachtold bacic bacigalupi bacino backlund backman backstrom bacsik badami badamo badaracco badaro badertscher
badolato badoux badowska badowski baechler baek baeken baekgaard baelinck baelinckhuisjen baelinckhuisken baen
baerentsen baeringsdottir baeringsson baert baertman baetmans baffa bager bagge bagger baginska baglio bagnoli bagutti
bahmanli baiamonte baiense baijens baijr bailat baillargeon bailleul bailly baio baiocchi baird bajrami baker bakerink
bakes bakhuizen baklar bakula balajic balanca balarini balassa balbi balbo balckenschot baldassano baldassare
baldassari baldelli balder baldino baldocchi baldoni baldotto baldsdottir baldsson baldwin balemi balestre balestreri
balestrieri balet baliana balic balinck balink balkema balken balkernij ballard ballarini ballast balle ballerini
ballestraz balliana ballinari balling ballo ballsans balma balmat balmelli balslev baltensperger balzarini balzary
bambach bambadottir bambason bambino bamonte banchero band bandeira bandel bandi banducci banffy bangerter banja banke
banninck banninckhage bannincks banninger bannink bantli banville banziger baquete barandun baranello barany baranyai
baratta barazzuol barba barbano barbara barbaria barbaric barbarino barbaro barbati barbe barbeau barbella barber
barberio barbetta barbo barbone barbot barboza barbuto barcellona barcellos barcelos barch barckell barckrinck barco
bardadottir bardason bardet bardi bardill bardin bardo bardsdottir bardsson bareja barella barenco barends barents
bargebos barger bargerbos bargerbosch bargh bargman bari baribeau baric baril barillaro barink barkel barker barlie
barloggio barlow barman barmet barnaba barnabe barnes barnett baro baross barraco barradottir barrason barraud
barrazuol barrazzuol barreau barreira barrel barrella barrese barret barrett barrette barretto barriere barrile barron
barroso bars barten bartholet bartlett bartman barto bartok bartolo bartolomeo bartolomucci bartolone bartolotta
bartolotti bartsch bartschi bartulovic bartyzel bas basar basei baselgia basilio basilone baskin basoni bass
bassadottir bassan bassano bassason basse basset bassetti bassin bassos bassul bast basten bastianelli bastone bastos
bataille baten bates battaglini battaglino battagnoli batthyany battistela battistella battistelli battistoni
bauadottir bauason baud baudet baudin baudo baudoin baudouin baudry bauers baugsdottir baugsson bauhausz baulet baum
bauman baume baumer baumhauer baun baussen bauwens bauwhuis bava bavaro bawhave baxter bayard baybrook bayindir bayle
bays bazin bazinet bazoni bazzano beach beasley beatrice beau beaucage beauchamp beauchesne beaud beaudet beaudin
beaudoin beaudry beaufils beaulieu beaumier beaumont beaupre beauregard beausejour beausoleil beauvais bebber bebi
bechard becke beckenbauer beckerinck beckerink beckers beckert beckijnck beckinck becking becude bedard bedore beeck
beecke beeckerinck beeckerink beeckinck beek beeke beekerink beekhof beekhuijsen beeking beekink beekman beekmans
beeks beekwever beeli beemers beening beenink beens beerents beerken beernens beerninck beernincks beernink beernschot
beest beeste beestman beestmans beethoven beffa begemann beggerinck begin beglinger begue beguin begum behounek
behounkova behrend behrends behrens beiers beij beijer beijers beijnum beijtel beitel bek beke beken bekerijnck
bekerink beking bekink bekkers bekking bekkink bekmans belair beland belanger belardo belcavello belen belfi belfiore
belhumeur belin belinato belisle beliveau bella bellafiore bellanca bellanger bellante bellanti bellantoni bellavance
bellavia belle belleau bellec bellefleur bellemare bellenot bellerose bellet belley bellezza bellia bellina bellink
bellino bellis bellisario bellissimo belloli bellon bellone belloni belluomini belmock belovljev belsito belt beltman
beltramo beltz belvedere belzile bemers bempes bempus bems benanti benard benassi benci bencic bencivenga bencivengo
bencke benderer bendix bendixen bendsen bendtsen bene benedictis benesch benet benevento benevenutte benevides
bengevoord bengevoort bengtsen bengtson benica benigno benijnckinck beniker beninati beninato beninga benisowitsch
benkovic benlow benn bennedsen bennekijnck bennekinck bennetsen bennett bennijnck bennijnckinck benninck bennincks
benning bennink benoist benscoter bensel bensinck bensing bensink benson bent bentinck bentivegna bentley bento benton
bentsen bentsink bentzen benveniste benza beqiraj beraldo berard berardinelli berardinis berardino berardo berarducci
berberat berchier berchtold berckel berclaz berdat berdoz beregfy berenato berendschot berendse berendsen berenpas
berens berenschot berenschott berensen berents berentschodt berentschot berentschott berentsen berentz berentzen
berenyi beres bergami bergamin bergamo bergdahl bergen bergerbos bergerbus bergerbusch bergeron berges bergevin
bergfalk bergfinnsdottir bergfinnsson bergh berghe berghuis berghvelt bergius bergkvist bergmann bergmundsdottir
bergmundsson bergquist bergroth bergsdottir bergsson bergsten bergstrand bergvall bergze bering beringer berisha
berkel berkelaar berkelder berkeler berkenbosch berkien berman bernabe bernacchi bernadini bernadot bernadottir
bernardes bernardo bernaschina bernasocchi bernason bernat bernatchez berndts berndtsson bernero bernet
bernhardsdottir bernhardsson bernhardt berni bernijnck berninck bernink bernscatt berntsson bernyngh berra berre
berrefjord berrenschot berretta bersadottir bersani bersason berta bertagnolli berthe berthelot berthelsen berther
berthet berthiaume berthier berthouzoz bertilsson bertin bertino bertocchi bertola bertolami bertoldi bertoli
bertolino bertolosso bertolotti bertolucci bertone bertoni bertonsin bertorelli bertozzi bertram bertsch bertucci
bertuzzi berube berude berwert berwich beschers besgers beskers besnard bessadottir bessason besschers besse besselder
besseler besselinck bessette bessinck bessing bessingpas bessink bessinkpas bessire besson bet bethlen betine betini
betlinska betlinski betrisey betta betten bettex bettin betting bettini bettschen beuchat beuckenhorst beuijinck
beuijink beuijtink beuink beukehorst beukenbos beukenbosch beukenhorst beukerinck beukers beulen beulens beuling
beulingen beumer beumers beumkes beun beuninkeijde beuninkweide beunk beurse beusek beusinck beusink beussink beutel
beutinck beutler bevacqua bevervoorde bevinck bexell beyers beyersdorf beytrison bezencon bezerra bezio bezruc biafore
biaggi biagioni biagiotti bialecka bialecki biamonte bianca biancalana biancardi bianche bianconi bianda biase biasi
biazate bibeau bicalho bichsel bicudo bidault bidstrup bie bieber biele bielecka bielicka bielicki bielinska bielinski
biello bielmann bieman bieniasz bierens bierhaus bierman biermann biernacka biesebeek bievink bifrare bigger biggio
bigler bignasca bigot bigras bigum bihan bijffanck bijvank bilde bilderbeek bilello bilic billard billaud bille billet
billicks billon billy bilodeau bilotti bimmel binda bindaco binder binderup binelle biner binet binette binetti
binggeli binsfeld binz bionda biondo birch bircher birchler birchmeier birgersson birk birkeland birn birnbacher biron
birri birtalan birtingsdottir birtingsson bisaillon bisceglia bischoff bischoffs bise bisesi bislin bisogno bissig
bisso bissoli bisson bissonnette bistafa bitelli bitencourt bitsch bitschnau bittel bitterli bitto bitz bivanck
biviano bivink bivona bizon bizzaro bizzarro bjargmundsdottir bjargmundsson bjarkadottir bjarkason bjarmadottir
bjarmason bjarnadottir bjarnason bjarnfinnsdottir bjarnfinnsson bjarnfredsdottir bjarnfredsson bjarnhardsdottir
bjarnhardsson bjarnlaugsdottir bjarnlaugsson bjarnleifsdottir bjarnleifsson bjarnolfsdottir bjarnolfsson bjartsdottir
bjartsson bjelland bjerg bjerre bjerring bjerrum bjolfsdottir bjolfsson bjorgen bjorgmundsdottir bjorgmundsson
bjorgolfsdottir bjorgolfsson bjorgulfsdottir bjorgulfsson bjorkman bjornebye bjornolfsdottir bjornolfsson bjornson
blaabjerg blaauwhand blaawen blach blachowska blachowski blackburn blacking blackwell bladt blaengsdottir blaengsson
blaeu blaeuw blain blair blais blaise blake blakking blancato blanchet blanchette blancken blandin blandino blando
blanken blankenship blankvoort blase blasio blasko blaszczykowska blaszczykowski blattler blattner blau blauer blauwen
bleau blecher bleckijnck bleckinck blecking bleckink bleeker blehr bleier bleiker blekink blekking blekkink bless
bleumink blevins blijdenstein blin blits blitz blix blixt blockson bloemendaal bloemendal bloemer bloemerije bloemers
bloemerts bloemesaeds bloise blokhuizen blomberg blomerije blomers blomgren blomkvist blomquist blomstedt blondeau
blondel blondin bloomerije bloommers blosch blot bloten blouin bluehmke bluemers blumendahl blumenthal blumer blumink
blumrath blumstein blunschi boadottir boarin boason boberg bobst bocchino bocci boccio boccuzzi bochatay bockel bocken
bocker bockovac bocquet bodadottir bodason boddewies boddewis bodelijnck bodenmann boderike bodin bodkens bodker
bodmer bodwijs boe boecekeners boeckeler boeckenbus boeckenhorst boeckers boeckholt boeckhorst boeckmeijer boeeink
boegell boeginck boehler boeije boeijenck boeijenk boeijinck boeijink boeijkinck boeijkink boeijnck boeinck boeing
boejink boejnck boekenharst boekenhorst boekhoff boel boelens boelinck boelkens boell boels boemenfelts boemfelt
boemffelt boemveld boemvelde boenck boencker boenckinck boenink boerefijn boerhof boerland boers boersma boesch boesen
boesijnck boesinck boessinck boesveld boesvelt boetenbos boetzelaer boeve boeveld boevelijnck boevelink boevelt
boevinck boeyenk boeyink bogadottir bogaert bogaerts bogard bogason bogdani bogdanovic boge bogema bogenheim bogert
bogh bogijnck boginck bognuda bogovic bogt boguska boguski boguszewska boguszewski bogynck bohi bohlen bohlin bohman
bohn bohner bohnhof bohosiewicz bohrer boiago boienck boiinck boijkinck boijkink boijnck boijtinck boijtink boilard
boileau boillat boily boinck boing boink bois boisclair boisen boisjoli boisseau boisson boissonneault boisvert
boitinck boitink boivin boizam bojanowska bojanowski bojesen bojinck bojsen bokers bokhoven bokkel bokkelt boland
bolander bolant bolay boldrin boldrine boldrini bolduc bolender bolf bolhuis bolijnck bolin bolinck boling bolinger
bolink bolio boll bolladottir bollason bollen bollhalder bolli bollinger bollobas bolman bolot bolt bolte bolters
bolthof bolthoff bolton bolyai bolzan bom boman bombara bome bomers bomfelt bommarito bommer bomnerts boms bon bonacci
bonaccorsi bonaccorso bonadies bonadiman bonadio bonadonna bonafede bonagura bonano bonaparte bonardi bonasera
bonaventura bonavita bonczak bonderer bondesen bondevik bondi bonello bonen boner bonfanti bonfiglio bonfim bongen
bongers bongni bonhomme bonica bonicenha bonifacio bonilha bonin bonino bonis bonjour bonkinck bonnard bonnaud bonneau
bonnefoy bonneker bonnekers bonnekes bonnekijnck bonnekinck bonner bonnin bonninck bonnink bonny bonot bonsignore
bonsveld bont bontempo bontemps bonura bonventre bonzon booeckenhorst booeijnck booekenhaerst booekers booelinck
booevelijnck booijckinck booijkinck bookenharst booker booltthoff boome boomers boomfeldt boomgart boomkamp boomkot
boon boone boonen boonhof boord boorgerijnck booth borawska borawski borcard borch borchard borcharen borcharts
borchers borchman bordeleau bordes bordewijk bordin bordoli bordonaro borel borg borgerbos borgerding borgese borgesen
borgh borghese borgijinck borgman borgmeijers borgne borgo borgognon borgstedt borgstrom borgulfsdottir borgulfsson
borino borjesson borken borkinck borkink borksdottir borksson borkus borland borlin borloz born bornemisza bornet
bornijnchave borninckhave borninckhof borninckhoff borninckhoven borninkhof borninkhoff borovsky borowska borre
borregaard borrink borrn borruat borsa borsari borsoi borst borsting borstorff borter bortolini bortolot bortoloth
bortoloti bortolotti borup borys bosboom boscarato bosetti bosiger bosio boske boskes boskovic bosma bosmans bosnjak
boso bossche bosse bossel bossen bossi bossio bosso bossoli bostrom botacim botacin botelho bothoek bothorn bothornius
botolfsdottir botolfsson bots bottarelli bottari bottaro botte bottega bottenburg botteon botteron botti botticelli
bottiglieri bottini bottino botto bottone bottoni bottyan bouchard bouche bouchet bouchez boudet boudreau bouffard
bougie bouhuis bouillon boulanger boulay boulet boulianne bouma bouman boumeester boumeesters boumeijster boumeister
boumeisters bouquet bour bourassa bourban bourbeau bourbon bourbonnais bourdages bourdeau bourdin bourdon bourgault
bourget bourgoin bourque bourqui bousquet boutellier boutet bouthillier boutin bouton bouvier bouvijn bouwer bouwers
bouwhuess bouwhuijs bouwhuis bouwman bouwmans bouwmeester bouwmeesters bouwmeijster bouwmeisters bova bovard boveld
boveldt bovelijnck bovelinck bovelink bovelt boverman bovet bovey bovigny bovink bovino bovy bowen bowers bowhave
bowman boxtart boyd boyema boysen bozanja bozi bozworth bozza bozzelli bozzini bozzoli bozzuto braak braake braakhekke
braakman braakmans braal braam braambrink braans braaten bracci braccia bracco braceschi bracher bracke brackel
bradford bradley bradshaw brady braeck braecke braek braeke braems braenne bragadottir bragagnolo bragason bragato
bragatto bragger braggion brahe brahier brahms braido braillard brajkovic brake brakel bramante bramelstroott bramsen
brancaglioni brancato branch branciforte branda brandao brandejs brandenberger branderhorst brandes brando
brandsdottir brandsson brandstrup brannstrom brant brantsen bras brasey brask braskamp brassard brasse brassen brasser
brate bratschi bratt bratz brauers brault braune bravato bravim bravin bray brazeau brazerol brcic brcking breda
bredahl bredesen bredthouwers breeas breehl breejen breekveldt breen bregesk bregnard bregolin bregy breiner
breisacher breitbarth breivik brekadottir brekason brem bremmelstroet bremmelstroete bremmelstroot brengenborg
brengers brenna brennan brentini brentorp bresadottir bresason brescia bresser bressi bresson bressoud bret brethouwer
brethouwers brethower bretveld bretz breugelman breukelaar breukers breukink breum breumelstroet breumelstroete
breumelstroot breurinck breurink breurynck breves brevinck brevink brewer breza brezininiski breziniscki brezinski
breznay bria briand brianezi bridy brien briere brigante briganti briggs briglia briguet brijncke brill brimadottir
brimason brinch brinck brincke brinckvoort brindisi brinke brinkerhoff brinkkotte brinkman brino brioschi briosqui
bris brisebois brisgen brisot brisset brissette brisson britschgi britt brittijn brixius bro broad broadwater broberg
brocard brocato brocco broch brochard brochu brochuijs brock brockman brockmans brodard brodbeck brodd broddadottir
broddason brodersen brodeur brodin brodmann brodowicz brodsgaard broe broeck broecke broeckhuijs broeckhuijsen
broeckman broedel broek broeke broekers broekhoff broekhuijs broekhuijzen broekhuizen broekman broekmans broekmeule
broekmole broekmolen broekmoole broekmuele broens broer broerinck broerink brogaard brogan broger brogger broggi
brogle broicke broijls broijrijnck brokken brolin broman brommelstroet brommelstroett brommelstroot brommelstrtt bron
bronckhorst brondert brondum brondyke bronkhorst bronnimann brons bronsema broocke brooecke brooerinck brookmans
brooks broquet brorijnck brorinck broring brose brosi brossard brosseau brostrom brot brotschi brotz brouillard
brouillette brousseau brouwers browning broye bru brucato bruce bruchez bruekink brugge bruggeman bruggemeijer bruggen
bruggenkamp bruggers bruggert bruggink brugnoli bruhlmann bruhn bruhwiler bruijel bruijl bruijn bruijninck bruijnincks
bruijnink bruijns bruin bruine bruinier bruininck bruins bruist brukkers bruland brulhart brulisauer brum brumana
brumelstroot brummel brummels brummelstroet brummelstroete brummelstroot brummelstrott brummes bruna brunckhorst
brundel brundler brune bruneau brunel bruneli brunelle brunenberg brunetto brunijnck bruninck bruning brunink brunius
brunninkreef brunold brunschwiler brunsinch brunsinck brunsing brunsink brunss brunswijck bruntel bruntink bruntsinck
bruntsink brunzink brurinck brus brusco brusque bruss brusse brussen brussinks brusveen bruttin bruus bruyere bruyn
bruzzese bryan bryant bryner brynjolfsdottir brynjolfsson brynjulfsdottir brynjulfsson brynleifsdottir brynleifsson
bryson brzana brzozowska bua buadottir buason bucca buccellato bucceri bucciarelli bucciero buccini buccino bucco
buccola buchanan buchard bucharo buchel buchli buchman buchmann buchs buchser buchwalder buckel buckell buckelle
buckelo buckenhorst buckholtz buckhorst buckley buckner bucks bucolo buczkowska buczynska buday budde budden buddewies
buddewijs buddijnck buddingh buddink budimcic budimir bue buejink buekenbos buekenbosch buekenhorst buelde buening
buenink buenk bueren buerkeus buerkink buerse buersink buesink buess buessink buestes bueti buevink bufalini bufalino
buffa buffat buffo buffone bugge buggenum buglione bugmann bugnard bugni bugnon buholzer buhr buiel buiing buijinck
buijink buijnck buijninck buijnink buijtenholt buijtenhuijs buijtinck buil buinck buinink buiren buirseweide buisinck
buisson buitenbus buitenhuis buitink bujold buk bukenbos bukerhorst bukran bul bula bulla bulle bullens bulliard
bullingen bullo bullock bulow bulsinck bulsink bulte bulten bultin bulzink bumann bumgarner bumkes bundi bunink
bunrkes bunschoten buntschu buonaiuto buonanno buono buonopane buoro buradottir burason buratti burch burdi bure
bureau burel buren burer burg burgat burgener burgers burgess burght burgi burgin burgler burgo burgstaller burgues
burgy buri buric burjan burke burki burkli burknadottir burknason burks burli burman burnett burns buro burren burris
burrows burstall burt burton burzynska busacca busalacchi busato buser busetti busink busk buson busque bussa bussard
bussche busschers busser bussieres bussinck bussing bussinger bussink busson bussone busta buteyn buthey butikofer
butkiewicz butkovic butler butschi butta buttacavoli butting buttitta buttler butto butty buunk buur buuren buurink
buurman buurse buursinck buursink buus buwink buyink buytenbosch buzatto buzenska buzenski buzon buzza buzzelli buzzeo
byers bylund bymolt byskov bystrom caan cabaj cabalzar cabana cabbarli cabral caccamise caccavale caccese cacchione
caccia cacciola cadalbert cadieux cadiou cadonau cadorette cadosi cadotsch cadruvi cady caetano caete caetmans
cafarella cafarelli cafasso cagnina caijerman caillaud caille caillet cain cairo caissy caito cajacob calabretta
calabrez calabreza calandra calarco calassara calatrone calazans calcagni calcagno calcar calcaterra caldarella
caldarelli caldarera caldarone caldeira calderari calderaro calderone caldo caldwell calegari calegario calhoun
caliari calicchio caliendo califfe calil calimam caliman calistro calitri caliva calixto caljouw calla callahan
callesen calliman calmon calotto caloz caltabiano caltagirone calvanese calvano calvet calvetti calvez calvi calvo
calzascia camarata camargo camata camatta cambareri cambiage cambio cambria camelio camenzind camer camerino cames
camichel camilete camiletti camillete camillo caminada caminiti camino cammarano cammen camozzi camp campagnaro
campagne campanale campanelli campe campeau campers campes camphuijs camphuis campi camping campione campise
campitelli campobasso campodonico campolo camponovo campopiano camporeale campores camporez camus canal canali canata
canceglieri cancian candia candito candolfi canevari cangialosi canio canjko cann cannada canne cannenborgh cannijns
cannova canonica cansi cansian cansio cantalupo cantarella cantieni cantin cantone cantore cantrell canuel canzano
canzian caouette capaccio capaldi caparelli capatt capaul capeder capele capelini capella capelle capello capito capo
capobianco capodanno capon caponera caponi caponigro caporale capotosto capozzi capparelli cappelen cappella
cappellini cappellino cappers cappetta cappo cappola cappucci capra caprara capretta capri capriglione caprini caprio
caproni capua capucho capurso caputa caputi capuzzi carabello caracappa caracci caramanica caranci carangelo carano
caratsch caravella caravello carazas carbonneau carchidi carda cardamone cardarelli cardelli cardello cardi cardile
cardillo cardin cardinal cardinaux cardo cardon cardoni cardosa cardosi cardozo carducci cardullo carelli carello
careta caretta carey carfagna carfagno carfora carico caridade carideo caridi cariello carignan carilli carina carinci
carino cariou carl carlberg carle carlen carleo carlesso carlgren carlier carlin carlisi carlo carlone carlozzi
carlson carlsson carlstrom carman carminate carmine carmo carmosino carnaghi carnebeeck carney carnicelli carniele
carnielle carnielli carnot caro carolis carone caronia carosella caroselli carota carotenuto carozza carpenter
carpentieri carpinelli carpinello carpino carpio carr carra carrel carrer carrere carricato carrico carrier carriere
carro carron carson carsteijn carstein carstensen cartelli cartier carton caruana carusone carvalhido carver casa
casagranda casaletto casalino casamento casarella casaro casasanta casassa casazza cascella casciani casciano casciato
cascioli casey casino cason caspar casparsson caspersen cassani cassaro cassella cassese cassetta cassinelli cassini
cassino cassone castagno castagnola castain castberg casteen castein casteine castel castelione castellini castello
castellucci castelluccio casteluber casterop castiglia castiglione castonguay castoro castricone castyn catabriga
catalani catalanotto catalino catano catanzano catargiu cate catellan catenacci catenazzi caterina cathe cathomas
cathomen catizone catone catrambone catta cattai cattelan cattin cattmans catto catucci cauchon cava cavalcante
cavalcanti cavaleiro cavallina cavanelas cavanna cavargna cavataio cavatti cavegn cavelti caversani cavicchi caviezel
cavigelli cayer cecala cecco ceccon cecconi cece ceci cecote cecotti ceder cederblom cederschiold cederstrom cedrone
ceelen cefalo cefalu ceglia cei celakovsky celani celansky celenza celia celio cella cellucci cellura celona celot
celustka cempel cempers cempes cena cenci cennamo centanni centola centore centrella centrone ceolin ceotto ceraso
cerasoli cerasuolo ceravolo cerbone cercone cereghino ceresa cerf cergueira cericola cerini cerino cerminaro cerniglia
cerqueira cerreta cerrito cerro cerrone cerroni cerruti certa certo cerulli cervelli cervi cervini cervino cervone
cesa cesare cesari cesarini cesario cesaro cescon cesconeto cesconetto cesena cesta cestaro cestone cetta ceuijers
ceulemans ceunen ceunincks ceupen ceveskamp cevolani chabert chabloz chabot chagas chagnon chalifoux challandes
chamberland chambers chambon chambovey champagne champion champoux chandler chaney chapdelaine chapelle chapiniti
chapman chappot chaput charbonneau charbonnier chardon charest charette charland charlebois charlet charlier charlot
charmillot charrier charriere charron chartier charton chartrand chasse chatagny chateau chatelain chausse chautems
chauveau chauvet chauvin chaves chayer checchi cheibub chellis chelmicka chelmicki chemin chenard chene chenier
cherbuin cherico cheron cherpillod chervaz chesaux cheseaux chessney chetelat chevalley chevallier chevre chevrier
chiappini chiaradia chiaramonte chiarella chiarelli chiarello chiaro chiasson chiaverini chiavetta chicoine chiecan
chiecon chiera chies chiesa chiesurin chiffelle chimienti chinnici chino chiodini chiodo chirco chirichella chiron
chiumento chiusano chlebowska chlebowski choffat choiniere cholewczynska cholewczynski chomicka chomicki chopin
choquette chouinard choulat chretien christe christensdatter christiaens christiandatter christiansdatter
christoffersen christophe christophersen chrooij chtistensdatter chuard chuchrowska chuchrowski ciabattoni ciaburri
ciaccia ciambrone ciampi ciancio cianciola cianciolo cianciulli cianelli cianflone ciano ciaramitaro ciaravino
ciardullo ciarleglio ciarlo ciarrocchi cibelli cicale cicalese ciccarello ciccarone cicchini cicchino cicci
cicciarelli cicco ciccolella cicconi ciccotelli cicero cicio cicone ciechanowska ciechanowski cierenberg cieri ciervo
cifaldi cifelli cilento cillo cilluffo cima cimaglia ciminelli ciminera cimini cimino cimo cimorelli cina cinco
cincurak cindric cino cinotti cinque cinquemani ciocca ciocco ciolino ciolli cione cioppa cipollone cira circo ciresi
ciriello cirigliano cirilli cirincione cirino cirrincione cirrito citino citrano cittera ciucci ciuffo ciufo ciullo
civello civiello civita civitarese civitello cizmar claassen claerbout claesen claessen claessens claluna clanderman
clandermans clarenburg claret clarizio clarme claro claude claudel claudino claus claveau clavien clay clayton
clemensen clementi clements clemmensen clemons clercq clerici clerico clermont cleuvers cliche clincke cline clivaz
cloarec clocks cloeck cloet cloeten cloever clomp clompenhouwer clompes clomps clooster cloovers clopath cloutier
clouwers cloux clovers cluevers clumpers clumps cluse cobb cobes cobo cobus coca cocca cocchi cocchiola cochet cochran
cock cockers cockes cocklinck cocks coco cocozza cocuzza coda codella coderre codin codiroli coebes coelha coelman
coelmans coeman coemans coenders coenen coeners coenkens coenne coentjes coepmans coerdes coesen coesinck coessinck
coeszvelt coeverden coffers coffey cofone cofrancesco coglianese cogliano cogo cohen coia coijers coips coiro coks col
colabella colacino coladeci colaianni colaizzi colaluca colandrea colaneri colantoni colantonio colantuoni colao
colapietro colarossi colarusso colas colasanti colasuonno colato colavita colavito coldenbarg coldenbargh colello
coleman colenberg colenbergh colenbrander coletti coletto colicchio colijn colla collard collaud colletta colletti
colli collignon collin colodeta colodete colodetti colombi colombini colona colone colosi colste colstede colstee
colsteede colstege coluccio columbo colve colwagen comans comarela combe combes combs comeau comella comerio comolli
compagno compagnone compton comte comtois comunale cona conca conceicao conceprio conciani conde condello conetta
confalone conigliaro coninck conincks conings coningshuijs coningshuis conley conner connijns connings conod conradi
conradsen consigli constancio constant constantineau contarato contarini contarino contento conterini contessa contino
conto contrino conus conway coobesen coobs cooenen cooijers cooke cooldewij coolen cooley cools coonen cooninck
coonincks cooninks cooper coops coorenberg coort coosinck copeland copes copier copp coppejahn coppens coppi coppo
coppolino copt coquoz coraducci corallo coray corbaz corbeil corbello corbi corbin corbo corcione corcos corda cordano
cordaro cordasco cordey cordi cordier cordisco cordone core corelli corigliano corminboeuf cornacchia cornelia
cornelis corneliussen cornella cornetta cornu corocher corpataux corra corradetti corradino corre corrente correnti
correya corriere corriveau corsa corsaro corsello corsentino corsetti corsiglia corsino cortbeeck corte corten corth
corthay corthesy cortina cortopassi corts cortschot cortschott cortschotten cortshot corvi corvino corvo coscia cosco
cosic cosinck cosio cosme cosmo cossette cossin cossinck cossink cossy costalonga costariol coste costella coster
costers cota cotrone cotroneo cots cotta cotte cotten cotter cotters cottet cotti cottin cotting cottmans couderc
coudert coudum couillard coulombe couman coumans courbat courchesne cournoyer courtemanche courtin courtois cousineau
coutant coutaz coutinho couto coutu couture couturier covelli covello covino covre cozumeco cozza cozzo cozzone
crabben cracchiolo craenen craft craig cramer cramp crampen crampton cranbrink cranen crausaz cravellar cravotta
crecco creijell creill crelier cremasco cremer cremers crepeau crepin crescenzo cresci cressafe cressers cressier
cresta crete cretegny cretin crevier crevoisier cricco crijchsman crisinel cristoforo crittin crivelli crnkovic croci
croes croesen croesenbrinck croesenbrink croij cromminga crone cronholm cronje cronjen cronnie croosebrink
croosenbrijnck cros crosby croscott croscut croscutt crosenbrinck crosenbrink croteau crouten crouzet crozatti cruchon
cruijsebrinck cruisbrinck cruisebrinck crusan cruyskens csak csaki csere cseszneky csillag csizmadia csoka csokas
csokonai csukas csupo csurka cudre cuenen cueni cuennet cuentjes cuijper cuijpers cullen cullve culve culver cuman
cunen cunningham cunshnir cup curchod curitiba currat curtis curty cusson custodio cutler cuttat cuvelier cuyper
cuypers cvitkovic cypriano cyr cyrillo czachor czachowska czachowski czako czechowska czekalska czekalski czersky
czerwinska cziffra czyszek d'achille d'acquisto d'acunto d'adamo d'addario d'addio d'addona d'agata d'agosta
d'agostini d'aiuto d'alesandro d'alesio d'alfonso d'alia d'alleva d'aloia d'aloisio d'alonzo d'alto d'altoe d'ambra
d'ambrosi d'ambrosia d'amelio d'aniello d'annunzio d'antona d'antoni d'antonio d'antuono d'apolito d'aprile d'aquila
d'aquino d'arcangelo d'arco d'arezzo d'arienzo d'arpino d'arrigo d'asaro d'ascanio d'ascenzo d'ascoli d'atri d'attilio
d'auria d'avanzo d'aversa d'azzo d'egidio d'emilio d'ercole d'esposito d'ettore d'imperio d'innocenzo d'intino d'oria
d'orio d'orsi d'orso d'ottavio d'ovidio d'urbano d'uva daal daalen daalman daalmans daalwijk daams daane dabkowska
dabrowska dadadottir dadalto dadason dael daele daelman daelmans daems dafflon dagbjartsdottir dagbjartsson dagenais
dagfaradottir dagfarason dagfinnsdottir dagfinnsson dagsdottir dagsson dahlen dahler dahlgaard dahlgren dahlin dahlman
dahlmans dahlquist dahlqvist dahlstrom daigle daigneault daino dajos dakaj dalby dalcamp dalcin dalen dalessi dalin
dall dall'armellina dall'ava dalla dalladottir dallaire dallason dalman dalpe dalsgaard dalt dalto dalton daltro dalvi
dalwigh dambon damborg damcatte damcot damcott damcotte damgaard damhof damjanovic damkaet damkaeten damkat damkate
damkatshuijske damkatt damkatte damkes damkjaer damkot damkott damkotte damkotts damme dammekers dammers damone
damours dams damsgaard dancewicz dancy daneau danella danese danesi dangin danieli danioth dansereau dansi dantas
danuser danza danzer danzi daoust daraiche darani daranyi dardengo darin dariva darms daroz darradottir darras
darrason darroz darstharst darsthorst dasilva dassel dassell dassen dassie dasthorst dastous datkovic dato dattoli
daube daugaard dauphin dauti davatz davel davelaar davenport davi davia daviault davide davids davidson davidsson
davino dawson dayer daza dazio dazzi debato debbijnck debbinck debbing debbink debicka debicki debinska debinski
deblois debona debonneville debray debska decaillet decarie decherinck dechering deckerink deckesbos decristophoris
dedert deetters defago defanti deflorin degasperi degelink degen degenaar degener degeners degermark deggerink degn
degonda degrueff dehn deikesbuis deil dejesus dekany dekelink dekkers delage delahaye delai delaloye delamare delannoy
delaparte delaporte delar delarmelina delarue delastre delattre delaunay delavy delazare delcroix delden deleuran
delfgaauw delhaye delisa delise delisle deliso dell'anno dell'antonia dell'aquila dell'olio della dellamark dellaparte
delle delley delli delligatti dello delmenico delorme delpupo dema demange demant demarmels demartins demers
demersseman demiri demkes demma demming demoni demont demonte demots demszky dena denadai denckels dencker deneault
denend deni denisco denkema denkerkel denninck dennis denoth dente dentice dentino denzel deo depace deperinck depra
deramo derasmo deraspe dercks dercksen derckxen deriaz derichs derivaz derks derksen derkz derrick derrien derron
derungs dervogt dery deryhe des desaulniers desautels desbiens desbois descamps deschenaux deschenes deschievane
descloux descoteaux desfosses desgagne deshaies deshayes desilets desjardins deslarzes deslauriers desmarais desmeules
desnoyers desormeaux despres desrochers desroches desrosiers dessaure dessureault destefani deterdinck deterinck
dettling detto deugewert deuinck deuink deukinck deunk deus deut devantay devaud devaux devcic deveault develder
deventer deville devittori devold devries deziel dhooghe dias dibbink dick dickerson dickson diderik dideriksen didier
didriksen dieckhoff diefenbach diekema diekesbos dielberg dielen diem diement dienberch dienes diepenbroeck dieperinck
dieprink dierckinck dierckx dieren dierickx dierkinck dierkink diersen dierst dierte dieselbrink dieter dieterdinck
dieterdink dieterinck dieterink diethelm dietlin dietwyler dievelaar diez diggelmann diirr dijckbos dijcke dijckhof
dijckhuijsen dijckhuis dijckman dijcksbos dijcksbus dijcsbos dijcxbus dijeert dijeerte dijenberch dijerkijnck dijerte
dijk dijkbos dijkebos dijkermans dijkgraaf dijkman dijksbos dijksbus dijrkinck dijrkink dijsselbrinck dijsselbrink
dijstelbrinck dijxbus dillard dillier dillon dimmeldal dimnjasevic dinesen dingeldein dingemanse dinis dinkel dio
dioguardi dion dionne diot diotte dirchs dirckes dircks dircksen dircksens dirckx dirix dirks dirkse dirkx dirkze
dirren diserens disselbrink dissing distelbrinck distelbrink disztl ditlevsen djak djurhuus dobaj dobay dober dobiecka
dobiecki dobo dobos dobrovsky dobrucka dobrucki dobrzanska dobrzanski dobrzynska dodinch dodson doedens doeijnck
doeinck doel doenck doencks doenk doesburg doeven dofradottir dofrason dohman dohn doijnck doijncks doimo doinck
doiron dokken dol dolega dolf dolke doll dolladottir dollason dolle dollen dolman dolores domachowska domachowski
domaldadottir domaldason domaldsdottir domaldsson domene domenico domeniconi domine domingue dominicis dommels domo
domokos donadira donaldsdottir donaldson donaldsson donckers dondergoor dongelen dongen donk donkerd donkergoed
donkersgoed donne donnet donovan donselaar donz donze doods dooenck doolittle doorn doornbos doornijck doornik
doorninck doornincks doornink doppers doradottir doran dorason dore dorig dorigo dorion dormond dornink dorsa dorsaz
dorsey dorsten dorsthorst dorthe dorval dorzenoni dosch dosek dossing dostie dotson dotta dotte doucet douma downs
doyckink doynck doyon dozsa draaijers draajers draayers drachmann draejers dragicevic draijer draijers drajers
drakenberg drakos drapeau draskovich draskovics draskovits drdla dreese dreesen dreesens dreessen dreessens dreiers
dreijer dreijers drejer drejers drekadottir drekason drempel drengsdottir drengsson drentel drentell drentels drenten
dreschner dresdner drewniowska drewniowski drewnowicz drewnowska drewnowski dreyer dreyers driehuijs driehuis driel
dries driesen drieskus driest driesten drietlaar drievoet drijhuijs drijhuis drintel drobczynska drobczynski drobny
drolet drommelders drommeler drommelers drompt dropper droppers drost drosten drouet drouin drozdov drtina drummelers
drummond drunen druppers drzewiecka duadottir duar duason dubach dubeau dubey dubler dubos dubost dubourg dubreuil
dubuc dubus ducharme duchemin duchene duchesne duchesneau duchman duchnowska duchnowski duchoud duclos ducraux ducrocq
ducry dudler dudley dudli due dueholm duelund duenck duenk duerr dueven duffy dufort dufresne dufthaksdottir
dufthaksson dugac dugas dugerdil duguay duhaime duhamel duhanaj duijmen duijn duijnck duijren duijser duijtshof
duijtshoff duijvenslatt duink duitman duitshof duiven dujardin dujmovic dukic dul dulcken dulfer dulman dulmans dulmer
dulmers dulmes dulude dumais dumez dummermuth dumortier dumouchel dumoulin dunajewska dunajewski duncan dunk dunki
dunkle dunlap dunn dunnewald dunnewick dunnewijck dunnewijk dunnewik dunnewold dunnewoldt dunnewolt dunroer dunst
dupasquier dupere dupertuis dupin dupond duppenthaler dupras duprat dupraz dupre duque duquesne duquette durant duras
durdevic duren duret durfee durgnat durham duric durieux duriez durisch durocher durr durrenberger durrer durst
durussel duss dussault dutertre dutra dutruy duunk duus duven duvenslat duvillard duvnjak duxbury duyvensladt
duyvenslatt dyck dycxbus dyhr dyk dykman dykstra dyradottir dyrason dyrmundsdottir dyrmundsson dyrssen dyselbrink
dziadosz dzielska dzielski dziubdziela dziubinska dziubinski dziurawiec dzsudzsak eaton ebani ebbadottir ebbason
ebbers ebberts ebbesen ebbinck ebbincks ebbink ebener eberle ebink ebner ebsen eca echterer eckervelt eckstein ecoeur
edberg eddadottir eddason edelmann edgren edin edling edlund edman edstrom edvardsson edvinsson eebbijnck eebinck
eeckinck eeffsinck eefsinck eefsink eefsinkbrink eeftink eekinck eekink eelckinck eelen eelinck eelink eelkinck
eelshof eeltijnck eeltinck eeltink eeltinkhuijsken eeltinkhuis eeltinkhuisken eeltinks eelverdinck eelverdink eengels
eenink eenpalu eerde eerden eerkens eerlings eernisse eerola eerstinck eerten eesinck eesink eesselijnck eesselinck
eest eeszink eeverdink eevers eevsinck eewool effsinck efing egbers egberts egeberg egeland egelund egerszegi egge
eggel eggen eggenberger eggenschwiler eggerick eggimann eggincks eggink eggli eggmann egholm egloff egmond egnell
egterbroek ehlers ehrling eichel eicher eichmann eidsdottir eidsson eigenheer eigenmann eijbergen eijbers eijkman
eijlers eijnink eijting eikelkamp eikemo eikenboom eilerdinck eilerts eilifsdottir eilifsson einarsson einink
einvardsdottir einvardsson eiriksdottir eiriksson eis eisenegger eisenring eisma eitinck ejlersen ekberg ekblad ekbom
ekdahl ekdal ekelund ekenstein ekenstierna ekholm ekinck ekink eklof ekman ekstrand elant elardo elbaek elberg
elberinck elborg elborgh elburg elcan eldgrimsdottir eldgrimsson eldsdottir eldsson elekinck elens elevelt elferdinck
elferdink elferink elfers elfferdijnck elfferink elfradsdottir elfradsson elfrink elgaard eliasen eliassen
elinbergsdottir elinbergsson elinck elinckinck elink elinkkaveste elinmundsdottir elinmundsson elking elkink elkjaer
elladottir ellason ellegaard ellena eller elleverkinck ellidadottir ellidason ellingsen elliott ellison ells elmer
elmiger elmo elmsater elo elofsson elschot elsen elsener elsenerus elshof elsinga elsinghorst elskamp elssen elst
eltinck eltschinger elverdinck elverdink elverfeldt elverinck elvers elvervelt elzinga elzinkhorst emanuele
emanuelsson emaus emborg emeli emerik emerson emilio emilsson emma emmenegger emmerick emmerik emmi emond emonet
empsink emsink end endemans endress endringer endrizzi enea enemark enevoldsen eng engberg engbers engbersen engberts
engdahl engebretsen engeland engelberts engeli engelinck engels engelse engelstad engen enger engert engilbjartsdottir
engilbjartsson englund engman engvall enksink enkssink enninck enns enquist enrico ensdijk enserink enst entinck
entincks entink entringer enz eotvos epars epifano epiney episcopo epman epp eppenhof eppinck epping eppinga eppink
eppolito eramo erard erb erbervelt erbolato erceg erckens ercolani ercole erde erdin erdos erichsen erickson ericson
ericsson erkel erkens erkenswik erketswik erkkila erkko erlandsen erlandson erlandsson erlendsdottir erlendsson
erlingsdottir erlingsson ermenreksdottir ermenreksson ernesje ernesse ernisse ernman ernsten ernstsen erny erpenbeeck
erpenbeke erpsdottir erpsson errigo ervasti ervati erve esche eschler esink esinkbrinke eskelinen eskens eskes eskesen
eskildsen eskola esmeijer esmeria esnault especemile espensen espersen espindula espirito esrudottir esruson essche
esselen esselinck esselink esselinkhaar esselinkpas esselinkschoppe essen essert essinck essincks essink essinkbrink
est esterhazy estermann estes esteve etemi ethier etienne etique ettlin evarti evenson evequoz everdink everett
everhardink everhart everinck eversan evrard ewick ewing exo eyben eyer eyjolfsdottir eyjolfsson eylaugsdottir
eylaugsson eyleifsdottir eyleifsson eyll eymundsdottir eymundsson eyriksdottir eyriksson eyvindsdottir eyvindsson ezzo
faas faassen fabel faber fabijan fabio fabis fabozzi fabri fabricius fabro faccini facciolo faccitin fachini facke
faco facundes fae faenza faerber faes fafard fagan fagerstrom fagerudd fagundes fah fahlmer fahri fahrni faiella
failla faillace faiola faisz faivre falardeau falasco falce falchetto falcione falconi faletti falkadottir falkanger
falkason falkenberg falkenrath fallesen fallo fallone falquet falqueto falquetto falsdottir falsetta falsetti falso
falsone falsoni falsson falt faltskog falvo falzarano falzon fama famiglietti famularo fanella fanger fant fantin
fanto fanton fanucchi fanucci farace farah faranda fardel fardim fardin fardink fare farese fargnoli fariello
farinacci farine farinella farinelli farino farkondeh farley farner farnsworth faro farone faroni farquet farra farro
farruggia farruggio farrugia fasanella fasayo fasciano fasnacht fasolo fasone fassarella fassio fastring fasullo fata
fatica fatta fattore faubert faucher fauchere faucherre fauci faulkner fausch faust faustini faustino fausto fauteux
favale favia favier favoreto favorito favreau favro fayolle fazia fazliju fazoli fazollo fazolo fazzari fazzi fazzina
fazzini fazzino fazzio fazzolari fazzone febo fecher fecken fecteau feddersen fede fedeli federer federspiel fedier
feene feenhouse feenne feenstra feer fehlmann feigenbaum feinstra feitel feitknecht feitoza feldhoff feldkamp feldt
felete feletti felges felice felicetti felix fellay fellers fellin fellmann feltboom felten felton femia fenger
fengsdottir fengsson fennemans fenoglio fenstermacher feo feola feole fera feraco ferdinck ferencz ferguson ferland
ferlazzo ferlin ferlita ferm fernicola ferone ferraco ferragamo ferraioli ferraiolo ferrand ferrandino ferrantino
ferrao ferrarese ferre ferrell ferrier ferrighetto ferron fertig fetten fetz feu feusi feuz fevre fevrier ffeerinck
ffresen fiaux fieberdink fieberink fievet figi figueira fijewska fijewski filet filete fileti filetti filiatrault
filipe filipovic filippis filippo filippone fillekes fillinger fillion filtenborg fim fimple fina finamore finck
finelli finizio finley finnbogadottir finnbogason finnlaugsdottir finnlaugsson finnsdottir finnsson finnvardsdottir
finnvardsson fino finocchio fiocca fiocchi fiola fioravante fiorella fiorello fioresi fiorez fiorilli fiorim fiorino
fiorio fiorito fiorot fiorotto firese firlag firme fiscalini fisch fischli fischlin fisco fiset fisker fitipaldi
fittipaldi fitzgerald fitzi fitzpatrick fjarkadottir fjarkason fjelde fjeldstad fjolmundsdottir fjolmundsson flaim
flamand flament flaminio flammer flaskamp flater fleerkatte fleming flepp fles fletcher fleurant fleuren flindt flink
flinkert flipse flipsen fliri flocco floch flodqvist flokadottir flokason flooren flora florencio flori florijn
flosadottir flosason floyd flozillo fluck flueler fluhmann flukiger flury flynn fockers fockijnck fockinck focking
foerstner foffi fogelklou fogh foglio fohn foisy fokkers fokkes fokking fokkink foldager foletti foley folino
folkadottir folkason folkesson follmi folly foltys fonder fonhof fonhoff fonjallaz fontanella fontecchio fontes fonzi
foockijnck foppiano forafo forbes forcier forcina forcucci foreman foresta forestier forget forgia forgues forino
forkink forlano forlenza forlini formato formigoni formisano fornadottir fornalska fornalski fornason fornay fornazier
forni forrer forrester fors forsell forsgren forslund forsman forsstrom forti fortier fortin fortini fortino fortuin
fortuna fortuyn fosco foss fossen foster foth foto foucault foucher foulon fouquet fourcade fowler frabotta fracassi
fracasso fracheboud frachin frade fradella fradette fragale fragniere fragola fraioli frais fraisse fraken franca
franceschet franceschetto francesco francey franchetti franchin franchina franchino francia francione franciosa
francis francisca francischeto francischetto francisqueti francisqueto franck francken francoeur francone frangella
frangipane franjic frankemeulen franken franklin frankowska franks frankson fransen frantzen franza franzen franzese
franzone frappier fraschina frascone fraser fratangelo frate fraticelli fratta frattaroli frattini frautschi frazao
frazier frazzini frechette freda frederick frederico fredholm frediani fredin fredo fredriks freeman freers freesen
fregolent freiburghaus freire frel freling frelink fremont frenbruge frenette frenken frentz frericks freriksen fresco
fresen freud freudenberger freund freuwink freygardsdottir freygardsson freymodsdottir freymodsson freymundsdottir
freymundsson freyre freyvidsdottir freyvidsson friberg fric fricano friche fricken fricker frickus frid
fridbergsdottir fridbergsson fridfinnsdottir fridfinnsson fridlaugsdottir fridlaugsson fridleifsdottir fridleifsson
fridmundsdottir fridmundsson fridsdottir fridsson fridthjofsdottir fridthjofsson friedman friedrichsen friele frielink
frieselder friezell friezelle friezen friggi frigon friis frischknecht frisella frisina frisk frisone fritschi frizi
frizzera frizzo frodadottir frodason frohli frohofer froio frolick frolund froment fromm frongillo frontiero frontino
fronzo froon frossar frostadottir frostason frubink fruett frutiger frydrychowicz frye frykowska frykowski fuccillo
fuchslin fuchteln fuckinck fuda fuertman fugazzi fuglsang fuhrmann fuickinck fukking fukkink fulaneti fulco fuldauer
fulgenzi fulginiti fulliam fulton fumaneri fumanesi fumeaux fumo funadottir funari funaro funason funch fundao funder
furdi furer furfaro furger furia furian furino furrian furter fusadottir fusason fuscaldo fusillo fusinato futtrup fux
fuzeti fyhn gaal gaarde gaarder gabathuler gabioud gabrielsson gaburro gabutti gaccione gachet gaddadottir gaddason
gadegaard gadowska gadowski gaeckinck gaertner gaerverdinck gaeta gaetani gaetano gaggioni gaglione gagne gagnon gago
gaia gaigher gaiguer gaillet gaines gaiotto gaito galamb galambos galano galanti galarneau galavotti galbo galczynska
galczynski galdsdottir galdsson galecka galecki galen galenus galewicz galina galinska galinski galipeau gall
gallagher gallais galland gallant gallee gallet galley galliard galliker gallois galloway gamache gamble gamboni gamma
gammelgaard gamperle gamscher gamsker gancarczyk ganckvoort ganckvort ganeshamoorthy ganghfoort gans gansner
gantenfordt gantenfort gantevoort gantforth gantner gantvoort ganvert garaba garafalo garafola garai garand garaybayli
garb garbani garbarini garbarino garbeldijnck garbels garber garbo garbowska garbowski garceau gardella gardiman
gardner gardocka gardocki gardonyi gareau gargan gargano garibaldadottir garibaldason garibaldi gariepy garin
garkendarp garneau garner garobbio garofano garon garone garpsdottir garpsson garradottir garramone garrason garreau
garretsen garrett garrison garritano garrits garritsen garritzen garstenveld gartmann garufi garvelink garver
garverdinck garverdink garwerdinck garwert garzone gasbarro gasche gascon gashi gasienica gasiorowska gasnier
gasparello gasparotto gasparro gaspenvelt gaspenveltt gasperini gaspoz gass gates gatherat gato gattlen gattone
gattuso gauadottir gauason gaucci gauchat gauci gaudet gaudin gaudino gaudio gaudioso gaudreault gaudry gauksdottir
gauksson gaulin gaumann gaumond gautadottir gautason gauthey gautreksdottir gautreksson gautschi gautsdottir gautsson
gautvidsdottir gautvidsson gauvin gauvreau gava gavillet gavina gavino gawkowska gawkowski gawlowska gawlowski gay
gazola gazzara gazzo gebbinck gebbing gebbink gebink geelen geelens geelijnck geelijnk geelinck geelink geelkinck
geels geem geene geerdes geerdink geerkes geerlichs geerling geerlings geers geerts geertsen geesinck geesing geesink
geesinkbulten geessinck geessing geessink geesynck geeszinck geffroy gehri gehringer geier geijer geilvoet geinoz
geiradottir geirardsdottir geirardsson geirason geirfinnsdottir geirfinnsson geirhardsdottir geirhardsson
geirhjortsdottir geirhjortsson geirhvatsdottir geirhvatsson geirlaugsdottir geirlaugsson geirleifsdottir geirleifsson
geirmundsdottir geirmundsson geirolfsdottir geirolfsson geirrodsdottir geirrodsson geirthjofsdottir geirthjofsson
geirtryggsdottir geirtryggsson geirvaldsdottir geirvaldsson geiser geisladottir geislason geissbuhler geissmann
geiszler gelais gelardi gelckinck gelder gelderkamp gelderskamp gelekinck gelen gelens gelijnck gelin gelinas gelinck
gelink gelkinck gelkincks gelkink gelleckinck gellekinck gellijnck gellinck gellink gelo gelsingh gelsink gelso
gelsomino gemelli gemert gemignani gemme gemmink genazzi gencarelli genco gendre gendreau gendron gendt genereux
genest genet genetelli genetti gengo genin gennarelli gennari gennusa gennuso genolet genova genovesi gensch gent
gentenaar gentil gentilcore gentry gentzel geoffroy george georges geradottir geraldo gerason gerbeldijnck gerbeldinck
gerberdinck gerdes gergely gerhard gerig gerloffs germain germann gerold gerrits gerritsma gerritz gerritzen gerrow
gersen gerst gerstle gertsen gervais gerverdinck gerwerdinck gerwijns gerwijnsz gerzner gesijnck gesinck gesink gesinx
gesker gespers gestsdottir gestsson geuen geuking geun geurders geurekinck geurink geurinks geurkinck geurkink geven
geverdink gevers gex geyking ghaly ghezzi ghidossi ghirlanda ghisletta ghivan giacomele giacomeli giacometti giacomo
giamboni gianascio gianella gianetta gianinazzi gianola gianolli gianora giasson gibert gicquel giebel giebing giebink
gielinck gielink giellinck gier giergielewicz gieriet gierkinck gierkink giersiepen gierymska gierymski giese giesinck
giesing giesink giesler giessinck giessink giezendanner giffel giffele gignac gigon gigsdottir gigsson giguere
gijbinck gijling gijn gijsbers gijsbersen gijsberts gijsen gijskes gijssberts gilardi gilbert gildhuis giles gilgen
gillabert gilles gillespie gillet gilliam gilliand gillot gilmore gimenez gindl gingras ginier ginneken giobini giorno
giovanoli girardin girault giro girolamo girouard giroux gisberts gisbertzen gisiger gisladottir gisler gissel
gisssdottir gisssson gitz giudici giuduce giuriato giuriatto givelli gizsdottir gizsson gjertsen gjoklaj gjukadottir
gjukason gjura glassey glaus glauser glavak glavas gleichen gleis glenn glerum glerup gleuiwen glewen glieuwen glijven
glijwen glinka gloadottir gloason gloria glud gluen gluewen glumsdottir glumsson gluwen gmunder gmur gnadinger
gneistadottir gneistason gnos gnupsdottir gnupsson goadottir goason gobas gobbato gobbo gobeil gobeli gobert gobet
gockinga godadottir godard godart godason godbout godefroy godel godenzi godet godin godlewska godly godmundsdottir
godmundsson godschalk godschalx goedegebuur goedheer goeijers goekinga goelden goerkes goerkinck goerkink goermans
goes goese goeszen goethals goetz goff gogolewska gogolewski goheen goijkink goirhuis gois gokgoz golaj golay goldbach
goldes goldschmidt goldstein golebiewska golka golub golubic gombrowicz gommersbach gompers goncalvez goncz gondz
gonin gonthier gonzalves goodman gooelden goorhuijs goorhuis gooris goorkes goorkijnck goorkinck goorman goormans
goors goosens goossen goot gootijnck goovers goozeman gopink goralbert goransson gordon gores gorg goring gorkijnck
gorkinck gorkink gorkum gorman gormsen gorrinck gorska gort gortworst gorus gorzynska gorzynski gosciniak gosens
gosiewska gosiewski goslicx gosman gosschalk gosselick gosselin gosselinck gosselink gosset gossinck gossink
gossweiler gotfredsen gott gottardi gottardo gotti gottsponer goudreau gougeon gouin goujon gould goulet goupil gouvea
govers gowe goyer graaf graal graaskamp graauwert graaven grabarz grabau grabinska grabinski grablovic grabska grabski
graca grado graes grafstra grafstrom grahn gram granadottir granason granath granberg grand grandgirard grando graner
granger granges granier grankelsdottir grankelsson granlund granqvist granstrom granzottin granzotto gras graskamp
grasseto grassetto grateler gratton gravel graveman graven graver graversen graves gravesen gravestein gravgaard
gravink grawekamp grbesa greave grebink greca greene greer greevers greevinck greevink gregio gregoire gregolin
gregorio gregory greguric greipsdottir greipsson gren grenier grenon grentink greppsdottir greppsson grept greter
greub greupink greutink greuvink greve grevenbrinck grever grevers grevershutte grevijnck grevinck grevinckhans
grevinckhof grevinckhoff grevincks greving grevink grezia grguric gribble gribbroeck gribbroek grichting grieder grieg
griesen griessen grievinck grievink griezen griffin griffioen griffith grijbbrock grijbbroeck grijmkens grijsen
grijvincx grimard grimaud grimberg grimkelsdottir grimkelsson grimlaugsdottir grimlaugsson grimolfsdottir grimolfsson
grimsdottir grimsson grimstad grimulfsdottir grimulfsson grin gringhuis groberio grocholska grocholski grochowiak
grochowska groenewaldt groenewoud groenhof groenhoff groeninck groenincks groenink groepinck groetenhuis grognuz grol
groleau grolimund grolla grolle gron gronbaek gronbech gronberg gronblom gronborg grond grondahl gronde grondin
gronhoj gronkjaer gronlund gronning groos groot groote grooteboer grooteman grootenhoes grootenhuijs grootenhuis
grootenhuys grooters grootherder grootholtink groothorst grootkamp grootmeijer grootnibbelink grootthuijsen gropinck
gropink groskamp grosse grossen grossenbacher grossini grossniklaus grosz grote grotehuis groten grotendorst
grotenhouse grotenhuijs grotenhuis grotenhuys groters groth grotink groulx grubbinck grubisic gruijter grunde
grunenfelder grunigen grunwald grunwink grupe gruskamp gruter gruther grutter gryga grzesiuk gschwend gschwind gsell
guarnier guay gubeli gubler gubser gucciardo guccio guccione gucwa gudbergsdottir gudbergsson gudbjarnadottir
gudbjarnason gudbjartsdottir gudbjartsson gudbrandsdottir gudbrandsson gudelj gudfinnsdottir gudfinnsson
gudfredsdottir gudfredsson gudlaugsdottir gudlaugsson gudleifsdottir gudleifsson gudleiksdottir gudleiksson
gudmundsdottir gudmundsson gudnadottir gudnason gudradsdottir gudradsson gudrodsdottir gudrodsson gudvardsdottir
gudvardsson gudveigsdottir gudveigsson guedes guegan gueguen guelat guen guenat guenette guerard guercio guerdat
guerette guerini guerink guerino guerrera guerry guertin guery guetg gugger guggisberg guglielmetti guglielmino
guglielmo gugliotta gugliotti gugliuzza guibert guichard guidicelli guidini guidolini guidone guignard guilbaud
guilbault guilbert guilherme guillard guillemette guillemin guillemot guillet guillon guillou guimaraes guimond
guindon guiraud guisolan guisso guitton guizzardi gujan gulam gularte gulbrandsen guldager guldbaek guldborg
guldbrandsdatter guldbrandsen gulden guldimann gulla gulladottir gullason gullberg guller gullotti gulotta gumadottir
gumann gumason gumy gunderson gunnhallsdottir gunnhallsson gunnlaugsdottir gunnlaugsson gunnleifsdottir gunnleifsson
gunnoladottir gunnolason gunnolfsdottir gunnolfsson gunnrodsdottir gunnrodsson gunnvaldsdottir gunnvaldsson gunten
guntli gurba gurtner guscetti gussenclo gussenklo gussenkloo gussincklo gussinckloe gussincloo gussinklo gussinkloe
gustafson gustavsen gustavsson gustencloo gutermuth gutes guthrie gutowska guttadottir guttason gutters guttormsdottir
guttormsen guttormsson gutzwiller guy guyard guyer guyon guzzetta guzzi guzzo gwerder gyarmati gyepes gygax gyger
gylfadottir gylfason gyllenhaal gyllenstierna gylling gysel gysin gyulai gyulay gyurta haagen haagensen haahr haak
haake haaland haan haaning haank haanraads haanraadts haanraats haanrade haanrath haapala haapalainen haapanen haar
haars haartman haartmans haase haastrup haave haavik haavisto haberling habermacher habib habich habicht habink
hachler hackenbroeck hackenbroick hackenfort haddadottir haddason haddick haddsdottir haddsson hadek haecke haecken
haeege haeffkens haeffkes haefkes haefliger haege haegen haeghe haeke haeken haen haengsdottir haengsson haenraats
haenraets haer haersolte haerteminck haertman haertmans haestad haestenborch haeve haeveken haevekes haeverkamp
haeveste hafelfinger hafeli hafgrimsdottir hafgrimsson hafkenscheidt haflidadottir haflidason hafmans hafnadottir
hafnason haga hagbardsdottir hagbardsson hagberg hage hagelin hagenbuch hagendorp hagenei hagens hager hagerstrom hagg
hagglund haggstrom hagh haghe haglund hagman hagmann hagreize hagstrom hagtvedt haicke haicken haikinck hains haitink
hajnal hakadottir hakamies hakason hake haken hakkarainen hakkenbrock hakkert hakkinen haksel hakstege hakulinen hal
halbeisen halberg halderdijk halderiet hale haleygsdottir haleygsson halfman halg halicka halicki halkjaer hallberg
halle haller hallerdijk hallers hallfredsdottir hallfredsson hallgardsdottir hallgardsson hallgren hallgrimsdottir
hallgrimsson hallin hallkelsdottir hallkelsson hallmundsdottir hallmundsson hallnas hallsdottir hallsson hallstrom
hallvardsdottir hallvardsson halme halonen halrijte halrijtt halter haltinner halvarsson hambro hambroick hamel
hamelin hamelink hammar hammarberg hammarstrom hammer hammerli hammond hamon hampe hampton hamrlik hamundsdottir
hamundsson hancock handberg handler haner hanevold haney hanggi hangl hani hanimann hanna hanninen hannink hannula
hanraets hansdatter hansdotter hanseler hanselmann hanski hanson hanssen hanvelt haraldsdottir haraldsen haraldsson
haran harbers harbo harboe harckel harckell harckinck harde hardegger harder hardes hardin harding hardink hardmeier
hardouin hareide hareksdottir hareksson harenberg harent harewood haring haringh harju harjula harkel harkimo harkonen
harlaugsdottir harlaugsson harmala harman harmelinck harmeling harmelink harmens harmes harmolen harmolle harmon
harmsen harmssen harmzen harnois haroian harper harperink harradottir harrason harrell harri harrington harrison
harrisson harrysson harst harstmanshof hart harte hartemink harterink harteveld hartgerink hartikainen hartjens
hartmans hartog hartshorne hartvig hartvigsen harwegh harwich hasani hase hasenkamp hashagen hasink haslund hass
hassel hassels hasselt hassinck hassinen hassing hassink hassler hatch hatfield hattem hattemink hattestad hattingen
hatty hauberich haudenschild hauenstein hauer hauert hauge hauger haugerud haugland haugli haugwitz haukland
hauksdottir hauksson haukvaldsdottir haukvaldsson haumann hausammann hausler haussener hauswirth hautala hautum
hauwerincks havardsdottir havardsson have havekes haven havener havercamp haverdik haverdil haverdink haverkamp
haverkate haverland haverlant haveste havestede havestee havesteede hawken hawkins hayden hayek haynes hays hazen
heacken hebert hebing hebink hebrink hechte hecke heckerfeldts heckerfelt heckervelts hedberg hede hedin hedinger
hedman hedstrom heebink heeckeren heefer heeft heeght heegt heegte heek heekeren heel heelders heelinck heelmerdijnck
heemelmaat heeminck heemink heer heerden heerdink heeren heericks heerlinck heersinck heersink heerzink heesen
heetbrinck heetbrink heetinck heetkamp heettkamp heezen hefti hegelund hegetschweiler hegg hegge hegglin hegh hegner
heickinck heida heide heidelberg heideman heidemans heiden heidenreiter heidenstam heidermann heidlindsdottir
heidlindsson heidmundsdottir heidmundsson heidreksdottir heidreksson heidrich heigoor heijckinck heijde heijdeman
heijden heijdoma heijerman heijijnck heijinck heijink heijkinck heijkincks heijkink heijman heijmans heijn heijnck
heijnen heijnsdijke heijsterborg heikinck heilbron heileman heilmodsdottir heilmodsson heim heiman heimans heimirsson
hein heinaman heinanen heineman heinen heiniger heinimann heinink heino heinola heinreksdottir heinreksson heinrichs
heins heintze heinz heinzer heinzmann heisadottir heisason heisbrook heiskanen heisterboom hejlesen hejmo hekell
hekkelman hel helbling helbo held helder helderijtt helders heldstab helfenberger helgadottir helgason helgeland
helgemo helgesson helie helinck helkamp hella helland hellberg hellder helle hellecamp hellehorst hellekamp hellekampe
hellema hellers hellewege hellgren hellman hellquist hellqvist hellsten helmer helmeraet helmerdinck helmerdink
helmers helmes helmich helmig helmigh helminck helmincks helminen helmink hemelmaat hemelmate hemelrijk hemeltjen
hemeren hemert hemijnck hemila heminck hemink hemmer hemmi hemmijnck hemminck hemming hemminga hemmingsen hemmink
hemsinck hemsing hemsink hemund henault henchoz hendarick henders hendricks hendricksen hendrickson hendrickx hendricx
hendrikse hendriksen hendrikx hendrikz hendrikze hendrix hendry hengartner hengel hengeret hengestlo hengeveld
hengevelt henggeler henneberg hennekes hennem hennepe hennequin henniker henninck henningsen henningsson hennink
hennix henny henrich henrichsdatter henrichsdt henrichsen henrici henricx henrij henrijks henrique henserveld hensley
henson henz henzen henzi heppenheimer herault herbers herbert herberts herbertsz herbjornsrud herboldijnck herceg
herckel herckell herckinck herculano herden herder herders herdink herfinnsdottir herfinnsson herfkes herger herhins
hericks heriks herink heritier herjolfsdottir herjolfsson herkel herkelinck herlaugsdottir herlaugsson herleifsdottir
herleifsson hermalink hermanninc hermanszen hermelijnck hermelinck hermeling hermelink hermens hermodsdottir
hermodsson hermsen hermssen hermundsdottir hermundsson hernik herodes heroux herren herrero herring hers herschel
herskind hersperger hertelieff herten hertlief hertz hervardsdottir hervardsson herve hervelde hervieux herwede herzig
hesen heslick hesselbach hesselberg hesselinck hesseling hesselingh hesselink hessellund hessels hessinck hessink
hessynck hestenes hester heszkinck het hetbrinck hetkamp hettema hetters hettersche hetterscheid hetterscheij hetu
heuberger heuffeken heuijtink heuitinck heuitink heukelom heule heurne heurninck heurnink heurtink heusels heusinkveld
heusser heutinck heutink heutschi heuvel heuvelboom heuvelsland heuvink heuwers hewitt heyden heyerdahl heyink heylen
heylgenhuis heyman heymans heynen heynsdijk hezen hibbelink hickey hickman hicks hiddinck hidding hiddink hiebink
hiebrinck hielman hietala hietanen hietbrinck hietbrink hietkamp hietland hietmaat higgins highdink higijnck higinck
hijddijnck hijdeman hijen hijenck hijenk hijenkhaaken hijginck hijijnck hijinck hijink hijinkhaken hijlink hijllehorst
hijllen hijman hijmans hijnck hijnkamp hijntkampe hijting hilaire hilbelinck hilbelink hilberdinck hilbergh hilberink
hilbes hilblink hilboldinck hilboldings hilbrinck hilbrink hildeboldinc hildebrandt hildebrink hildersmith
hildibergsdottir hildibergsson hildibrandsdottir hildibrandsson hildiglumsdottir hildiglumsson hildimundsdottir
hildimundsson hildingsdottir hildingsson hilfiker hilhorst hillebrandt hillebrandts hillebrants hillebrantse
hillehorst hillekamp hillekes hillen hillerdinck hilligen hilmarsson hilte hiltebrand hiltink hilverdink himelreich
himradottir himrason hincamp hinckamp hinder hine hinek hines hingeveld hinkamp hinnen hinrichsen hintkamp hinton
hintzen hirschi hirvensalo hischier hisler hissink hitz hjalmarsson hjalmsdottir hjalmsson hjaltadottir hjaltason
hjelm hjertsson hjorleifsdottir hjorleifsson hjortsberg hjortsdottir hjortshoj hjortsson hjulstrom hlegestsdottir
hlegestsson hlinadottir hlinason hljomsdottir hljomsson hlodmundsdottir hlodmundsson hlodsdottir hlodsson
hlodvardsdottir hlodvardsson hlynsdottir hlynsson hoarau hobbelinck hobbeling hobbenschot hobbs hobe hobinck hoch
hochberg hochreuter hochuli hockeshorst hodge hodges hodne hodsdottir hodsson hoeben hoebinck hoebing hoebink hoeclum
hoedemaecker hoedemaeker hoedemaekers hoedemaker hoedemakers hoedenborg hoeffkens hoefler hoefslagers hoeg hoegh
hoeijenck hoeijenk hoeijink hoek hoekelmans hoekeloven hoekstra hoenenboem hoenes hoenhout hoeninck hoenink hoens
hoerne hoeskamp hoetinck hoett hoeve hoexhorst hof hoff hoffeste hoffestee hoffstad hoffstede hoffstee hofkes hofliger
hofmeister hofs hofscholten hofsommer hofste hofstede hofstee hofsteede hoftieser hoftiezer hoftijser hoftijzer
hoftizer hofveste hofwegen hogan hogberg hoge hogemans hogenaker hogenbirk hogenboom hogerijnck hogeslag hogeweg hogh
hoglund hognadottir hognason hogstrom hogue hohenegger hoickinck hoickinx hoie hoier hoijckijnck hoijckinck hoijer
hoijkijnck hoijkinck hoijkink hoijtinck hoijtink hoikinck hoikink hoiland hoitinck hoitink hoj hojberg hojbjerg
hojckinck hojer hojgaard hojkinck hojland hojlund hojrup hokkanen hoks holck holcomb holden holder holderegger holders
holdijk holdinga holenstein holgersen holgersson holkenborg holkeri hollaar hollaender holler hollers holleweg
holliday holliger hollo holloway holman holme holmfastsdottir holmfastsson holmgaard holmgrimsdottir holmgrimsson
holmkelsdottir holmkelsson holmlund holmquist holmsen holmstrom holopainen holst holstein holsteins holt holtadottir
holtason holte holten holtermans holters holthoes holthues holthuesen holthuessen holthuijs holthuijsen holthuis
holthuisen holthus holthusen holthuys holtijt holtman holtstegge holtthuijs holtwijck holtzer holzer holzherr
holzknecht holzmann homan homann homme hommelink hommers hommik homoedt honck honcke hondarp hondarps honderp honderpp
honders honderslo hondersloo hondersmate hondorf hondorp hondtdarp honepe hones honesch hongerkamp honhof honis
honkala honkanen honke honnepe honore honp honpe honsberger hontderp hoobinck hoochlande hoochstraten hoockinck hood
hooebijnck hooelle hooeninck hooerne hooesen hooetijnck hooetinck hooettijnck hooeve hoofft hoofkes hooft hoogeboom
hoogesteeger hoogland hooglandt hoogstadt hooijckijnck hooijckinck hooijkijnck hooijkinck hoolthuis hoonte hooper
hoopman hoopmans hoorens hoorn hoorne hoorneborg hoorneborgh hoorneburg hoornenborg hoornenburg hoorninck hoove hoover
hop hopeman hopkins hopman hopper horacio horat horber horcicka hordsdottir hordsson horisberger hormuth horneman
hornenberg horninck hornink horns horodecka horodecki horowitz horsman horstink horstman horstwinckel horton horvatic
hoskuldsdottir hoskuldsson hossmann hosszu host hostalek hostettler hostettmann hostey hoti hottelier houben houde
houk houle houmann houmard hounink hout houte houtem houten houthuis houtkooper houtman houttum houtum houwers
hovdenak hove hovekes hovele hovgaard hovland hovmand hoy hoyer hoyle hrabe hraereksdottir hraereksson
hrafnbergsdottir hrafnbergsson hrafnkelsdottir hrafnkelsson hrappsdottir hrappsson hreggvidsdottir hreggvidsson
hreimsdottir hreimsson hringsdottir hringsson hroadottir hroaldsdottir hroaldsson hroason hrobjartsdottir hrobjartsson
hrodolfsdottir hrodolfsson hrolfsdottir hrolfsson hrollaugsdottir hrollaugsson hrolleifsdottir hrolleifsson
hromundsdottir hromundsson hrozny hrutsdottir hrutsson hrycyk hrzenjak huard hubbard hubbelinck hubbelink huberich
hubers huberthi huberti hubrechtsen huckriede hudacek hudon hue hueber huenijnck hueninck huenink huenks huenning
huerne huesels huesken hueten huetinck huetink huffman huffmann hufschmid hugadottir hugason hugenholtz hugentobler
hugi hugleiksdottir hugleiksson hugli hugues huguet huhtala huhtamaki huiberts huibregtse huibregtze huijbers
huijnijnck huijninck huijnincks huijnink huijsinck huijsink huijskamp huijsman huijsstede huijste huijstede huijstee
huijting huijtink huiker huinga huininck huining huinink huis huiscamp huishere huisinck huisingh huiskamp huisken
huiskes huissinck huisskes huistede huitfeldt huitink huitters hull hulleman hulmann hulpe hulschers hulsen hulsevoort
hulshof hulshoff hulsinck hulsingh hulskamp hulskers hulsman hulstein hult hultberg hulten hultgren hultman humadottir
humair humason humbel hummel hummelinck hummelink hummelkens hummelman hummers humpe humphrey hunadottir hunason
hunbogadottir hunbogason hundarps hunders hungerbuhler hunijnck huninc huninck huning hunings hunink hunk hunkeler
hunners hunnersloe hunrodsdottir hunrodsson hunteler hunyadi huonder huot huovinen hupp huppel huppell huppin hurley
hurme hurne hurni hurschler hurst hurtig hurtubise hurzeler husels husholt husink huskamp husler husling husmann
hussain hussein husser husson hustad husted husum hutchinson hutinck hutink hutka hutmacher hutte hutten hutters huttu
huttunen huuninck huurne huurneman huuskonen huwatschek huynh huyninck huytink hvass hvid hvidberg hviid hyde hyenck
hyink hylander hyldgaard hyllested hylsdottir hylsson hynninen hynynen hypolito hysenaj hytonen hyttinen hyvarinen
hyvonen hyytiainen iaccarino iacobelli iacobucci iacovelli iadarola iadevaia iannarelli iannetta ianniello iannotti
iannuzzi iantosca iaquinta iarussi ibanez ibinck ibrahim ibrahimi ibrahimli ibsen icking ickink iding iersel igelstrom
ignatius ignatowicz ihalainen iivonen ijllebarg ijserloe ijserlooe ijsseldijk ijsselman ike iki ikkink ikonen ilacqua
ilardi ilazi illebarg illebargh illeberg illebergh illugadottir illugason illyes iltink ilves imadottir imason
imbeault imbert imbesi imboden imbriale imbrogno imburgia imeri imesch imgrundt imgruth imholz imielinska imielinski
imirli imminck immink immonen immoos imoberdorf imondi imparato impastato imperato imperiali imre imwinkelried inauen
indermaur indridadottir indridason infanger ingadottir ingason ingebretsen ingelse ingen ingersleben ingibergsdottir
ingibergsson ingibjartsdottir ingibjartsson ingileifsdottir ingileifsson ingimundsdottir ingimundsson ingivaldsdottir
ingivaldsson ingjaldsdottir ingjaldsson ingold ingolfsdottir ingolfsson ingram ingvadottir ingvaldsdottir ingvaldsson
ingvarsson ingvason inha intringer invernizzi iperinck ipsen ipser iqbal irwin isaacs isaak isabelle isaksen isch
iseldsdottir iseldsson iseli isendoorn isengard iseni iserloe isgandarli isgaria isleifsdottir isleifsson ismaili
ismayilli isolfsdottir isolfsson isometsa isotalo israelsson issa issadottir issason isselman isufi itala itin itkonen
ittersen ittersum ittig ivanisevic ivanisic ivankovic ivanovic ivars ivarsson ivask ivic ivie ivkovic ivonete iwand
iwanska izquierdo jaackers jaakkola jaakola jaarsveld jaasink jaatinen jablczynska jablczynski jablkowska jablkowski
jablonowska jablonowski jablonska jaccard jaccoud jacinto jackman jacoboski jacobse jacobsson jacobucci jacome
jacomelle jacomelli jacquemin jacquemoud jacquier jacquin jacquod jacquot jaeger jaesink jaessinck jager jagerinck
jagering jagerink jagodic jagodzinska jagr jagt jaillet jakadottir jakason jakhelln jakimowicz jakob jakobcin
jakovljevic jaksic jalbert jalkanen jalonen jaloszynska jaloszynski jama jaman jambo jamet jammat jampen jamsa janes
janett janhunen janicka janien janin janiszewska janknecht janknechts jankovic jankowska janni jannij jannink jannisse
janowska jans jansdr jansens janser jansing jansingh jansink janson jansze janszen jantink jantunen jantzen janvier
janz janze janzen jaouen jaquet jaquier jarczynska jarczynski jardin jarfadottir jarfason jarmakowska jarmakowski
jarnefelt jarngrimsdottir jarngrimsson jarry jarvekulg jarvela jarvelainen jarvenpaa jarvesaar jarvi jarvis jasijnck
jasink jaspers jastrzebska jatmundsdottir jatmundsson jaton jatvardsdottir jatvardsson jauch jaun jaunin javet
jaworska jeanbourquin jeanmonod jeanne jeannerat jeannin jedlitschka jedlitzka jefferson jeger jegerinck jegerings
jegers jegge jeggli jeghers jegherynch jegou jelic jellinek jelmini jenchen jenik jennadottir jennason jennings jenny
jensby jensdatter jensema jenssen jentinck jentincks jentink jentsch jenzer jeppsson jepsen jermann jermini jernberg
jerzabek jerzmanowska jerzmanowski jessen jette jetter jeus jileck jirecek joadottir joaquina joason jobin jobse
jochnick jochumsen jodoin joensdatter joensen joensuu johannesdt johannesen johannesson johannsson johansdatter johner
johnsson joho jokai jokela jokelainen jokumsen joliat jolicoeur jolin jolink jolissaint jolivet jollenbeck jolly
jomphe jomundsdottir jomundsson jonassen jonasson joncas jonckbloet jonckbloett jonckers jonckhans jonckmans jonen
jong jonge jongh jongman jonkers jonkheer jonmundsdottir jonmundsson joonen joorman joos joossens joosten joray jordao
jordi jorfadottir jorfason jorger jorimann joris jorissen jormundsdottir jormundsson jorradottir jorrason jorrijens
jorundsdottir jorundsson jorvadottir jorvason josefa josefsen josefsson josephsen joshudottir joshuson josic josipovic
joss josse jossen jossi jouan jourdain jourdan joutsen jouve jovic jovicic joyal joyce joye joyner jozefowicz jozic
jucker juckma jud jueerdens juel juhola juillard juillerat jukic julen julio jullien jund juneau junge jungo junker
junnila junod junttila juntunen juon jurcevic jurcic jurczyk jurdens jurgensen juric jurjens jurt jussila jussilainen
justi juteau jutras juul juvanhol juvonen kaadottir kaae kaal kaariainen kaarling kaarlink kaas kaashoek kaasik kaason
kabin kaczanowska kaczanowski kaczmarska kaczorowska kadar kadrija kaellwagen kaelwagen kaemingh kaemingk kaete
kahanek kahkonen kaila kajaani kakaladottir kakalason kaladottir kalason kalb kalberer kalbermatter kaldadottir
kaldason kaldy kalf kalff kalfs kalinck kalink kalinowska kaljulaid kaljurand kallela kalliomaki kallstrom kalocsai
kalste kalt kaltenrieder kalwagen kamerling kamerlink kamers kamienska kamienski kaminska kamminga kamp kampe kamper
kampes kamphuis kampmann kamps kampstra kanel kanerva kangarli kangas kangasniemi kangro kanizsa kankkunen kann kanne
kannenborch kanstrup kant kantola kapanen kapic kaplicky kappel kappeler kappeli kappers kapsa karacic karadottir
karakas karalic karason karatepe karckhoof kardache kardin kardinal kare karhu kari karimli karinthy karjala
karkkainen karksdottir karksson karl karladottir karlason karlberg karlen karlovic karlstrom karman karmudottir
karmuson karner karoly karolyi karpinska karppa karppinen kars karshoning karssen karssenbarg karssenbargh karsteijn
karstein karstensen kartschot karttunen karunathilaka karvinen karvonen karwowska kasak kask kaslin kasper kaspersen
kasprowicz kasselder kasseler kast kasteen kastein kastrup kate katic katlewicz katman katmans katrusa kats kattelaar
katten kattendam katter katters kattes kattman kauffmann kaufman kauhanen kauko kauppi kauppila kauppinen kavanaugh
kaveste kaznowska kaznowski kecskes kedden keeken keemink keijser keijsers keijzer keiser keizer kejser kekkonen
kelder keldes kell kelley kelmer kelps kelterer kemenae kemeny kemerinck kemfer kemijnck keminck keming kemink kemmink
kempel kempell kempels kemperman kempers kempes kempinck kempink kemppainen kenderesi kenel kenhe kensiuk kent kenter
keppel keppelhof keppelhofs keranen kerckhoff keresztes kerkhof kerkhoff kernebeeck kerner kerney kerr kersenbroecks
kersjes kerstens kertesz keselman kesenbrink keseru keskinen keskitalo keskula kessel kesselder keszel ketelaar
keteler ketels ketjen ketola ketting kettjens kettunen ketwich keukelich keunekamp keunen keuninck keunincks keunings
keunink keuninks keupen keuper keusch keusen keusinck keusink keusinks kevekamp keveler kevelham keveskamp keye kidd
kiefer kiefert kieffer kieft kiefte kielland kiener kiepper kietsman kiilerich kijanska kijanski kijfte kijnans
kijowska kijowski kijsvelltt kikkert kilchor kildkamp kilinc kiljunen killer kilpatrick kilpiainen kilponen kimmels
kimmo kinberg kindler kingma kink kinney kinyon kip kirby kirk kirkeby kirkegaard kirkland kirmse kirouac kiser
kisfaludi kisfaludy kissa kissenborg kissling kistemaker kistenborg kister kistler kittlova kitzron kivela kivi
kivimaki kivinen kjaergaard kjaersgaard kjaerulff kjallaksdottir kjallaksson kjeldgaard kjellberg kjellerup kjer
kjersem kjoadottir kjoason kjoller klaapsink klaauws klaengsdottir klaengsson klanac klanderman klandermans klang
klantjes klapec klapschestijnck klaric klasson klavan klavsen kleason kleehamer kleij kleijmans kleijn kleijnjan
kleindermans kleine kleinepier kleinhesling kleinhesselink kleinhesslink kleinheurne kleinpoeles kleinpoelhuis
kleinwolterink klemetti klemmensen klerk klerken klerks klerkse klerkx klerx kleumers kleuvers kleuwers kleve
klienwasst klijn klimaszewska klimaszewski klimczuk klinckers kline klinge klinker klinkers klint klintberg klipstein
klit klitgaard kloek kloese kloet kloeten kloeter kloeze klok klomp klompenhauer klompenhouwer klompers klompes klomps
kloosten klooster kloowers klopfenstein klosinska klosinski klosowska klosse klossner kloster klouwers kluewers
kluijvers klumpeners klumpenhouwer klumper klumperinck klumpers klumpert klumps klunder kluppels kluppers kluse kmoch
knape knapp knechtle kneubuhler knezevic knezovic knijpers knikkink kniphuisen kniphuizen knippenborch knirsch knock
knook knopfel knowles knox knuevers knufken knuijve knuijvers knuivers knuppels knusel knutsdottir knutsen knutson
knutsson knuutila knuve koars kobel kobelt kobers kobes kobler kocher kockers kockes kocks kockx kocsardi kodaly kodes
kodres koebes koeboom koefoed koegleers koekoek koelenbarch koelers koelman koeman koemans koenderink koenders koenen
koeners koenijnck koeninck koenkens koentjes koeps koesinck koesink koeslach koeverden koffers koffrie kofhal kofmel
kofod kofoed koggadottir koggason kohien kohonen koht koijers koips koistinen koiv koivu koivula koivunen koivuniemi
kojers kokholm kokko kokkola kokkonen kokoschka kol kolberg kolck kold koldenbarg koldenborch koldewaij koldeweijde
kolding kole kolehmainen kolembus kolen kolenbarg kolenbargh kolenberch kolenbrander koleweij kolfinnsdottir
kolfinnsson kolgrimsdottir kolgrimsson kolijn kolk kolkka kollataj kolle kollegger kollen kolodziejska kolovrat
kolsdottir kolskeggsdottir kolskeggsson kolsson kolstad kolste kolstede kolstee koltai kolthof kolthoff kolvidsdottir
kolvidsson kolwagen kominga kommers komornicka komornicki komulainen konczol kondrup kondza konen konieczko koninck
konincks koninger konings konink koninks konners konnincks konning konnink konninks konnins kononowicz konradsen
kontiainen konvalinka konyndyk koobes koobs koockes kooesinck kooi kooijers kooijman kool kooldenbarg kooldenbargh
kooldenbergh koole koolen koolhaas koolmans kools koolste kooltthof koolwaaij kooman koonings koop koopes koopman
koops koorts koos kooten kooyer kooyers kopenga kopes koponen kopp koppel koppenall koprziva koprziwa kops kopsdottir
kopsson koranyi korczewska korczewski korczynska korczynski koreksdottir koreksson korenblik korjus korkutovic
kormaksdottir kormaksson kormelink kornai kornum koroknay korpela korsgaard korsholm kort kortbeck kortbecke kortbeek
korte korteholt korten kortena kortmans korts kortschaete kortschot kortschott kortschotte kortum korwin korzeniak
koscalek kosinck kosink koskamp koskela koski kosselaar kossinck kossink kossowska kossowski kossuth kostecka kosters
kostkampe kosyncks kosz koszegi koszewska kosztolanyi kotecka kotecki kotik kotilainen kotka kotkowska kotkowski
kotman kotmans kotowicz kotowska kots kotte kottelat kotten kotters kottes kottmans kotts kouldenberg koule kouman
koumans kous kovacevic kovacic kovacsics kowalska kownacka kownacki koyers kozeluh kozena kozeny kozesnik koziej
kozina kozlowska kozubowska kozubowski kraaienbrink kraaijenbrink kraanen kraayenbrink krabbenbarg krabbenborch
krabbenborg krabbenborgh kradolfer kraen kraenen krag kragelund kragh krahenbuhl kraijenbrink krainbrick krainbrink
krajenbrink krajewska krak krakadottir krakason kraljevic kramaric kramp krampe kranen kranengouw kranijers kranjski
krantz kranz krarup krasinska krasinski krasuska krasuski kraszewska kraszewski krattli krayenbrink krebser kreczmar
kreeftenberg kreiiel kreijel kreijell kreijenbrink kreijl kreijll kreijlsbos kreil kreill kreis kremer kremers
kresschers kressers kressibucher kressig kretz kreun kreveskamp kriegers krienen krijgsman kring kristbergsdottir
kristbergsson kristensson kristfinnsdottir kristfinnsson kristiansson kristlaugsdottir kristlaugsson kristleifsdottir
kristleifsson kristmundsdottir kristmundsson kristo kristoffersson kristofics kristvaldsdottir kristvaldsson
kristvardsdottir kristvardsson krivohlavy krizmanic krnjajic kroeb kroese kroesen krog krogsgaard krolicka krolicki
krom kromann krommerbien kronborg kronenberg kroney kronije kronnie kronnije kroon kroosenbrinck krosbick krosenbrinck
krosenbrink kroyer krozenbrink krucenbrincke kruckelincks krudowska krudowski krudy kruegal kruene kruesebrink kruijf
kruijsebrinck kruijsebrink kruijsenbrinck kruisebrink kruiselbrink kruisenga kruissebrinck kruisselbrink kruizenga
krukstoel krummadottir krummason krummenacher krup krupinska krupska krupski kruse krusen krusselbrink kruszewska
kryger krzyzanowska kubelik kubicz kubler kucharska kudsk kuelmans kuenen kuentjes kuesinck kugler kuiger kuijers
kuijk kuijlenburgh kuijper kuile kuiperij kuipers kuisma kuitunen kuizinger kujala kujundzic kukal kukiz kukk kukkonen
kukorelly kulcsar kulling kulmala kulve kulven kummer kummola kumpulainen kunen kunfermann kunners kunst kunstek kunzi
kunzler kuonen kuoppala kuosmanen kuper kupers kupffer kupper kuras kuratli kure kuriger kurowska kurska kurski kurth
kurtovic kurtyka kurucz kusk kusse kuttel kuunk kuuse kuusela kuusik kuusisto kuusk kuuvers kuyper kuzniar
kveldulfsdottir kveldulfsson kveton kvicala kvicalova kvist kwak kwam kwiatkowska kwiek kwietniewska kwietniewski
kyburz kyed laager laak laakkonen laamers laan laander laanstra laar laarbargh laarberch laarberg laarman laarmann
labat labbate labbe labelle laberge lablih labonte laborde labranche labrecque labrie labriola labruzzo lacasse lacaze
lacelle lacerte lachaine lachance lachapelle lacharite lachat lachini lacombe lacoste lacour lacoursiere lacovara
ladefoged ladegaard ladeira ladouceur laecke laeckens laeckhuisen laer laerbargh laerberch laerberg laerbergh
laferriere laffer laflamme lafleur lafon lafond lafont lafontaine laforest lafortune laframboise lafrance lafreniere
lagace lagarde lage lagemeinen lagerfeld lagerkvist lagerlof lago lagodzki lagoeiro lagomarsino lagorio lagowska
lagowski lagtenburg laguardia lahaie lahteenmaki lahtela lahti laiberetor laigre laijr laijrberge laino laitila
lajeunesse lajoie lajunen lalama lalancette lalande lalanne laliberte lalla lallemand lallement lalli laloli lalonde
lamagna lamarche lamarre lamattina lambers lamberts lambertsen lambertz lambiel lambrechts lamenais lamers lamha
lammerdinck lammerdink lammerink lammers lammershuisken lammerts lammertts lamon lamontagne lamothe lamotte lamour
lamoureux lampert lamprecht lampron lamy lancaster lanckhof lanctot lancucka lancucki landaal landais landberg
landeira landerwer landever landeweer landeweerd landewer landin landolt landry landstrom lanes lanfranconi langballe
langbroek langedijk langel langeler langelier langelo langen langenael langendoen langendonck langenegger langenhave
langenhof langenhoff langenhorst langensand langenweijde langerhuizen langevin langeweide langhart langhoff langkamp
langkjaer langlais langley langlois langrin langwerde lanini lanker lankester lankheet lankhof lankhorst lans lansing
lansink lanson lanthier lantijnck lantinck lantink lantz lanzlinger lapa lapalme laperriere lapeyre lapierre lapin
laplante lapointe laponder laporte lappalainen lappenschaar lappi laprise laramee larbargh larcher lardi larek laren
lariviere laroche larochelle larocque larose larouche larrivee larsdatter larue lascio lasocka lasocki lasonder
lassalle lassen lasserre lassila lathion latour latreille lattion latulippe latvala laube lauchli laudicina lauesen
laugadottir laugason laugesen laukkanen lauletta launay lauper laur laura laurenco laurenti laurentis laurenzi
laurenzo laures lauria lauricella laurila laurin laurino laurita laurito lauritsen lauritzen lauro laus lausen lausten
laustsen lauwens lauwers lauzier lauzon laval lavallee lavanchy lavaud lavello laverdiere lavergnat lavergne laviano
lavigna lavigne laville laviolette lavoie lavorgna lawick lawrence lawson lawton laxman laykinck lazarczyk lazio
lazzara lazzeri leach leandro leano lebas lebbinck lebbink lebeau lebel lebing leblanc leblond leboeuf lebon lebreton
lebrun lecce leccese lechot lechters leclere lecocq lecoeur lecompte leconte lecoq lecours lecuyer leder ledergerber
ledoux leduc leeckinck leeferdinck leeferdink leefferdinck leefferdink leege leeland leemers leemhorst leemkoel
leemkuijl leemkuil leemslat leenards leenbeek leenhouts leerink leesinck leesink leessinck leessink leeuw leeuwen
leeuwenhoeck leeuwenhoek leeuwerdinck leewes lefave leferdinck leferdink lefers lefeuvre lefferdinck lefferdink lefort
lefranc lefrancois legare legato legault legay legendre leger legora legras legtenbarg legters lehar leharova
lehikoinen lehoux lehti lehtola leibundgut leicht leidolfsdottir leidolfsson leifsdottir leifsson leiggener leijdecker
leijen leijendecker leijendekker leijerweerd leijmeester leijonhufvud leijtink leijttink leiking leimer leino leiser
leissenaar leitao leiting leja lejeune lejsek leland lelant leleu lelievre lella lellis lello lelong leloup lem
lemahieu lemaitre lemanska lemanski lemarchand lemay leme lemelin lemen lemenes lemercier lemieux lemire lemkamp
lemkuil lemma lemme lemmen lemmenes lemmers lemming lemmo lemnes lemonnier lemos lems lena lenaerts lenci lencioni
lenckhof lenckhoff lenckinck lenders lendi lengen lenherr lenkhof lenkhoff lenkoys lennartsson lennep lenoir lens
lense lenselink lensen lensinck lensing lensink lensselink lenssinck lent lentinck lentine lento lentz lenza lenzin
lenzini lenzo leok leombruno leonardes leonardis leonardo leonel leonelli leonti leopold leopoldo lepage lepera lepine
lepisto lepmets lepori leppala leppik leppinck leppink lepretre leray lerche leriche lerinck lerner lesage lesgeist
lesijnck lesinck leskinen lesniewska lesperance lessa lessard lestander lester lesturgeon lesueur let letellier
letendre leth letourneau lette leubin leuking leurdijck leurdijk leurink leurs leurverdink leurvinck leurvink
leusijnck leusinck leusink leussen leussink leusveld leutgers leutink leuvenink leuwen leuzinger levac levandi
levasseur leveille leveque leverdijnck leverdinck leverding leverdink leverdinnck leverdynck leverijnck levering
leverink levesque levie levij levin levine levink lewandowska lewanowicz lewinska lewinski leydeboer leyen lheureux
lho lhomme liaudat libardi libera liberator liberatori liberto lichtenberg lichtenborgh lichterdijnck lichterinck
lichters lichthart liden lidholm lidstrom liduino lieber lieberherr liebi liechti liefde lieferdink liefers lieferts
liefferdinck liefting lieftink liem lien lienard lienhard liesbroek liesch liesen liesink liessink liestener lieve
lievens lievense lieverdink lievers liezen lighteringh lighterink ligtenbargh ligtenberg ligterink ligters ligthart
liikanen liimatainen lijntell lijntem lijnthem lijntom lijnttum lijntum lijsen lijsenbus lilja liljegren liljestrom
lillelund lillo limat limbeek limoges linadottir linason lindahl lindauer lindbergh lindblad lindblom linde lindeberg
lindeboom lindegaard lindell lindelof lindeman lindenhovius linder linderd linderoth linders lindert lindfors
lindgaard lindgreen lindh lindhardt lindkvist lindman lindmark lindow lindquist lindroth lindsay lindsey lindskog
lindvall lingiardi linna linnet linnevers linneweber lino linse linsi linsij lintelo lintem linten linthem linthomb
linthombs lintom lintum linvers linze lions lipaj lipinska lippmaa lipponen lippuner lipska lirette lisboa liscio
lisio lith litmanen litz liukka liukkonen liuzza liuzzo livingston lizabo lizotte lizza lizzi lizzio ljosalfsdottir
ljosalfsson ljotsdottir ljotsson ljubic ljubicic ljufsdottir ljufsson ljung ljungberg ljungdahl ljunggren ljungqvist
llabjani lloyd loadottir loason lobbe lobbeck lobberegt lobecke lobeeck lobeek lobeeke lobeke locati lochem locher
locken lockhorst lodato lodberg lodeboer lodekynck lodewegen lodewijks lodico lodmundsdottir lodmundsson loe loeff
loener loerinck loervinck loerving loevinck lof loffel loft loftsdottir loftsson logadottir logan logason logchem
loghem loher lohman lohmans lohuijs lohuis loijkinck loijtink loiseau loisel loiselle loison loitink lokadottir
lokason lokhorst lokken lokker loman lomann lomans lomanss lombardino lombardozzi lomholt lomis lomnicka lomnicki lona
lonardo loncar loncaric lonfat longa longchamp longino longpre lonn loo loobeeck loobeek loobeke looe loohnier loohof
loohuijs loohuis looman loomans loomas loomis loon loop loos loosvelt looyen lopardo lopponen loranger lordijck
loredetto lorella lorello lorencao lorencini lorencon lorentsen lorenzen lorenzetti lorenzi lorenzo lorenzon lorenzoni
loretan loretta lorezon loria lorincz lorino lorio loriol lortie lortscher lorverdinck losey loskamp loss lotman
lotscher lotto lotvall lotzer lougun loureito lourenca lourencao louret lourneco louvet louzada lovat lovatel lovatti
lovendaal lovera lovey lovgren lovink lovis lovland lovric lowenadler lowery loyer lozza lubbering lubberink lubberts
lubenovic lubering lubiana lubring lucassen lucca lucchetta lucchi luchi luchinger luchteren lucink lucius luckman
ludens ludgers ludi ludvigsen ludwig lueb lueks luemes luesen luessen lueten lugon luiga luijders luijmans luijmers
luijmes luijten luijtink luiken luikenhuis luimes luisier luiten luitens luitink luitscher luiz luizen lulofs lumen
lumens lumes lummens lundadottir lundason lundback lundblad lundeberg lundell lundgaard lundgreen lundh lundholm
lunding lundkvist lundmark lundquist lundsgaard lunin lunz luoma luond lupien lupino lupoli lurati lurvink lusardi
lusco lusink lussi lussier lusti luten lutgencoosijnck lutgens lutgers lutjehuis lutjekossink lutjen lutjenhuis
lutjenkeusinck lutjenkosinck lutjenkosink lutjenkossink lutjers lutjes lutke lutkenhorst lutkenhuis lutkenkoosinck
lutkenkosijnck lutoslawska lutoslawski lutostanska lutostanski lutscher lutsi lutten luttgen luttgers luttiken luttjen
luttjenkoosinck luttken luup luxa luymes luyten luzorio lydsdottir lydsson lyhne lykke lykkegaard lyng lynge lynggaard
lyngso lyngstad lynn lyons lyrio lysgaard lytingsdottir lytingsson maack maag maages maalderink maandag maaswaal maat
maatkamp maatman maatta maatyies mabillard macario macatrozzi macchio macchione maccini macheret machgoet machi
machler machorius machtens machura maciejewska maciejowska maciejowski maciel macina macioce mack mackaewicz mackentun
macre maculewicz maczynska maczynski madach madamurk madaras maddalena maddalone maddaloni madden maddox madec
madetoja madore madsdatter madureira maeder maeet maeland maelderink maelsteijn maenpaa maessen maestrani maestri maet
maete maeten maetkat maetman maetmans maett maffeo maffezzini maffia maffucci mafra magaldi mager mages maggadottir
maggason maggetti maggiacomo maggini magierowska magierowski magis magistro magliano magliaro maglio magliocca
maglione magliozzi magnadottir magnago magnan magnano magnason magne magni magnier magnifico magnin magnone magnotti
magnuson magocsy magri magrini magrino magro maharramli mahe maheux mahieu mahler mahloh mahmood mahmoud mahrer
mahtielo mahtman mahtmans maida maifredi maijala mailhot maille maillet maillot mailloux mainella mainiero mainini
mainville maiocco maiolo maire maisonneuve maisto maitre majcan majdecka majdecki majerska majerski majeski majeveski
majewska makeham makelainen makila makitalo makkonen makosza makowiecka makowiecki makowska malachowska malachowski
malanowska malanowski malara malczewska malczewski malenfant malenica maletta malfa malfanti malfitano malgiaritta
malherbe malikli malinen malini malinowska malinska malinski malito malk malkeren mallek mallet mallette malling mallo
mallozzi malm malmberg malmborg malmkvist malmquist malmqvist malmsten malmstrom malnati malo malone maltais malves
malvezzi malzone mamin mammone mamo mamoni manadottir manason mancera mancia manconi mandarino mandersloot mandracchia
maneback manera maneschijn manetsch manetta manfre manfredo manfredonia manganiello mangieri mangin manginelli mangold
mangone manhaes manhart mani manieri maniura mannarino mannella mannerheim manneviel mannhart manni mannina manning
manoel manschot manschott mansdotter manseau mansen manser mansi mantini mantione mantoan mantovali mantyla manuele
manza manzione manzolillo mapes marabella maradona maradottir maraldo marandola maranguanhe maranto marason marc marca
marcantonio marcarini marceau marcel marcellino marchello marcher marcheschi marchionda marchiori marchioro
marchitelli marchon marcia marcil marcinkiewicz marcinkowska marckelinck marckelincks marckelink marckloef marclay
marco marcolini marcone marcos marcotte marcoux mare marechal marella maremiori marenco marengo mareno maresco maret
marett maretto marfurt margelist margo margot margotta margreth margrimsdottir margrimsson marguerat marha mariane
mariaux marier marijcaspers marijnisen marijnissen marim marinato marinho marinis mario marion mariotto markelinck
markelink marker marki markink markkanen markkula marklund markovits markson marksoo markussen markwalder marleau
marmet marmy maro marochio marois marolf maroquio maroto marotto marquering marquerink marquet marquette marquioro
marquis marradottir marrae marrason marsal marselink marsielje marsilio marsmans marsocci marss marssches marta martas
marte marteau martello martenet martensen martha marthaler martic martig martignetti martinatti martineau martinell
martinet martinetti martinis martinoni martinsdatter martinussen martinussu martire martocci martorano martorella
martorelli marttila marttinen marucci marugg marullo marusic mary marzella marzilli marzio marzo mas masbergen
mascarello mascarelo mascarenhas mascari mascaro mascioli masella masen maser maset masieres masin masini masino
masius maslinska maslinski masone masotti massara massardi massarelli masse massen masserey massetti massey massi
massicotte massimino massimo masso massoni massucci mastela mastella mastenbroek mastrandrea mastrantoni mastrianni
mastriano mastro mastromarino mastromatteo masullo masut matanovic matarese matasci mateman maten mateus mathe mathews
mathez mathias mathiasen mathiassen mathiasso mathiello mathielo mathier mathiesen mathis mathison mathys matiello
matielo matile matioz matkovic matkowska matkowski matlak matmans matosevic matsuschita mattadottir mattar mattason
matte matteis mattenberger matteo matthews matthiesen matthiessen matthys matti mattijas mattisson mattle mattli
mattos mattson matuszewska matzen matzinger matzler mauerhofer mauger maunu maur maurel maurice maurick maurik maurin
mauris maurizio mauron mauroux maury maxwell maye mayers maynard mayo mays mazieres mazoco mazreku mazzetti mazzilli
mazzio mazziotta mazziotti mazzo mazzocco mazzoco mazzoli mazzon mazzuca mazzucco mazzullo mcbride mccall mccarthy
mccartney mccarty mcclain mcconnell mccormick mccoy mccray mccune mccutcheon mcdaniel mcdowell mcduff mcelroy mcfadden
mcfarland mcgee mcginty mcgowan mcguire mcintosh mcintyre mckay mckee mckinney mcknight mclane mcleod mcmahon mcneil
mcpherson mead meadows meato mebel mebelder meccia mecken meckinck mecking meckinx meddeholt medeholdt mederska
mederski medgyessy medico meebel meeijs meenck meendering meenen meengs meenk meer meerdinck meerdinckveltboom
meerding meerdink meerdinkhaeken meerdinkhaken meerdinknijhuis meerdinkveldboom meerdinkveltboom meerkamp meerting
meester meesters meeuisse meeusen meeuwe meeuwes meeuwessen meeuweszen meeuwissen meeuwsen meger megert meglio megyeri
mehmetaj mehring mei meienhofer meierhofer meierinck meij meijerdinck meijerdink meijericks meijerinck meijerink
meijers meijlink meijnckinck meijnen meijners meijnerts meijrinck meijrink meijronet meijs meijsters meile meiler
meilink meilleur meinck meincke meinen meinhard meira meirelles meis meisner meisser meisters mejer mejstrik
mejstrikova mejsztowicz meken mekkink melancon melander melara melaragno melchiori melchiorre melchiorsen meldgaard
melgaard melia melin melino melita melkolmsdottir melkolmsson mellendijk mellenijk mellink mello mellone melly meloche
melrakkadottir melrakkason melsen melton melucci membrez memedi memelink menapace mencik menck menckema menckhaerst
menditto mendola mendolia mendonca menegardo meneghin meneguete menekijnck menekinck meneses menetrey menezes mengale
mengerink mengers menghetti menghini menick menicucci mennijnck menninck menning mennink menotti mens mensijnck
mensinck mensincks mensincs mensink mensinkhuisken mentenberg mentinck mentingh mentink mentinkbarg mentinkberg mento
menza menzing meola meoli merabet meranda merante mercaldo mercer merckelinck merckerinck mercklin merckwerdijnck
merckx mercolli merdijnck merdinck meredink merenciano mergar meri merigue merisaar merkelink merle merlin merlini
merotto merriam merrill merritt merstag merting mervelts merwe merzaghi mesritz messer messier messikommer messinck
messincks messing messink mestrovic meszoly metais metayer meteling methot metivier metrailler mets mettan mettier
mettraux metzer meuhues meulande meuleman meulen meuli meur meury meuter meveren mevers meyerink meyers meylink meynen
mez mheem michael michaels michaelsen michalowska micharius michaud michaux michelbrinck michele michelet michellod
michels michelsen michener michnik michon michoris michorius michoud mickaewicz mickelson mickiewicz middachten
middelburg middelhuijs middelhuis middendarp middlesworth middleton midtgaard miechels mieras mierd mierdinck mierding
mierdink miers miert mierts mieville migchelbrink miggelbrink migneault mignot mihaljevic mihaly mijatovic mijchels
mijggels mijic mijnarends mijnkijnck mijrdinck mijrt mijrtts mijste mikaelsson mikelsaar mikkelsen mikkelson mikkola
mikkonen miklos mikszath mikulic milakovic milanez milaneze milanezi milder milena miler miles miletic milewska mille
millette millink millius millot milosevic milot milska milski mina minatel minder minen minet minete minette minetti
miniguite miniguiti minks minnerder minnig mintjes mioduszewska mioduszewski miquel miquelin mirdinck mireault
miscancuk misek miserez miskovic mista miste misteli mistura mitos mitrovic mitt mizzoni mleczko mlinaric mlynar
moadottir moason mobeek moberg mobiglia modadottir modason moddenberg modderkolk modesto modin modolo moens moesebrink
moeselagen moesgaard mogensen mogge moggesomp mohamad mohammad mohle mohren moi moilanen moine moisan moitinho moix
moladottir molana molander molason molder molders moldrzyk mole molebiel molemans molgaard molin molinaroli molkens
mollenkamp mollenkamps mollenslat mollers mollerup mollet mollman molman molmann mols mombelli momcilovic monaca
monache monda monente monette monfardini mongeau mongrain monhart monhemius monica monico monier monigatti monije
monin moniz monkare monkkonen monn monnerat monnet monnier monrad monroe monsch monstans monsted montagne montalta
montani monte monteil montemor monteros montezano montgomery montminy montone montoro montpetit montreuil montuori
monzo moody mooell mooelle mooij mooney mooren moos moosbauer mooser morace moraczewska moraczewski moradottir moran
morand morando morano morasco morason morawetz morawitz morawska morberg morch morck mordasini mordsdottir mordsson
morea morella morelo morency moreschi moresco moresi moret morga morganella morganelli morgano morganti morgenthaler
morger morgese morgillo morice morici moricz morier morino morisoli mork mormino morneau morner morone morosini
morrien morris morrow morschers morse morsing morskers morsschers morsselink mortara morte mortellaro mortensdatter
mortillaro morttinen morup morvan mosadottir mosason mosbacher moscaritolo moscatelli moscatello mosch moschella
moschetti moschetto mosching moschon mosco moscon moscone mosconi mose mosegaard moselagen mosimann moskal moskovics
moskovits mosley mosli mosquini mossa mossches mosso motte mottier mounier mouquin mouridsen mouritsen mouritzen
mouron mouton mozer mozzini mresse mrkos mrozowska mrozowski mudin muff muggenborg muggsdottir muggsson muhlemann
muhlematter muhlethaler muijsebrink muis muiskens mujovi muk mukarovsky mukkink muladottir mulaj mulason mulderman
mulders mullen mullers mullins muminovic mummadottir mummason munadottir munason munck munger munier munkacsi munkacsy
munkholm munksgaard munster muradli muradxanli muraro murawska murer murmann murtovaara mury musali musbrinck
muscareli musebrinck musschendael mustafa mustafali mustafi mustapic muster muszynska mutk muts muurinen muyskens
muzzi myers mygind myhre myklebust myllyla myllyniemi myllys myrkvadottir myrkvason myslivecek naaf naafs naberijnck
naberinck nabering naberink nacaratti nachtegael nachtegaels nachtegal nachtegall nack naclerio nadai nadeau nadon
nadorf naeldenberghs naess nagelvoort nagem naghtegaels naglav nagle nahuis nakamurada nalbone nall nalli namn nanna
nannini nantel napflin napoleao napoleone nardella nardelli nardiello nardini nardis nardo nardolillo nardone nardozzi
narducci narfadottir narfason nargi narkiewicz narveld narvelt narzymska narzymski nash nasi naslund naso nassar
nassink nasso nastri nasuti nater natera nathan natoli natterqvist nattmordsdottir nattmordsson nattulfsdottir
nattulfsson nault nausen nauta naves navis navone neal nebald nebel nech nechtersheim neckar neckers neckus ned
nedelec neder nedergaard nedervelt neels neergaard neerhof neerhoff neerhov neers nees neest neet neeth neetke neett
neevel nef negberink neglia negro neheim neidhart neiger neistadottir neistason nekkers nelissen nellekens nellen
nelli nelson nemet nemus nengerman nennadottir nennason nenni nenno nenonen nerentricht nerg nergaard nero neron
nerone neruda nese nesetril nespoli nessi nesta nestico nete netkowska netkowski netti netto neuber neuhaus neukom
neukomm neuwehuysen nevalainen neve nevel neveu newhouse newman neyerlin neziraj neziri nezval nibbelinck nibbelincks
nibbeling nibbelink niccoli nichols nicholson niclaes niclaessen nicod nicol nicola nicolai nicolaisen nicolajsen
nicolazzo nicole nicolella nicolet nicoletta nicoli nicolier nicolle niderost niebuhr niederberger niederer niehuss
niekerk nieland nielsdatter nielson niemann niemela niemojowska niemojowski nienhaas nienhof nienhuijs nienhuis
nienkamp niers nies niessing niessink nietlispach nieuhuijs nieuwe nieuweide nieuweijde nieuwendorp nieuwenhoes
nieuwenhuijs nieuwenhuis nieuwhof nieuwmole nieuwmolen nieuwmoole nieweide niewenhoes niewiadomska niewiarowska
niewiarowski nifterick nifterik niftrik nigg niggli nigris nihom niienhuis niieweide niinisto nijeboer nijeman
nijemans nijemolen nijenesch nijenhues nijenhuijs nijenhuis nijenhuiskampe nijenhus nijenkamp nijerman nijeweide
nijeweijde nijhof nijhoff nijhov nijhuijs nijhuis nijkamp nijkerk nijkerken nijlandt nijlant nijman nijmans nijmeijer
nijmolen nijrolder nijs nijssinck nijssink nijstad nijweide nijweijde nikics nikis nikisch nikkila niklasson
nikolaadottir nikolaason nikolajsen nikolic nikula nilssen ninno niskala niskanen nixon njordsdottir njordsson
noadottir noason nobel nobelinck nobis nobs nodorff noer noge nogues nohr noia noij noijers noirjean nokkvadottir
nokkvason nold nolet nolin nolland nonadottir nonason nonendaal nonhof nonhoff nonhov nonnadottir nonnason noordes
noorts noot noradottir norason norby nord nordahl nordberg norden nordentoft nordgren nordhagen nordhus nordlander
nordlie nordlund nordquist nordqvist noren norgaard norgard norgren norin norlin norling norman normand normandeau
normandin noronha norregaard norrman norskov norstrom norton norup norwood nose noser nothus noussen nousven novaes
novais novakovic novelle novo novosel novruzlu nowacka nowakowska nowicka nue nuesch nuijs numadottir numason nummela
nunnink nunspeet nunzio nurmi nurminen nurmsalu nurseis nussbaumer nusselder nutzi nuwemole nyborg nydegger nyers
nyfeler nygren nyholm nyhuis nyilasi nykanen nykvist nylander nylund nyman nymand nymann nyquist nyqvist o'brien
o'connor o'donnell o'neal o'neil obbing obbink obdrzalek obeling obelink oberdinck oberholzer oberinck obering oberink
oberli obermajer oberman obi oblink oborska oborski obrebska obrebski obrecht obrinck obrink obrist ochab ochocka
ochocki ochsner ochterop ockenburg ockerman oddadottir oddason oddbergsdottir oddbergsson oddershede oddkelsdottir
oddkelsson oddleifsdottir oddleifsson oddsdottir oddsson odegaard odenberg odermatt odgaard odhner odink odom
odrzywolska odrzywolski oehen oehle oehler oehrli oelewick oelewijk oelewik oellewick oellewiick oellewijck oelwijck
oenck oenijnck oenijnckijnck oenk oennekinck oennijnck oesch oesinck oester oeujinck oeuvray ofeigsdottir ofeigsson
offermans offersen ogay oger ogg ogmundsdottir ogmundsson ogradottir ograson ogren ogtrop oguey ogura ohlin ohlsen
ohlson ohlsson ohly ohman oijinck oinck oinhos oinonen oirschot oirschotten oisinck oismans oissinck oissminck
oistendarp oistendorp oisterholdt oiva oivio oklobdzija oksanen okulska okulski oladottir olafsdottir olafsson olander
olason olausdatter olausen olausson olbach olberink olde oldemaat oldenampsen oldenkamp oldenkotte oldensall oldensell
olderman olechnowicz olechowska olechowski oleggini olekszyk olerdatter olesen olesk olimpio olivenca oliver oliveria
oliviera olladottir ollason ollech ollewick olli ollila ollivier olmerinck olminkhof olsdatter olszewska olszowska
olszowski olthaer olthof olthuijs olthuis olthuiss olvirsson omadottir omar omason omlin omosanya onck ondolfsdottir
ondolfsson oneck onge ongena ongenade ongna onhas onijnck onlant onna onnekijnck onnekinck onnekink onnink onsta
onstad onufrowicz onundsdottir onundsson ooeldenkamp ooenck ooenekijnck ooennekijnck ooennekinck ooennekynck ooink
oolden ooldenkamp oolster oolthaer oolthuijs oolthuis oomen oonck oonk oorschot oortgiese oorthuis oosijnck oosinck
oosse oossink oostendarp oostendorp oostenenk oosterholt oosterhous oosterink oosterkamp oosterman oostermans oosthout
oostindie oostinje oostveen ootmarsen opasinska opasinski ophoven ophuis opna oppedisano opt orani orczy orechio
orelio oriens orlaugsdottir orlaugsson orlebeke orletti orlinska orlinski orlowska orlygsdottir orlygsson ormel ormell
ormo ormsdottir ormsson ornolfsdottir ornolfsson orr orradottir orrason orriens orsato orsino orska orski orum
orzylowska orzylowski osborn osborne osch osinck osinga osinkhorst oskarsson osman osmani osmanli ossler osssdottir
osssson ostberg ostendorp ostenrijk oster osterberg osterby ostergaard ostergard osterhof osterholt ostertag osthed
osti ostigui ostiguy ostini ostitty ostity ostling ostlund ostman ostojic ostrom ostrowska osvaldsdottir osvaldsson
osvifsdottir osvifsson oswald otis otkelsdottir otkelsson otradottir otrason otsdottir otsson ottadottir ottason otten
otterbeck ottesen otti ottink ottosen ottosson otvos otys ouden oudheusden oudhoff ouellet ouimet oulevay ounapuu
outzen ouwerkerk ouwers oveljonck overbeek overby overdijck overgaard overhagen overhorst overkamp overkempinck
overkemping overkempink overs overweg ovesen ovinck ovink owe owens oynck paalberg paananen paasche paaschen
paasilinna paasio paaske paatalo paatelainen paavola pacciani pache pacheca pachequa paddeck padevoort paes paeschen
paeuw paeuwen paganini pageau pages pagh pagination pagiola paglia pagnamenta pago pagot pagoto pagotto pahud paiement
paillard pain painchaud paixao pajot pakarinen pakkebier pakosz palacky palander palant pallant pally palmadottir
palmason palmcrantz palmer palmgreen palmgren palmquist palmqvist palmstruch palo palowicz palu paluzzi pampiermole
pampiermoole panarello panarese panariello panchaud panciera pancini pancot panczyk pander panders pandini pandolfo
panduro pane panebianco panella panelli panepinto panetti panhoca panhoff paniccia pankiewicz pannatier panneau
pannebacker pannebackers panno pannone pannullo panozzo pantaleo pantalone pantaroto pantillon pantone pantuso
panzarella panzarino panzera panzica paolantonio paoletta paoliello paolis paolo papalia papandrea papania paparella
paparo papaux pape papen papetti papi papiermolen papilloud papin papineau paprocka paprocki paquet paquette paquin
paradis paradowska paradowski paran parandowska parandowski parantainen pardecka pardecki pardo pare parent parenteau
paresque paresqui parisot pariz parks parmentier parrish parsons parssinen partanen partelli parviainen pas pasanen
pasch pasche paschen paschoud pascual pase pasgen pasi paske pasken pasman pasocco pasqual pasquale pasqualini
pasqualone pasquarella pasquarelli pasquarello pasquariello pasquet pasquier pasquinelli pass passafiume passalacqua
passamani passamonte passanante passanisi passantino passarella passarello passaretti passariello passche passe passen
passet passini passino passos pastar paste pasti pastoors pastor pastori paszkiewicz pata patalano patania pate
patella patenaude paterniti paterno paternostro patierno patitucci patreksdottir patreksson patricelli patricio
patrick patrizi patrizio patry patt patterson pattkenbier patton pauchard paula paulina paulis paulissen paulmis pauls
paulsen paulsson pauluccio pauw pauwels pavese pavia pavic pavicic pavkovic pavlic pavon pawlicka payen payet payette
payne pazeto pazetto pazienza pazini pazmany pazura pearson pecchia pecci pecek peck peckel peclat pedarccini pede
pedersdatter pedneault pedrazini pedrazzi pedrini pedrinis pedrioli pedroia pedrosa peebo peel peele peerboom
peerbooms peerdekamp peerenboom peetre pegas peggeman pegorer pegovaro pehkonen pehrson peier peij peira pejic pekkala
pekkanen pekkarinen pekurar pelchat pelckwick pelckwijck pele pelican pelissier pelkonen pelkwijk pellanda pellandini
pellaton pellen pellerin pellet pelletier pellewick pellewijck pellewijk pellewik pellickwick pelloni peloquin peltier
peltjes peltola peltonen pender penders peng penha penido pennanen pennders penneau pennekamp penner penners pennewijk
penninck pennincks pennings pennington pennink penninks penou penta penterman pentti penttila penttinen pepin peppe
peppelenbos peppinck pepping peppink pera peragine peraino perala perazzo perdigao perdona perella perelli peretti
pereyra perfetti perfetto pergher pergola peri peric perillo perim perino periordi perito perizin perkins perkovic
perkowska perkowski perl perla perlatti permesand pernet perniciaro perno pernot pero peron perona perone perota
perras perreault perreira perrella perrelli perretta perretti perreyra perricone perriello perrino perritaz perro
perron perrotti perrotto perrucci perruchoud perry persichetti persico perttula peruchi pesavento pesca pescador
pescatore pesci pescia pesola pesonen pessali pessanha pesschers pessink pessolano pessot peterele peterhans peterle
peterli petermann petersson petignat petillo petina petitjean petitti petitto petkovic petofi petosa petric petricevic
petrie petrig petrinsak petris petro petrovic petrulli petrus petsdottir petsson petterson pettit peulers peursem
peurters peusen peverelli pey peyre pezzin pfammatter pfeuti phaneuf pharand pharisa phelps philett philip philippon
philippot philips philipsen piai piaj pianassole pianca pianessola pianessoli pianessolil pianezolla pianezzola
pianissoli piano pianta piasentin piassarolli piassi piattini piaz piazzarollo piccand piccin picenoni pichard piche
pichette pichon pichonnat pickett picone picot pidoux piecha pieck piek piekarska piell piepers pierce pieren pieriks
pierkes pierks piero pierrehumbert pierri pierron pierroz pieta pietarila pietarinen pietenpol pieters pietersen
pietila pietka pietra pietraszek pietro pietrzykowska pietrzykowski piffaretti pignat pihkala pihl pihlak piirainen
pijk pijper pijpers pilarska pilarz pilati pilegaard pilet pilgaard pilgrim pillema pillen pillet pillon pilloud pilon
pilote pin pinard pineau pineault pinel pinette pinnendaal pino pinson pinsonneault pintaric piovezan piper pipers
piquet pirhonen pirinen piskorska piskorski pissin pitanga pitcher pitre pittet pittex pittman pitts piuz piwarska
piwarski pizetta pizzeta pizzetti pizzol pjetsdottir pjetsson placa plahinek plakhaar plamondon plante planten
plantenkamp plaskowscy plasman platajs plattner pleckenpoel pleckenpoell pleckenpol pleckenpoll pleckenpolsbosch
pleckenpolshuijsken pleeckenpoel pleekenpoelshuisken pleijtinck pleisch plekenpoel plekenpol plekenpoll plekkenpoel
plekkenpol plerkenpol plessis plettenberg plettenborgh ploeg plopper plotegher plouffe ploug plourde plozza pluim
pluimker plukkel plunn pluss poborsky pochon podgorska podnar podsiadlo poederoi poel poele poeles poelhuijs
poelhuijsen poelhuijssen poelhuis poellhuijs poelman poesse poget poggia poilhuis point poirot poissant poisson
poitras pol pola polanski polanyi polderman poldouck polesel polez polgar polhuis polinini poliquin poljak polla
polland pollard pollet pollini polloni pollu polman polo poloni poltera polti polya pombreda pomerleau pommers pommier
poncet poncini pongelli pontara ponte pontes pontman pontoppidan ponzio pooelhuis pooepijnck pool poolhuis poolhus
poom poopijnck poort poos popek popovic poppelman poppers poppezijn poppinck poppink porchet poretti porowska porowski
pors porse porskamp porta portal porte porteners portier portilio portman portner porto posavec pospech pospiech
pospieszalska pospieszalski posse possebon posti pothier pothof potier potkonjak potnar pott potter pottier potts
potvin poudrier pouget poulain poulet poulin pouliot pouliquen poutiainen povlsen povondra powers pozinni pra praag
praba praest pralong prangen pranger pranjic prat prata prates prati pratt pratte pravato praz pre preder preez
preisig premero premoli presti preta preus prevot priester prieur prigent prijntinck prikk prima primeau prindis
prinkkala prins prinssen printinck prinzen prior priore prodon produit pronovost pronzini prosman prosper prospero
prospers prost proulx proust provencher provendel provost prudhomme pruitt pruneau pruvost przewalska przewalski
przezdziecka przezdziecki przypkowska przypkowski ptaczek pticar puchala puckett puech puggaard pugh puhakka puhvel
puijts pujol pukki pulfer puljiz pulkkinen pulliainen pulszky punt punter puppim puppo puranen purcelewska purcelewski
puskaric puskas putallaz putman putmans putten puurunen pyrick quade quagliata quaranto quaresma quartararo quartezani
quarto quartuccio quattro quattrone quattrucci queiros queloz quenneville quentin quercia quere querin querreveld
quesen quesnel quevillon quilici quillet quinelato quintal quintiliani quiquerez quirino quirion quist qurbanli qvist
qwitinck raa raahauge raalands raassink raatikainen rabelijnck rabelinck rabelincks rabelink rabello rabelo raben
raber raberg rabito racanelli racca raccio racette racicot racine racioppi raciti raco raczkowska raczkowski raczynska
radder rademaker rademakers radic radice radijs radnoti rado radocaj radosevic radosta radstaak radstaake radstaat
radstake radvanji radvardsdottir radvardsson radwanska radwanski radzinska radzinski raebelink raee raemaekers raemy
raes raesehorn raesfeldt raesfelt raeshorn raesveld raesvelt raetman raetmans raetmers raey rafalska rafalski raffaele
raffaelli raffetto raffin raffo rafn rafnkelsdottir rafnkelsson ragazzi ragazzo raggio ragnarsson ragno ragona
ragonese ragosta ragot ragozzino ragucci rahbek rahimbayli rahimli rahkonen rahtman raia raikkonen raimo rainaldi
raineri rainville raiola rais raisanen raita rajala rajkovic rakinic rama ramaaker ramadani ramaglia ramaj ramaker
ramakers ramecker rameckers ramel ramelli rametta ramiro rammaker ramotowska ramotowski rampino rampone rampulla
ramqaj ramseier ramsey ramu ranalli ranallo rancourt rand randall rando randolph randrup ranglink raniszewska
raniszewski ranno ranta rantala rao raoul rapa rapin rapone rappa rappo rasch raschle rasehorn raselli rasink rask
raske rasmusdatter rasmusen rasmusson raso raspa rassato raszewska raszewski raterink rathum ratilainen ratliff
ratstaak ratte ratto ratum raty ratz rauber rauchenstein raucher rauerdink rauhala rault raun rauseo rausis rauta
rautamaa rautiainen rautio rauwerdijnck rauwerdinck rauwerdink rauwerts rauwertsz rauwertz raven ravenstein raveswaaij
rawerdijnck rawerdinck rawert rawyler ray raymaker raymann raymond raymondaz raynal raynaud razal razza razzano
readymake reali realmuto rebane rebecca rebetez reboli rebord reboul rebozzi recchio rechcigl recher rechsteiner
recine reck reckman reckmans recla recupero reda redei redeker redlicka redlicki redondo redyk reeckers reeckman
reeckmans reede reehorst reekeman reekers reekman reekmans reemes reems reenen reentjes reerinck reerink reese
reesinck reesing reesink reeskinck reessinck reessink reeszink reetstap reeves refsdottir refsgaard refsson rega
regalia regazzi regazzoni reggio regiani regina reginato reginbaldsdottir reginbaldsson regis regli regnell regnier
regotz regterschot regulska regulski regusci rehmann rehn rehnquist rehorst reichenbach reichholt reichlin reichmuth
reierink reijerdinck reijerink reijmans reijmes reijnder reijnders reijniers reijonen reikes reilink reimelink reimer
reimerink reimes rein reinder reinders reinehr reinhard reinhart reinhout reinikainen reinmann reino reist reitano
rejto reker rekers rekkers rekman rekola rella relliker remenyi remillard remiszewska remiszewski remken remmelinck
remmelink remmerde remond remtema remund renaldi renaldo renao renaudin rende renderbuss rendina rendine rene renen
renes renevey renfer rengelink rengenijte rengerdinck rengerdink rengers renggli rennedink rennerdijnck rennerdinck
rennerdink rennershuijsken rennershuysken rennich renoir renou rensburg renschers rensen rensgers rensijnck rensin
rensinck rensing rensink rensinkhuisken renskers rensschers renssijnck renten rentiens rentinck renting rentink
rentzink renzetti renzink renzo renzoni renzulli reo repetti repo repond reppucci rerat rerinc reringh rerink rescigno
resele resijnck resinck resink reslink resolen ressa resta restaino restifo restuccia reszels reszke retbergen reumers
reurink reuselinck reuselink reusink reusselinck reusselink reusser reussinck reutemann reutimann reuvelink reuwer
revai revaz revehorst revel revello reverdink rexink rexwinckel rexwinkel reynard reynaud reynder reynders rezende
reznik rezzonico rheault rheaume rhebergen rhee rheede rheehorst rhehorst rhemen rhines rhoades rhoerdinck rhoerdink
rhoerdinkholder rhoerdinkveldboom rhoirdinck rhyner rhyte rianda riat riatto ribben ribbers ribbink ribeira riber ribi
ricard ricarte ricca riccardo riccelli ricciardelli riccitelli ricciuti ricco richardi richardsson richelts richer
richichi richina richmond richolt ricigliano rickelink rickenbacher rickerdinck rickers rickli rickmeyer riddele
ridder ridderhof ridders riddle rieckerdinck riedeman riedener riedi riedijk riedo riemes riendeau rienzo rieser riesz
riet rietberg riete riethorst rietkotter rietmans rietstap rietveld rigal rigali rigano rigaud riggelink riggs righter
rigo rigoli rigon rigone rigotto rigozzi riguetto rihs riihimaki riikonen riis riise rijckers rijcx rijd rijdman
rijett rijkerdijnck rijkers rijks rijn rijnder rijnders rijne rijnmans rijswijck rijt rijtman rijtmans rikardsdottir
rikardsson rikhardsdottir rikhardsson rikkadottir rikkason rikkers rikkinga rikkus riley rime rinaldo rinaudo
rindlisbacher rindom rindone rinella ringgaard ringgenberg ringuette rini rinnan rio riopel riotto riou rioux ripa
riphagen ripperda rippstein risager risi riske rispalge rissanen rissari risse rissi ristic rita ritler ritman ritmans
ritters rittser ritzema rivard riverin rivest rivet rizatto rizenente rizzato roach robatel robb robben robber
robbiani robbins roberge roberson roberto robertsson robichaud robidoux robillard robinet robitaille robyr roch
rochefort rocheleau rocher rochette rochetti rochite rochon rocka rockes rocki rocks rodde rode roder rodespijker
rodgers rodier rodrigue rodriques roduit roebers roecks roecx roedinck roehorst roeijen roekers roekes roel roele
roelevinck roelfs roelink roelofs roelofsen roelofsz roels roelvinck roelvink roemer roemers roenhorst roer roerdinck
roerdinholder roerdink roerdinkholder roerdinklo roerdinkschaapschot roerdinkschaepschot roerdinkschoppe
roerdinkveldboom roerdinkveltboom roerdynck roes roeselinck roesink roesselinck roessinck roeterdinck roeterdink
roeterinck roeterink roeters roetterdink roex roffler rogalska rogerio rogers rogge roggen roggeveen roglinius
rognvaldsdottir rognvaldsson rogoz roguska roguski roh rohde rohner rohr rohrbach roijacker roijackers roijakker
roijakkers roijkes roinestad roirdinck roix roka rokes rokkjaer rokkvadottir rokkvason roland rolaz rold rolla rolle
rollen roller rolleri rollet rolli rollier rollin rollins rolofs roma romain romanello romanens romanholi romanowicz
romanska romanski romao romckes romeijn romeijnders romeijnsen romein romer romijn romijnders romijnsen romito romp
rompa rompaey rompay rompaye rompu rompuy romunde romundstad ronca roncheti ronchetti ronchetto ronco roncone ronde
rondeau rondez rondinelli rondon ronerdink ronhaar ronkainen ronn ronne ronning ronnlund ronqueti ronstrom roobers
roockes roocks roode roodt rooelvinck rooerdinck rooes rooetterinck rooiakker rooiakkers rooij rooijakker rooijakkers
rookes rookhuizen rooks roordinck roosa roosegaar roosen roosevelt roossink roost rooterdink roothuis rooyen roppolo
ropraz roques rordinck roriz ros rosadottir rosalina rosamilia rosania rosano rosasco rosason rosato roscamp rosch
roschenbleek roschenblok rosegaarden roselinck rosell roselli rosellini rosen rosenberg rosenblad rosendael rosendahl
rosendal rosengaarden rosengren rosenhagen rosenkilde rosenquist rosenqvist rosetta rosetti rosica rosicky rosier
rosiers rosijr rosini rosink roskamp roskothen roskovanyi rosmundsdottir rosmundsson roso rospas rossa rossano rossato
rosse rosselet rosselinck rossello rossem rossen rossetto rossier rossignol rossim rossin rosskamp rosson rossoni
rossum rost rostes rosti roszkowska roszkowski rosztoczy rotbeeke rotella rotelli rotermund rotgers rothenbuhler
rothmund rothuis roti rotman rotmans rotondi rots rotta rottmans rottstegge rotunda rotunno rotz rougier rougoor
rouhof rouhol rouhorst rouhov rouillard rouiller roukamp rouleau roulet rousselle rousset roussinck roussy routhier
rouwbroecks rouwerding rouwers rouwhof rouwhorst rouwkamp rouxel rouyer roveda rovelli rowerdink rowland roza rozanska
rozario rozewicz rozgonyi rozsa rozycka rubens ruberts rubia rubin rubinowicz rubli rucamp ruchet rudaj rudas rudaz
ruden rudin rudinski rudisuli rudnicka rudols ruede ruedin ruef rueger ruegger ruegsegger ruel ruell ruesch
rueselijnck rueselink ruesink ruessinck ruessink ruest ruevekamp ruf rufenacht rufener rufer ruffa ruffieux ruffinyi
rufino rugero ruh ruhkamp ruhof ruhofs ruhoofs rui ruijsch ruijters ruill ruisink ruiter ruiterkamp ruiters ruitters
rukamp rukavina rumo rump rumpade rumpes rumps runadottir runason ruohonen ruoss ruotsalainen ruppen rusca rusch rusek
ruselink rush rushton rusink ruslink russelink russell russi rustamli rutbeeke rutgers rutishauser rutledge rutowicz
rutsdottir rutsson rutten rutters ruurdink ruwenhof ruwhoff ruzic ryberg rybicka rybinska rybinski rychlewska
rychlewski rydberg ryden rykenboer rylander rymkiewicz ryndak rys ryskamp rytkonen rytman rytter rytz ryynanen
rzepecka rzepecki saalmans saaltink saar saarela saarelainen saari saarijarvi sabatelli sabatier sabatine sabella
sabetta sablik sablikova sabourin sabri sabuncu saccente saccoccio saccomanno sacramento sadek sadelaer sadeler
sadelers sadelhof sadiku sadowska saeadottir saeason saebergsdottir saebergsson saebjartsdottir saebjartsson
saelaugsdottir saelaugsson saeli saelminck saemadottir saemason saemundsdottir saemundsson saevaldsdottir saevaldsson
saez sagen sager sagers sagesser saggese saggio sagona sahl sahli sahlin said saijnkhorst saiter saitta saladin
salahli salaj salamin saland salata salatino salaun salce saldutti saleh salemink salemons salera saletta salicka
salicki salihi salle salles sallin salling salm salmela salmeri salmi salomao salome salomon salomons salomonsen
salomonsson salone saloun salvadore salvaggio salvago salvato salvetti salvini salvino salvo salzgeber salzillo samac
samardzic samardzija sambarch sambarg sambargh samberg sambergh samendinger sammarco samoy sample sampson samsonowicz
samuelsen sanavia sancao sanctis sandahl sandbarg sandbergen sandbulte sande sandee sandell sanderes sandgren sandin
sandqvist sandradottir sandrason sandretto sandri sandrini sandsdottir sandsson sandtberch sandtberge sandvik saner
sanfratello sangali sangalli sangermano sangiacomo sansao sanson sansonnens sant'anna santberge santbergen santerre
santis sanz sanzone sapone saputo sara saracco saraceno sarbach sardi sardiner sardo sardone sargent sargenti sarigul
sariola sarli sarnaglia sarni sarno sarnowska sarnowski sarra sarracino sarrasin sarrazin sarro sartin sartini sarto
sartore sartorio sarubbi saseenthiran sasi saso sassone satink satriano satteli saucier saudan saudek saulino saulnier
saunders saunier sauriol sauro sauser sauter sauvage sauvageau sauve savage savard savaria savarino savastano savela
savelli saverino saviano savic savignano savino savio savioz savisaar savo savoie savova savoy sawyer sax saxadottir
saxason saya sbarra sberna sbetti scalpelli scanferla scapozza scarabel scaramussa scaramuzza scarcinelli scerbo
schaaf schaaff schaafs schaafsma schaap schaapveld schaar schaars schack schadron schaeffer schael schaelen schaer
schaers schaffelaar schalbetter schalink schalinske schalinsky schallenborch schallenborgh scharli scharra schars
schau schaublin schauman schbert scheel scheenck scheenk scheeper scheepers scheepmaker scheevel scheffen scheggert
schegget scheijde scheinck scheiwiller schekman schelbert schelkes schellenberg schellevis schelling schelver schemkes
schemper schena schenck schenker schennink schenone schepel scheper schepers schermaten schermer schertenleib
schettini scheuber scheuner scheurs schevel schewen schewer schiano schiappa schiavoni schibli schick schieman
schierenberg schiesser schieven schievink schijn schijrholt schild schilderinck schilderink schimmelpenninck
schimminck schimunek schioter schipbeeck schira schiraldi schirra schirripa schitterink schiven schjodt schlapfer
schlappi schlatz schlegel schleifer schleking schless schleuniger schlief schlienger schloss schluep schluijter
schluiters schlumpf schmed schmeing schmidhalter schmidlin schmidts schmied schmocker schmucki schnars schnarwiler
schneebeli schneeberger schneiders schneijder schneiter schnetzler schneuwly schnidrig schnoegenbosch schnoeijenbosch
schnydrig schoemaecker schoemaeckers schoemaker schoemakers schoers schokkink scholl schols scholte scholtenloo
scholtens scholthof scholts schomacker schomaker schomakers schonbachler schonbusch schonholzer schonink schoonenburg
schoonraad schoopers schoorel schoorl schooten schopfer schoppe schoppers schorel schori schorro schorta schoten
schotman schotron schottelers schou schouten schouwenberg schouwey schraf schraner schranz schreier schreuers schreurs
schreven schrijnemakers schroders schroer schroers schroors schrors schruers schubert schubiger schueiling schuerinck
schuerink schuermans schuijrhof schuijrijnck schuijrinck schuijrincks schuijrmans schuirhof schuirhoff schuirinck
schuirink schuirman schulingkamp schuller schulten schulthais schultinck schultink schultten schupbach schupfer
schuppert schurhoff schurinck schurink schurman schurs schussler schutt schutte schutten schuurhof schuurhoof
schuuring schuurink schuurman schuurmans schuuten schuwey schuyler schuyrhoff schwager schwanekamp schwaninger schwarb
schwarzenberg schwarzentruber schweerts schwegler schwendener schwendimann schwerbrock schwering schwery schwerzmann
schwitter schwizer schwyn schwyzer scialabba scialdone sciandra scianna sciara sciarra sciarretta sciarrino scibelli
scibetta scibilia sciboz scigliano scime scimeca scinta scioli sciortino scioscia scipio scipione scipioni scire
sciulli sciullo sciuto sclade sclafani scola scolari scolaro scolten scoma scoot scotte scrode scroders scroers
scudeler scyboz sears sebenji sebert sebestyen seccom secher seegers seegvree seeholzer seelen seelinck seelkinck
seematter seemelings seerup seesinck seesink seetfels seeveld seevijnck seevinck sefre seger segers segerstrom
seggelink seghers seglias segrini seguin seguro sehested seibel seiblink seifsdottir seifsson seijbel seijnhorst
seijns seimsdottir seimsson seinhorst seipe sejersen sekulic selander selanne selberg selckinck selekinck selig
seliner seliskj selkinck sellaeg selle sellekijnck sellekinck sellers sellier sellijnck sellinck sellink sellkijnck
selm sels selva selvatici semdeloo semik semmelinck semmelink sendelbach senecal senechal senti sepp seppala seppanen
seraco serafim serata sercombe sergent sergerie serier sermier seronde serooskerke serre serres sertic serup sesconeto
sesinck sessijnck sessink sessions setelbrinck settelbrink seuret seutenhorst seveker sevenik severijns severins
severinsen sevigny sevinck sevink sevriens sewijnck sewinck sexton sezgin sgario sgier sgulmaro shabani shael shaffer
shannon sharpe shaw shelton shepard sheppard sherman shibuya shoel shoemaker shoenig shonio shook shuppers shutt
sibbing sibbink sibekle sibelinck sibelincks sibelink sibelius siberinck sibinc sibinck sibing sicard sicinska
sicinski sickers sickinck sicking sickink sickinkhuisken sickinkpas sickle siczek siebelink siebenthal sieber siebinck
siebink siegenthaler siekkinen siemes sienicka sienicki siepe sieradzan sieverdink sieverink siewassink siewogel
sigbergsdottir sigbergsson sigbjartsdottir sigbjartsson sigfastsdottir sigfastsson sigfinnsdottir sigfinnsson
sigfredsdottir sigfredsson sigg sighvatsdottir sighvatsson siglaugsdottir siglaugsson sigmundsdottir sigmundsson
signer signore sigouin sigradottir sigrason sigriksdottir sigriksson sigron sigsdottir sigsson sigtryggsdottir
sigtryggsson sigurbaldsdottir sigurbaldsson sigurbergsdottir sigurbergsson sigurbjarnadottir sigurbjarnason
sigurbjartsdottir sigurbjartsson sigurbrandsdottir sigurbrandsson sigurdsdottir sigurdsson sigurfinnsdottir
sigurfinnsson sigurgestsdottir sigurgestsson sigurgisladottir sigurgislason sigurgrimsdottir sigurgrimsson
sigurhjortsdottir sigurhjortsson sigurlaugsdottir sigurlaugsson sigurleifsdottir sigurleifsson sigurlidadottir
sigurlidason sigurlinnadottir sigurlinnason sigurlogadottir sigurlogason sigurmundsdottir sigurmundsson
siguroddsdottir siguroddsson siguroladottir sigurolason sigurvaldadottir sigurvaldason sigvaldadottir sigvaldason
sigvardsdottir sigvardsson siimes siitonen siivonen sijbbelinck sijbeldijnck sijbelijnck sijbelinck sijbelink sijbinck
sijbink sijboldijnck sijckijnck sijckinck sijeepe sijhof sijhoff sijmmeldinck sijmmelijnck sijpe sijttharst
sijverdinck sijverdink sijwassink sik sikking sikkink sikkinkpas sikorska silladottir sillanpaa sillason silotti
siltala siltanen silveira silvennoinen silvold simard simelinck simensen simm simmeldinck simmelinck simmelink simmelt
simmons simola simonato simond simoneau simonen simonin simonnet simons simonsson simpson sims simunic sinani
sindradottir sindrason singleton sinnigers sipolatti siqueira sirkka sirois sironden siudek siudym sivathas siverdinck
sivertsen siwassinck sjoblom sjodin sjoholm sjolander sjolin sjolund sjostedt sjostrand sjostrom skaaning skaarup
skabinska skaeringsdottir skaeringsson skaftadottir skaftason skafte skaptadottir skaptason skarsgard skeggadottir
skeggason skeie skellie skidadottir skidason skinner skiold skipper skjodt skjoldsdottir skjoldsson skog skold
skoldberg skoog skorpil skorradottir skorrason skott skou skovbjerg skovgaard skovsgaard skriver skroggsdottir
skroggsson skrok skubiszewska skubiszewski skubiszynska skubiszynski skuggadottir skuggason skuladottir skulason
skutudottir skutuson skytte sla slaa slabowska slabowski slabus slach slade sladt slaede slaet slagboom slagers
slatboom slater slats slattes slaw slebis sledoorn sleigerten sleijster slenk slesingr sleumers sleutjes sleyster
slicht slichte sliethorst sligt sligte sligts slijkhuis slinckworm slinters slippe slippers sloan slodboom slodkowska
slodkowski sloetjes slootmaekers slot slotboem slotboom slotegraaf sloth slothem slotmeijer slottboem slottmakers
slowakiewicz slueter sluijsen sluijskes sluijter sluis sluiskes sluiters slusarska slusarski sluskens sluurop sluuskes
smahel smalbraak smalbraaker smalbrack smalbracke smalbraeck smalbraecke smalbraek smalbraeke smalbrake smalbrock
smaling smallbrock smaradottir smarason smed smedegaard smedijnck smedinck smedink smeds smedt smeenck smeenk smees
smeijnck smeinck smekijnck smekinck smenck smiarowska smiarowski smidsdottir smidsson smidt smidts smies smijt smijtt
smijtten smijttes sminck smirnov smitt smitz smoege smoerkens smol smolar smolarek smolinska smulikowska smulikowski
smulling snaaijer snaebjartsdottir snaebjartsson snaelaugsdottir snaelaugsson snaeringsdottir snaeringsson snaijer
snedker sneiders sneijder sneijders sneijer sneijers snel snellink snider snijder snijders snitseler snjokadottir
snjokason snjolaugsdottir snjolaugsson snjolfsdottir snjolfsson snoeck snoecklaken snoeijenbos snoeijenbosch
snoejenbos snoejenbosch snoek snoeyenbos snoeyenbosch snoijen snoijenbusch snoo snooijenbus snorradottir snorrason
snyder soave sobrinho soby socci soccio sochacka sodaro soder sodergren soderholm soderlind soderlund soderman
soderqvist soderstrom sodre soe soelberg soella soeren soerens soest soeters sogaard sohlman soini soininen solari
solazzo solbakken solbergsdottir solbergsson solbjartsdottir solbjartsson solca solda' soldan soldano soldini soldo
soler soli solimine soljic sollami sollander sollecito solmundsdottir solmundsson solner solsma solt solti solvadottir
solvason somera somerkoski somers somma sommerfelt sommerhalder somorjai somorjay sompsen somsen sondel sonder
sonderby sonderen sondergaard sonderlo sonderloe sonderloo sonderom sonders sonderskov sonderup sonke sonne sonnenfeld
sonnichsen sonninen sontsvelt soolingen soosaar sopocko soprano soracco sorace soranno sorbo sorci sordillo sordo
sorensdatter sorenstam sorge sorgi sorice sorladottir sorlason sornes soros sorrento sortino sorum soscia sossai
sottas sottosanti soucy soule soulie soulier soulieres sovagovic spaan spaar spadaccini spadafore spadea spadeto spaer
spagna spagnoletti spagnoli spalinger spallino spallone span spancker spandars spanovic sparks sparre sparv spasovski
spata spatafora spatafore spati spatola spaziani spaziano spears specciter specht speckin speckinck spedale speelberg
speksgoor spelburg spence spengler spenkelink spennato sperandeo sperandio sperduti sperduto speroni sperotto
sperrazza spescha spezia spichiger spicola spicuzza spiecker spielmann spier spierhold spiess spiewakowska
spiewakowski spiezio spigolon spijcker spijker spiker spillmann spilmans spinedi spirig spit spithout spithoven
spoadottir spoason spoel spoelder spolbarg spoljaric spoon spoormaker spordadottir spordason spormekerinck sporndli
spotman sprecher sprekreaf sprenke spriensma sprousen spuhler spuler spycher spyker squadro srnicek sroers srsen
staadt staal stacher stachyra staden stadler stadthage stadthagen staehr stael staerkle staffelbach stafford staheli
stahli stahre stajer stamitz stammers stamp stampe stampfli stams stanic stanicic staniewska staniewski stankovic
stanley stapadottir stapason stapelkamp starcevic starkadsdottir starkadsson starkenborgh starkenburg starradottir
starrason startick stasiuk staszewska statsenberg ste stea stebenne stebler stech stecher stechova steeg steege
steeger steegmans steele steemerdijnck steemers steen steenberg steenbergen steenbergh steenbrink steenhuizen steenpas
steensen steenwegh steernenborgh stefano stefansen stefansson steg stege stegeman stegemann stegenga steger stegge
steginga stegmuller steier steinacher steinadottir steinason steinauer steinbergsdottir steinbergsson steinfinnsdottir
steinfinnsson steingrimsdottir steingrimsson steinkelsdottir steinkelsson steinmodsdottir steinmodsson steinolfsdottir
steinolfsson steinrodsdottir steinrodsson steinsson steintjes steinvardsdottir steinvardsson stelsel stelt stelzer
stemer stemerdijnck stemerdinck stemerdink stemeren stemerinck stemers stemersbraek stemersbraeke stemingholt stenbeck
stenberg stenbock stender stenlund stenmark stenneken stenniken stennikens stensen stensgaard stenstrom stentoft
stenvers stephansen stephanus stephens stephenson stepkowska stepkowski sternenborch sterner sternfeldt sterren
sterzenbach stetson steulet steuri steurris steurrys steuteler steutlers stevanovic stevens stevenson stevenz
steverdinck steyart stiansen stich stieger stiernspetz stiffler stigsdottir stigsson stijn stikken stillhart stilling
stipic stiprian stoch stockdijke stocklin stoelhorst stoep stoevenberg stoffel stoffels stojanovic stokdijk stokdyk
stokholm stokhorst stokkers stokkink stokmans stolte stoltenborch stoltenborg stoltenkamp stolze stooltenbarch
stooltenbargh stootler stootlers stoottelers stoottler storch storckhorst stordalen storgaard stork storms
stormsdottir stormsson stornetta storni storolfsdottir storolfsson storrijs storris stortelder stortele storteler
stortelers stortellers stortlers storto stostelers stoteler stotelers stotler stotlers stotteler stottelers stottler
stottlers stotzer stougaard stoup stout stoutenburch stovring straake straarup straatman straatmans strabelli strada
stradiotto straeck straecke straeke straetman straetmans strahl strahm strake straks strandberg strasser strassle
stratman strattman strattmans strauder strazza strebel strehle strehler strelicz streule striano stribrny stricker
strickhold strickland strickler strid strijckers strijkhold strijp strimer stringuine stritt strobant strobantt
stroede stroet stroete stroetman stroett stroink strollo stromsdorffer stromstedt strongs stronk stronks stroobantt
strooett stroot stroote stroott stroppini strote stroth strozek strozzi strub struckers struijckers struijkers struik
strut struzyna stryhn strzemecka strzemecki strzyzewska strzyzewski stsdottirlaugsdottir stssonlaugsson stuart stuber
studeli studhalter stumph stumpo stuppan sturludottir sturluson sturniolo sturradottir sturrason sturris sturzenegger
stussi stutler stuttelers suave subia subing sucesso suchecka suchecki suchocka suchocki suhr suijders sulej sulejmani
sulen sulhof sulla sullink sullivan sulohe sulpizio sumarlidadottir sumarlidason sumegi summeren summermatter summers
sumps sund sundborg sunde sundelin sundell sundin sundkvist sundqvist sundstrom sunesen sunseri sunssfeldt suojanen
suolahti suomala suomalainen suomi suominen supersaxo supino supka surber surdykowska surdykowski surer surprenant
susco susebeek susi susil sutela sutera sutowicz sutterlin sutton suwart suwyn suythoff svahn svaladottir svalason
svanadottir svanason svanberg svanbergsdottir svanbergsson svane svanlaugsdottir svanlaugsson svanmundsdottir
svanmundsson svansdottir svansson svanstrom svantesson svard svarovsky svedberg svedin sveinbjartsdottir
sveinbjartsson sveinlaugsdottir sveinlaugsson sveinungadottir sveinungason svendsdatter svenningsen svens svenstrup
svorfudsdottir svorfudsson swaeneborgh swain swanson swarovski swarte swartenkat swartenkate swartenkatte swartenkot
swartenkotte swartink swarts swaters swedberg sweders sweenen sweener sweeney sweerinck sweers sweetland swenen
swerijnck swerinck swerink swidzinska swidzinski swiecicka swiecicki swierczewska swierczewski swierczynska swiers
swieting swietlicka swietlicki swietochowska swietochowski swijtinck swijtink swikehard swinarska swinarski switinck
switser switsers switzer sydow sygietynska sygietynski sykes sylvain sylvest sylvestre symmeldinck sype syren syrewicz
sytek szabelska szabelski szablewska szablewski szabova szafarz szajda szakacs szakaly szakolczai szalay szanto
szathmary szatmary szavay szczawinska szczawinski szczepanowska szczepanowski szczutowska szczutowski szczytko
szechenyi szell szelpal szenes szep szervanszky szigeti sziklai szilard szisz szklarska szklarski szklenar szlagowska
szlagowski szlawska szlawski szluka szocs szojda szokol szollosi szoltysek szondi szpanowska szpanowski sztraka
sztwiertnia szwedowska szwedowski szymanowska szymanowski szymanska t'jeinck tabacchi tabone tache tachter tackenn
taddeo taddonio tadema tadic taets tafaj tafferrene tafuri tagliaferro taglieri tahtinen taibi taillefer taillon
tainio taivalkoski takac takach takats takke talaj talbot talerico talich taliercio talley tallo talone tamasi
tambasco tambellini tamborello tamburello tamburino tamburo tamburri tamburrino tamburro tami tamm tammel tammet tammi
tammik tamminen tanckijnck tancredi tandberg tandradottir tandrason tange tangeler tangenhorst tangerdinck tangerijnck
tango tangredi tanguay tanguy tani tanis tankink tannemaat tano tanskanen tantalo tantillo tap tapio taramarcaz
taranto taravella tarchini tarczynska tarczynski tardif tardy tarfsdottir tarfsson targa tarjan tarkowska tarkowski
tarnowska tarolli tarp tarquinio tarsi tasior tasse tatarkiewicz tate taufner tavernier taves teahmann tedoldi tee
teer teernink teessink teeuwsen teganhe tegelers tegner tegstedt teherik teigelkamper teijlers teilers teitenbosch
teitsdottir teitsson teleke teleki teles tellefsen teller tellier telljohann temesvari temmijnckhof temminck temmink
temperli ten tenckijnck tenckinck tendon tengelaer tengeler tenger tenherkel tenhousen tenhuisen tenisch tenkempers
tenkers tenkinck tenkink tenkkempe tennan tenpas tenten teodorowicz ter terfenkooren terho terinck terkelsen
terkildsen terlecka terlinden termaat termansen termath termatt terp terrani terrell terrettaz terrier terrot tervo
tervoert tesic tesijnck tesoro tessaro tessier tessinari tessitore testani testo teti tetreault teuben teumer
teunissen teuniszen teunnisen teunte teunter teuscher teves tewes tewinkle texier teyssier tgeinck thalmann
thangbrandsdottir thangbrandsson thanigasalam thaulow thaysen thebault theben thebens theberge thebinck theiler theler
thelesen them themmen then theoduloz theoret theriault thering therkelsen therkildsen theroux therrien thery thesing
thesink thestrup theurillat thevenet thevenin thevoz thibault thibodeau thidrandadottir thidrandason thiebaud thiebaut
thieenk thieinck thien thienck thienk thierrin thierry thiery thies thiesen thiffault thijas thijeenk thijsen thilman
thinsdottir thinsson thirine thisted thivierge thjalfadottir thjalfason thjeenk thjodleifsdottir thjodleifsson
thjodolfsdottir thjodolfsson thjodreksdottir thjodreksson thjodvardsdottir thjodvardsson thjostolfsdottir
thjostolfsson tho thoe thofelt thogersen tholberg thoma thomann thomasen thomassen thomaz thome thomes thomet thonen
thoni thonney thor thoradottir thorason thorbergsdottir thorbergsson thorbjarnadottir thorbjarnason thorbrandsdottir
thorbrandsson thordsdottir thordsson thoren thorens thoresson thorfinnsdottir thorfinnsson thorgardsdottir
thorgardsson thorgautsdottir thorgautsson thorgestsdottir thorgestsson thorgrimsdottir thorgrimsson thorhaddsdottir
thorhaddsson thorhalladottir thorhallason thorhallsdottir thorhallsson thorhauge thorirsson thorkelsdottir thorkelsson
thorkildsen thorlaksdottir thorlaksson thorlaugsdottir thorlaugsson thorleifsdottir thorleifsson thorleiksdottir
thorleiksson thorlindsdottir thorlindsson thormodsdottir thormodsson thormundsdottir thormundsson thornton
thoroddsdottir thoroddsson thorolfsdottir thorolfsson thorormsdottir thorormsson thorradottir thorrason thorsen
thorson thorup thorvaldsdottir thorvaldsson thorvardsdottir thorvardsson thrandsdottir thrandsson thrane throstsdottir
throstsson throttsdottir throttsson thrymsdottir thrymsson thuel thuesen thuillard thuillier thulin thunberg thune
thunman thureau thurlemann thurler thus thushuisen thushuizen thybo thyeenk thygesen thys tiarda tiberi tiberio
tiborcio tichlers tiel tieleman tieltjes tienck tienis tienter tierno tiessing tiessink tiggeler tiggelers tiggeloven
tigheloven tiihonen tiik tiilikainen tiitinen tijeenck tijeincks tijenck tijer tijgelers tijggelers tijl tijnen tijs
tijssen tijsser tikal tikkanen tillaart tillenborgh tillens tiller tillier tiltjes timadottir timason timm timmer
timmerman timmers timminck timonen timpone tims tindradottir tindrason tindsdottir tindsson tines tingelstad
tinnadottir tinnason tinnen tinner tino tinti tirabassi tirone tiso tison tisserand tissier tito titone tixier
tjaldsdottir tjaldsson tjallings tjeijnck tjeinck tjessem tjorfadottir tjorfason tjorvadottir tjorvason toadottir
toason tobbadottir tobbason tobes tobia tobiasen tocci tocco toce todd toddadottir toddason todora toebes toebus
toetelink tofte tognetti tognola toia toivanen tok tokadottir tokason tol tolaj tolerico tolfano tolkamp toll
tolladottir tollason tollefsen tolonen tolstrup tolvanen tomaino tomamichel tomankiewicz tomarchio tomasetti tomasevic
tomasic tomasine tomasini tomasino tomaso tomassetti tomassi tomassini tomasso tomasson tomasulo tomaszewska tomeo
tomic tomickova tommaso tomus ton tona tonder tonet toneto tongerlo toni tonin tonissen tonisson tonnadottir tonnason
tonnesen tonoli tonon tonti tonz toolkamp topolska topolski topp toppi toppins tops torfadottir torfason torkelsen
torma tormas tornay tornquist tornqvist tornros torocsik torrenga torrent torstensson torti torvalds torvinen
toscanelli toschini toskala tosoni toste tostelers tostes tot tottrup touchette toupin tourigny tournier tousignant
toussaint towarnicka towarnicki townsend toze tozi tozzi tra traa traas trabucco trachter tracy trae traficante trahan
traina traino trama tramontana tramontano tramonte tramontozzi tranberg tranchina trancho trani trappe trauffer
traustadottir traustason travaglia trave travis travisano treier tremp trento trepanier trepp tres tresch treschow
tresnak treuen trezza trier trifiletti triglia triller trillo trimble trimboli trinca trindade tringale tringali
triola tripeno tripi tripoli tristao trivisonno troccoli troelsen troger troia troiani troiano troilo troise trolle
trombert trombini trombino troncone tronolone tropea tropeano tropiano tros trosch trotta trotti trottier trottmann
trotto trozzo trubiano truchon trudeau trudel truelsen truglio truin trummer trump trumpi trunzo trupiano truttmann
tryggvadottir tryggvason trzcinska trzebiatowska trzebiatowski tschabold tschaler tschanz tscharner tschenett tschirky
tschopp tschudin tschumi tsuchiya tubes tubus tucker tuebers tuente tuenter tuft tufte tuijbers tuijl tuijnte
tuijnteman tuijntte tuint tuinte tullio tumadottir tumason tunison tuomaala tuomainen tuomela tuomioja tuomisto
tuomola tuor tuovinen tupy turbian turbide turczynska turczynski turesson turgeon turin turinski turkalj turki
turkovic turmel turowska turowski turpeinen turpin turra turtiainen tushuijs tushuizen tusinck tusseron tuunte tuunter
tuyll tuynte tveit twenthe twijnstra tworzewska tworzewski tyasinck tychsen tyldum tyler tyrfingsdottir tyrfingsson
tyrne tyson tyszka ubbadottir ubbason ubbijnck ubbinck ubbing ubbink ubbinkhuisken uberti uccello ucci uddadottir
uddason udinck udink udriot udsen uebbing uebelhart uem uffijnck uffinck uffincks uffing uffink uggadottir uggason
uggla uijttenboogaart ukkonen uland ulant uldry ulenbrugge ulf ulfkelsdottir ulfkelsson ulfljotsdottir ulfljotsson
ulfsdottir ulfsson uliana uliano ulick uljas ullewick ullewijck ulmer ulriksen ultramar uluc umbricht uminska uminski
umudlu unadottir unason underberg underwood ungaro uninck unnik unninck unnink unternahrer uosukainen uotila urbach
urbani urbanik urbanska urben urbino urciuoli urech urfer urgo urpilainen ursillo ursini ursino uryga utzinger uulwick
uusitalo uva uwland uxadottir uxason uylenburch uzunoglu uzzo vaags vaaltwies vacanti vaccarella vaccarelli vaccarello
vaccariello vaccarino vacco vacher vachon vaci vad vadagnin vadala vadasz vader vaegdinck vaeghts vaegts vael vaelrijt
vaeltriedt vaeltwis vaerme vaernes vagen vagnoni vaillancourt vaillant vainio vairo vaisto vaksdottir vaksson
valadottir valani valason valbergsdottir valbergsson valbrandsdottir valbrandsson valcourt valdadottir valdason
valdino valebrokk valen valentic valette valgardsdottir valgardsson valiante valiate valiati valiatti valimaa
valiquette valk valkai valkama valkonen valla valladsdottir valladsson vallario vallat vallee vallenari vallese
vallieres vallin valmundsdottir valmundsson valois valore valoto valriet valsdottir valsson valstad valtonen valtwijs
valvano valvo van't vanacore vance vandal vandale vandemare vandenburg vander vanderbeek vanderbie vanderbusch
vanderschaaff vanderwerge vandroogenbroeck vanearden vanella vanetti vang vangsgaard vanhanen vanhatalo vanier vann
vannay vannelli vannier vannucci vanore vansluys vant vantil vanzan vanzetta vapnadottir vapnason varady varallo
varano varda vardinck varding vardink varella varhidi varin varinkwoort vario varis varisco varkonyi varni varninck
varone varonen varonier varricchio varrone vars vartiainen varvaro varvik vasara vasary vasas vasbinder vasconcelos
vasilj vasoler vasta vasteels vasterins vatebenders vatsbenden vaudan vaughan vaughn vayrynen vazsonyi vecchia vecchio
vedderinck vedel veelders veelers veelltbrugge veeltkamp veen veenandaal veenderbos veendricks veene veenemans veenen
veenendaal veenhoes veenhuijs veenhuis veenhuizen veenman veenne veer veerbeeck veerbeek veerdinck veerdink veerinck
veerink vegh vegos vehnhuis veierod veigsdottir veigsson veillette veilleux vekar vekelsdottir vekelsson velaugsdottir
velaugsson veld veldboom velde velden velderman veldhorst veldhuis veldkamp veldman veleke veleker velers vellekamp
vellers velling veloso velsen veltboom veltcamp velthorst velthuijs velthuis veltkamp veltman veluwe vemundsdottir
vemundsson ven venalainen vendelbo vendelbos venderbosch venderbusch vendermiatti vene venema veneman venemans
venendaal venetz venhues venhuijs venhuijss venn vennamo venne vennemans vennen venner vennerod vennewertlo venturim
venturin venwertloo venzin vepsalainen ver veraguth verbeeck verbeke verboom verborg verbruggen vercammen verdan
verdebrechtijnck verdebrechtinck verderame verderosa verdi verdier verdierk verdinck verdink verdone verdoun verducci
vereb vereza verfelde verga verger vergoossen vergowe verhaaff verhaegen verhage verheij verhelst verheyen verholen
verholt verhoof verhulst verijnck verinck vering verink verlinden vermeer vermeersch vermeiren vermette vermot
vermundsdottir vermundsson verna vernet vernetti vernhardsdottir vernhardsson verni vernier verno vero veron verona
veronesi verploeg verrastro verreault verret verrico verrier verrilli verrone verschage verschagen verschueren
verstraeten vertuane vertucci verucchi vervat verveld vervelde ververs verville vervloet vervoort verwey verwolt
verwoold vesa vescio vesco vescovi vespa vest vester vestergard vesterinck vesterlund vestin vestman vetere vetlesen
vetorazzi vetrone vetsch vettraino veturlidadottir veturlidason veuger veurentjes vezina vial vialars vian viana viani
vianna viano viard viau viaud viberg viborg vicario vicino vida vidakovic vidosavljevic vidotti vidovic vieberink
viebrantz viel viens vieracker vierdag vierenhout viergiver viets vietti vigier viglione vigliotti viglundsdottir
viglundsson vigmundsdottir vigmundsson vigna vignal vignali vigneault vigneron vignola vignon vignone vigouroux
vigradottir vigrason vigsdottir vigsson viguier viinanen viitala viitanen vijgh vijle vijths vik vikingsdottir
vikingsson vikstrom viladottir vilain vilar vilardo vilason vilbergsdottir vilbergsson vilbogadottir vilbogason
vilbrandsdottir vilbrandsson vildeken vildekes vile vilhelmsen vilhelmsson vilhjalmsdottir vilhjalmsson viljadottir
viljanen viljason villadottir villain villano villanova villard villares villars villason villekens villekes villela
villella villeneuve viller villette villiers villone villoz villumsen vilmundsdottir vilmundsson vilppula vils
vilstrup vincelli vincenc vincenti vincenzo vinco vind vinding vinet vingqvist vinkemulder vinkenvleugel vinkovic
vinson vinter vinzens viret virgili virolainen virta virzi vis visalli viscardi viscomi viscuso viselli vispeck
visscher visschers vissers vistisen vitacco vital vitanza vitela vitelli vitello vitkovsky vito vitolo vitorazzi
vitrano vitti vittone vittoria vittorio vittrup vitucci vitulli vitullo vivaldi viveen vivenzio viverinck viviano
vivier vivirito vivolo vivona vizza vizzini vlahovic vlascamp vlaskamp vlekkert vliedt vlierhaar vlierman vliert vliet
vliete vlijett vlogtman vloon voce voci vock vockers vockinck vockinckvelt vocking vockink voer voerde voerknecht
voerman voermann voert voets vogedes vogeli vogels vogelsanger vogelzang voggensperger voggsdottir voggsson vogler
vognsen vogtli vogts voirol voirst voisard voisin vojnovic voking vokking vokkink volante volbeda volden volet volgers
volino volkart volken volkerink volkers vollaro vollenhove vollmer volmer volmerijnck volmerink volmers volpato
volpicelli volponi voltelen voltman volundsdottir volundsson voluzia vonder vonderhorst vonderhuis vonders vonhof
vonlanthen vonwyl voogt voogts voorde voordes voordwijsch voorst voort voorthuijsen voortwies voortwijs voortwis
voortwisch vooskul vopnadottir vopnason vorden vordsdottir vordsson vordtwis voren vorenveld vorosmarty voross vorpe
vorst vortwis voseenberg voser vosheurne voskamp voskoel voskuel voskuijl voskuijll voskuil voskull voskuyl voss
vossegat vossekuil vossen vossers vosti vostrak vota votta vottsdottir vottsson vouillamoz vouilloz voutaz voyer
vozzella vrabel vrakink vrakkink vrdoljak vreede vreeke vreelink vreeman vreesen vreland vrelink vreman vremans
vrenegoir vrenegoor vresen vreugink vries vriesen vrieze vriezelder vriezen vrijdag vrijheid vrijmoet vrijmoett vrijse
vrolijck vroom vroome vroomen vrouwens vruchtnijet vruggink vrugt vruwink vuadens vugarato vught vuichard vuignier
vuillaume vuillermet vuilleumier vujicsics vukovic vulliamy vullo vulpen vultaggio vultink vunderink vuono vuorela
vuorinen vurden vuurman vycpalek waadeland waagaard waage waal waaler waalfort waber wachen wachtman waeber waegenaers
waeij waellijen waelvaert waemelinck waemelink waerle waerness wafler wage wagelaar waggum waglewska waglewski
wahlberg wahlgren wahli wahlien wahlstrom waijerdincks waijerdink wainer wait wal walach walberg walbusen walderboom
waldmeier waldoor wale walewska walewski walfaert walfart walfoord walford walgren walhingen walhuizen walicka walicki
walien waligorska waligorski walijen waliszewska waliszewski wall wallace wallberg wallen wallenberg waller wallgren
walli wallimann wallory walls wallvord walser walterink walters walvaard walvaart walvaer walvaerd walvaert walvart
walvoert walvoord walvoordt walvoort walvort wameldijnck wameldinck wamelijnck wamelinck wameling wamelink wampfler
wandeler wandermurem wanders wandfluh wandscheer waniek wanners wanninck wanrooij wanscheer wanshane wanshuis wansingk
wansink ware warendorp wargerinck wargerink warierdink waris warjerdinck warle warmelo warmeskamp warnaars warnars
warner warners warnshuis warnsinck warnsink warnssinck warren warrierdinck warrierding warrierdink warrijerdink
warzager waser washington wasiel wasink waskowicz waskowska waskowski wasmer wassenbarg wassenburg wassijnck wassinck
wassing wassink wasteels waszkiewicz watanabe wateringh waterman watertap watkins watts wauters waveren wawra
wayerdink weaver weavers webb webster wechel wechgelaar wechgelaer wechsler wecks weddelincks weddinck weddink
wedekamp wedepohl wedlinck weechel weegenaers weekamp weeks weel weelde weelinck weelink weeme weemhoven weeninck
weenink weerbeek weerd weerkamp weert weesels weesterijnck weevers weevershuijs wegberg wegchelaar wege wegen weger
weggelaar weggelder wegmuller wehninck wehning weibull weickirch weide weideman weidmann weiienborg weijde weijeboom
weijenboom weijenborg weijkamp weijninck weikamp weil weilenmann weinberg weinobel weinreich weissenfluh weisskopf
weistra wejenboom wejenborg wekamp wel weleveld welhaven welhuis welinck welincks welink welldinck welle welleman
wellen wellhouse wellig welling welman welpshof welscher welscherbroeck welsh welsinck welsing welsink welten weltjen
wendelspiess wenderink weninck wenink wenkelaar wennberg wennefeld wennekijnck wennekinck wennerberg wennerinck
wennijnck wenninck wennink wensinck wensincks wensing wensink wentholt wentholtt wentink werder werffeli wergerinc
werkamp werkman werlen wermelinger wermeloe werners wernhuis wernli werren werrijerdinck werrijerdink wersall werschem
weryszko weslink wesolowska wespe wesselinc wesselinck wesseling wesselink wesselthuis wesser wessinck westberg
westenberg westenderp westendorp wester westerbeek westerbeke westerberg westerfeld westergaard westergren westerhof
westerholt westerhout westerlaken westerlund westermann westermarck westermark westerum westerveld westervelt westh
westhouse westhuis westhuyzen westin westlund westman westrum wet wetzel weustenes wever wevers weversberg weversborg
wey weyinborg wheeler whitaker whitehead whitemyer whitfield whitley whitney wibbecke wibbelers wibbelink wibbels
wibbelts wiberg wicharts wichers wicherts wichman wick wickarings wicke wicker wickerinck wickerincks wickli wicksell
wickstrom widen widforss widlund widrig wieberdinck wieberdink wiecherink wieczorkowska wieczorkowski wiegerdink
wiegerinck wiegerink wiegherink wiegink wiekamp wieland wielopolska wielopolski wielowieyska wielowieyski wiemels
wiemerink wienholds wieren wierenga wieringen wiermann wiersema wiersma wierzbowska wierzbowski wierzema wies wiesche
wiesel wiesiolowska wiesiolowski wieskamp wieske wiesli wiesmans wiessche wigers wiggerinck wiggers wiggersnijhuis
wiggerts wiggins wiher wiig wijberdijnck wijberdinck wijberdink wijberinck wijbrinck wijcharts wijchers wijckel
wijdevelt wijenborg wijgerinck wijggers wijginck wijgink wijhe wijk wijkamp wijl wijllinck wijmels wijmens wijmers
wijmes wijnants wijnckel wijnckell wijnen wijnhoff wijnkell wijnsen wijnties wijntjes wijnveen wijnveene wijnveentje
wijnveentjen wijnveldt wijrbach wijsche wijskamp wijskampe wijssche wijssijnck wijssinck wijthaegen wikkering
wikkerink wiklund wilberdink wilbrinck wilbur wilczynska wildberger wilde wildebeest wildemans wildenbeest wilder
wilderinck wilderink wildhaber wiley wilhelmsen wilhelmsson wilink wilkerson wilkins wilkoszewska wilkoszewski
willadsen willekes willemin willemse willigen willinck williner willink willis willtterijnck willumsen willy wilmerink
wilmers wilms wilmsen wilterdinck wilterding wilterdink wilterinck wiltering wilterink wiltinck wiltink wilzink
winberg winblad winckel winckelhorst wind windmuller winekes wingert winkel winkelaar winkelhorst winkelman winkle
winnicka winnicki winterberger winterink winzeler wipf wirtanen wisch wisge wisink wiskamp wiske wisling wisman wismer
wisniewska wisowaty wisse wisselinck wisselink wissinck wissincks wissink wiszowaty wit witczyk witeveen withagens
witkowska witmaes witschi witsier witt witte wittenwiler wittrocken wmson wnorowska wnorowski wobma wobrice wocht
wodzinska wodzinski wodzynska wodzynski woelfert woerst woert woerts woestenenk woestenes woestenesch woestman woght
wogt wohlmaier woirdt wojcicka wojciechowska wojczyk wojnar wojnowska wojnowski wojtaczka woker wolanska wolanski
wolberinck wolberink wolbers wolbrink wolfe wolfensberger wolferd wolfert wolfort wolfs wolfskoten wolk wollesen
wolsenhuis wolsink wolska wolson wolste wolterdijnck wolterdinck wolterijnck wolterinck woltering wolteringhs
wolterink wolthuis woltters wolvescoten wolveshoten wonn wonnink woodard woodward woord woorde woordes woords woordt
woordts woort woorth woorts wooten wope wopenreijss wopereis wordes workman worm wormeskamp wormgoor wormhondt worms
wormskamp wors wort wossink wotruba wrabetz wroblewska wruk wubbels wuestemans wuestenenk wuestenes wuestenesch
wuhrmann wuilloud wulf wulff wullen wullschleger wunderink wunderlin wunsinck wursch wurtz wushtse wussinck wust wuyts
wyatt wyberdinck wyden wyer wyggers wyl wynn wynveen wyrsch wyskamp wyssmann wyttenbach xairo yalim yancy yasar yates
yde yerly yersin ylitalo ylsdottir ylsson yngvadottir yngvason yong yonker yonkers york yrjola zaal zaccagnini
zaccagnino zaccardi zaccardo zaccheo zacchi zaccone zachariassen zacho zachteleven zadelhoff zadlo zadra zaffino
zaffuto zaganelli zagorscak zagumny zahler zahnd zahner zahradnicek zaia zaino zajaczkowska zakema zakostelsky
zakrzewska zala zalingen zalinska zalinski zalsman zamaros zambelli zammit zamparoni zampella zampini zampino
zampiroli zampirolli zampirollo zan zanardi zanardo zanata zanca zancanela zanchetin zanchetta zandbulte zande zandi
zandonadi zane zanelato zanellato zanette zangari zangger zanghi zangrilli zanichelli zanin zanini zanni zannini zanol
zanolari zanone zanoni zantonelli zappa zappone zappulla zara zarcone zardo zarella zarlengo zaro zarrella zarrilli
zarro zarzecka zarzecki zatorska zatorski zavaglia zavarise zavarize zawinul zawislak zawisza zecca zeckendorf zee
zeegers zeelen zeessink zeevalk zeevalkink zeeveld zegarelli zegers zegg zeggelink zeinaarts zeiter zelders zell zella
zelle zeller zello zellweger zeltner zema zemp zengaffinen zenger zenhausern zenker zenklusen zeno zenuni zenzunen
zeoli zeolla zeppieri zeqiri zerbone zerboni zetten zetterberg zevenaar zeverijn zeverink zezza zicardi zichy ziel
zielinska zielonko zieverdink zieverink zihlmann zijden zijpe zijthoff zindel zingale zingarelli zingaro zini zinni
zinno zino zinsli zirpoli zisa zisseren zitnik ziviani zivkovic zizzi zizzo zobrist zocatelli zocchi zocco zochowska
zochowski zoda zoerens zoete zoetenhorst zola zolezzi zolla zoller zomeren zonderlo zopfi zoppi zoric zorzal
zorzanelli zoute zrinyi zrno zsiga zsigmondi zsigmondy zsivoczky zuagman zucatelli zucchetti zuchi zucoloto zufferey
zuger zuiderduin zuiderma zukowska zulianni zulliger zumbrunn zumbuhl zumsteg zumstein zuqui zurawicka zurawicki
zurbriggen zurbrugg zurbuchen zurfluh zurkinden zurmuhle zurwerra zust zutphen zuverink zuytbroeck zwaan zwanenburg
zwart zwartekot zwartenkot zweenen zweerink zweers zweifel zweverink zwick zwicker zwiening zwienink zwietink
zwijnenberg zwijnink zwijtink zwyssig zyborska zyborski zyl zype zysset αβραμιδη αβραμιδης αγγελιδη αγγελιδης
αγγελιδου αγγελοπουλος αγγελοπουλου αθανασιαδη αθανασιαδης αθανασιου ακριδας αλαβανος αλαβανου αλαφουζος αλεβιζοπουλος
αλεβιζος αλεξακη αλεξακης αλεξανδριδη αλεξανδριδης αλεξανδρου αλεξιαδη αλεξιαδης αλεξιου αλεξοπουλος αλεξοπουλου
αλιβιζατος αμανατιδη αμανατιδης αναγνωστακη αναγνωστακης αναγνωστοπουλος αναγνωστοπουλου αναγνωστου αναστασιαδη
αναστασιαδης ανδρεαδη ανδρεαδης ανδρεου αντωνιαδη αντωνιαδης αντωνοπουλος αντωνοπουλου αξιωτης αποστολιδης αποστολιδου
αποστολου αρβανιτης αργυριαδης ασλανιδης ασλανιδου ασπασιος αυγερινος βαμβα βαμβακας βαμβας βαρνακιωτης βαρουξης
βασιλειαδη βασιλειαδης βασιλειου βασιλικος βασιλοπουλος βασιλοπουλου βενιζελος βεργας βικελιδη βικελιδης βιλαετης
βιταλη βιταλης βλαβιανος βλαστος βλαχοπουλος βονορτας βουγιουκλακης βουλγαρη βουλγαρης βουρδουμπας βυζαντιος γαλανη
γαλανης γενναδιος γερμανος γερμανου γεωργιαδη γεωργιαδης γεωργιου γιαγκος γιαγκου γιαννακοπουλος γιανναρη γιανναρης
γιαννοπουλος γιαννοπουλου γκοφα γκοφας γλυκυς γουδη γουδης γουναρης γουσιος γραμματικοπουλος γραμματικοπουλου δαβης
δαγκλη δαγκλης δαμασκηνος δασκαλοπουλος δασκαλοπουλου δελη δεσποτοπουλος δημαρας δημητρακοπουλος δημητριου
διαμαντοπουλος διαμαντοπουλου διδασκαλου δοξαρας δουβουνιωτη δουβουνιωτης δουμπιωτης δουρεντης δραγουμη δραγουμης
δρακος δυοβουνιωτης ελευθεριαδης ελευθεριου ελευθεροπουλος ελευθεροπουλου ελυθεριαδη ελυθεριαδης ευταξιας ζαιμη ζαιμης
ζανος ζαππα ζαππας ζαρκος ζαφειροπουλος ζαφειροπουλου ζαχαριου ζαχος ζαχου ζερβας ζερβος ζερβου ζερρβος ζυγομαλας
ζωγραφος ζωγραφου ηλιαδη ηλιαδης ηλιοπουλος θεοδοσιου θεοδωριδης θεοτοκης ιορδανιδου ιωαννιδης ιωαννου καζαντζης
κακριδης καλαμογδαρτης καλαρη καλαρης καλλιγας καλογιαννης καλυβας κανακαρης καραβιας καραμανλης καραμανος καραμανου
καραμητσος καρρας κασιδιαρης κατσιγιαννη κατσιγιαννης καψης κεδικογλου κολιατσος κομνηνος κοντολεων κοντοσταυλος
κορακας κορναρος κορομηλα κορομηλας κορωναιος κοσμοπουλος κοτζιας κουβελης κουνδουρος κουντουριωτης κουρμουλης
κουταλιανος κρεστενιτης κυπραιος κωνσταντινου κωνσταντοπουλος λαγος λαιμος λαμερας λαμπροπουλος λειβαδας λιακοπουλος
λιαπης λοντος λουλης λουπης λυκος λυτρας μαγγινας μαγκας μακρη μακρης μαλαξος μανιακης μανωλας μαρης μαρκοπουλος
μαυριδης μαυρογενης μελετοπουλος μελιοι μεσσηνεζης μεταξας μητζου μητσοτακης μιαουλης μιχαηλιδης μιχαλολιακος
μοσχοβακης μοσχος μοσχου μπλετσας μποτσαρης μπουκουβαλαιοι νικολαιδης νικολακος οικονομου ουζουνιδης πανταζης
παπαγεωργιου παπαγος παπαδακης παπαδοπουλος παπαζογλου παπαιωαννου παπακωνσταντινου παπακωστας παπανδρεου παπανικολαου
παπαντωνιου παπαστεφανου παπαφιλιππου παππας ρουφος абакумов абакумова абаџиев абаџиева абдильдина абдиров абдирова
абдрахманов абдрахманова абдрашев абдрашева абдулин абдулина абдуллаев абдуллаева абилев абилева абилов абилова
абильдаев абильдаева абишев абишева аблязов аблязова абова абраменко абрамець абрамов абрамова абрикосов абрикосова
абросимов абросимова абузяров абузярова абуталипов абуталипова авакумов авакумова аввакум авдеев авдеева авдеенко
авдиев авдиева авдєєнко авен аверкиев аверкиева аверков аверкова аверченко авилин авилина авилов авилова авксентьев
авксентьева авраменко аврамов аврамова аврамовска аврамовски аврамчев аврамчева авсеев авсеева авченко агапеев
агапеева агапов агапова агапьев агапьева агафонов агафонова агеев агеева агутин агутина адамович адрианов адрианова
ажаев ажаева ажажа азаров азарова азарьев азарьева азарьин азарьина азольская азольскии аизман аитматов аитматова
аитхожин аитхожина акатов акатова акатьев акатьева акбулатов акбулатова акименко акимов акимова акиндинов акиндинова
акинфиев акинфиева акинфов акинфова аксенов аксенова аксентьев аксентьева акуленко акулин акулина акулов акулова
алданов алданова алеиников алеиникова александренко александров александрова александрович алексеев алексеева
алексеєнко алексиев алексиева алексиевич алексин алексина алексов алексова алексовска алексовски алексієнко алехин
алехина алешковская алешковскии алибеков алибекова алимпиев алимпиева алипов алипова алипьев алипьева алисов алисова
алпатов алпатова алтухов алтухова алтынбаев алтынбаева алферов алферова алферьев алферьева алфимов алфимова алчевська
алябьев алябьева аманжолов аманжолова амарантов амарантова амвросов амвросова амвросьев амвросьева аммосов аммосова
амосов амосова амфитеатров амфитеатрова ананьев ананьева ананьин ананьина анастасов анастасова анастасьев анастасьева
ангелович ангеловска ангеловски андов андова андоленко андонов андонова андоновска андоновски андреев андреева
андреевска андреевски андреико андреиченко андреичин андрианов андрианова андроников андроникова андронов андронова
андропов андропова андрощук андрунців андрусенко андрусишин андрусов андрусова андрусяк андрусів андрухович андрухів
андрушко андрушків андрущенко андрющенко андріиович андріиченко андріичук андріюк андріяшев андрієвич андрієвська
андрієнко андріішин анемподистов анемподистова аникеев аникеева анисимов анисимова анискин анискина анищенко анкидинов
анкидинова анкудинов анкудинова анненков анненкова аннинская аннинскии антипенко антипин антипина антипов антипова
антипьев антипьева антків антоненко антонець антонов антонова антонович антоньев антоньева антонюк антонів ануров
анурова анурьев анурьева анфимов анфимова анхимов анхимова анцыферов анцыферова анчаров анчарова анчевска анчевски
анюков анюкова аніщенко апарин апарина апостолов апостолова апостолска апостолски арабов арабова арановская арановскии
арбатов арбатова арбитман арбузов арбузова ардалионов ардалионова аренская аренскии арепьев арепьева арефин арефина
арефов арефова арефьев арефьева аристархов аристархова аристов аристова аркадов аркадова аркадьев аркадьева аркадьин
аркадьина армашенко аронець арро арсенич арсенов арсенова арсеньев арсеньева арсов арсова арсовска арсовски артамонов
артамонова артеменко артемов артемова артемьев артемьева артим артимишин артимович артюх артюшенко архангельская
архангельскии архимович архипенко архипов архипова архипьев архипьева арцыбашев арцыбашева арцыбушев арцыбушева
асанбаев асанбаева асаула асафов асафова асафьев асафьева асеев асеева астапов астапова астафьев астафьева астахов
астахова асташин асташина аствацатуров аствацатурова атаманов атаманова атаманчук атаманюк атанасов атанасова
атанасовска атанасовски атков аткова атрощенко аубакиров аубакирова аухадиев аухадиева ауэзов ауэзова афанасенко
афанасов афанасова афанасьев афанасьева афендик афлатуни афремов афремова африканов африканова африкантов африкантова
афросимов афросимова ахадов ахадова ахмадиев ахмадиева ахмедов ахмедова ахметов ахметова ацев ацева ацевска ацевски
ашимов ашимова аширбеков аширбекова аширов аширова аюпов аюпова ајановска ајановски аџимитревска аџимитревски баб'юк
баб'як бабаев бабаева бабаеваа бабаевская бабаевскии бабамовска бабамовски бабариченко бабаченко бабель бабенко
бабешко бабиков бабикова бабич бабиченко бабко бабляк бабунска бабунски бабуров бабурова бабух бабченко бабюк бабіи
бабіч бавильская бавильскии бавриченко бавтировска бавтировски багиров багирова багмут багринцев багринцева багрянцев
багрянцева багріи бадлак бадрак бажан бажов бажова базавлученко базарбаев базарбаева базилевич баибородин баибородина
баидак баижанбаев баижанбаева баижанов баижанова баимуратов баимуратова баисарович баисултанов баисултанова бакало
бакевска бакевски бакланов бакланова бакуменко бакунин бакунина балабан балабанов балабанова балабух балабуха балагура
балакун балакунець баландюк баланчук балдин балдина балеи балема баленко балиев балиева балика балицька балицькии
балков балкова балог балога балтарович балтача баль балюк балюх бамбула банах бандера бандурка бандурко банников
банникова банщиков банщикова барабаш баран баранець бараник баранник баранов баранова баранович барановська
барановськии баранюк барбон барвінок барна бартенев бартенева бартків барілко басанець басаровска басаровски басинская
басинскии баскаков баскакова басманов басманова басок басыров басырова басюк баталып баталыпа батенко батуринець батюк
батіг бацкалевич бачеи бачило бачовска бачовски башполченко баштан башук бајалска бајалски бгиденко бебешко бевз
бевзенко бегалин бегалина бегма бедзик безбатько безбородько бездетко бездітко беззубенко безпаленко безпалии
безпалків безпалько безпельченко безрученко безручко безуглии безус безушко безщаснии бек бекжанов бекжанова бектуров
бектурова бекхожин бекхожина белезянская белезянскии белеи беленко беленькии белинская белинскии беличанец белковска
белковски белобоцкии белобровко белов белова беловска беловски белогаска белогаски белозеров белозерова белоиван
белокуров белокурова беломлинская беломлинскии белонович белоножко белооченко белоруков белорукова белорусец белоусов
белоусова белошапко белчев белчева белыи белых белькевич беляев беляева беляков белякова белянкин белянкина бемер
бендевска бендевски бенедиктов бенедиктова бенер бенигсен бенюк бердаль бердник береза березин березина березовская
березовскии берестов берестова берсенев берсенева беседин беседина беспаленко беспалов беспалова беспалько беспутин
беспутина бессараб бестужев бестужева бианки билбиловска билбиловски билјановска билјановски бирюков бирюкова
бислимовска бислимовски битов битова битовска битовски блажевска блажевски близнаков близнакова блинов блинова блок
блохин блохина бобков бобкова боборыкин боборыкина бобров боброва бобылев бобылева богатченко богданов богданова
богданович богдановска богдановски богданска богдански богоев богоева богоеска богоески боголюбская боголюбскии
богомолов богомолова богомяков богомякова богословская богословскии богоявленская богоявленскии богуславская
богуславскии бодров бодрова бодылев бодылева боженко божиков божикова божинов божинова божиновска божиновски боико
болмат болотов болотова болтышев болтышева болучевская болучевскии большаков большакова бондарев бондарева бондаренко
бондарь борецька борецькии борисенко борисов борисова борищенко бормор борн боровая боровои боровська боровськии
бородин бородина борочко бортников бортникова борцов борцова босов босова боцевска боцевски боченков боченкова бочков
бочкова бочоришвили бошевска бошевски бошков бошкова бошковска бошковски бояндин бояндина боярская боярскии боярчук
бояшов бояшова бојановска бојановски бојаџи бојаџиев бојаџиева брагин брагина брасс брежнев брежнева брезоска брезоски
брешковская брешковскии брицька брицькии бровцев бровцева бродская бродскии бруштеин брюсов брюсова бубуловска
бубуловски бугрименко бужаровска бужаровски бузев бузева бузин бузина буида букша булатов булатова булгаков булгакова
булганин булганина булгарин булгарина булочников булочникова булычев булычева бундур бунев бунева бунин бунина
буняченко бураченко буркатовская буркатовскии буркитбаев буркитбаева бурмило бурмистров бурмистрова буров бурова
буровская буровскии буряченко бутин бутина бутов бутова буторин буторина бутько бушин бушина бујуклиев бујуклиева
быков быкова быченко бычков бычкова білич бүркітбаев бүркітбаева вавилин вавилина вавилов вавилова ваиман ваинеры
ваисбеккер вакуленко вакулин вакулина вакулов вакулова валентинов валентинова валетов валетова валиханов валиханова
варавва варламов варламова варнавин варнавина варсаковска варсаковски варченко варшавская варшавскии васечкин
васечкина васечко василев василева василевска василевски василенко василеска василески василин василишин василишина
василов василова васильев васильева васильевич васильківська васильківськии васков васкова васькин васькина васюченко
вахтин вахтина веденская веденскии величковска величковски велков велкова веллер вельтман велјанов велјанова
веневитинов веневитинова венедиктов венедиктова вепрев вепрева вергун вередун верещук верзилов верзилова веркин
веркина верников верникова вершинин вершинина веселов веселова веселыи ветров ветрова визбор викентьев викентьева
виккерс викторов викторова вильмонт виноградов виноградова винтилов винтилова вирхов вирхова висулчев висулчева
витковская витковскии витребенько витушев витушева витязев витязева вихров вихрова вишневская вишневскии вишняков
вишнякова владимиров владимирова владимирска владимирская владимирски владимирскии владимов владимова владов владова
власов власова власьев власьева влахов влахова влахчев влахчева внифатьев внифатьева вовчок воддеников водденикова
водолазкин водолазкина воинов воинова воинович волков волкова володарская володарскии володихин володихина волос
волочков волочкова волощук вонифатов вонифатова вонифатьев вонифатьева воробьев воробьева воронов воронова воронцов
воронцова воротников воротникова воскобоиников воскобоиникова востряков вострякова вотрин вотрина вражалска вражалски
всеволожская всеволожскии вяземская вяземскии вітряк габдуллин габдуллина габышев габышева гаврилин гаврилина гаврилов
гаврилова гаврилска гаврилски гагарин гагарина гадельшин гадельшина газданов газданова гаи гаидар гаидук гаиова
гаиовии гаичук гаконовска гаконовски галактионов галактионова галатеи галаціон галаєнко галевска галевски галиакберов
галиакберова галиев галиева галкин галкина галковская галковскии галктионов галктионова гальего гальцов гальцова гаман
гаммер гамула гандлевская гандлевскии ганиев ганиева ганич ганичев ганичева гапо гараи гарасимов гарасимова гаревска
гаревски гаррос гарун гатапов гатапова гајдов гајдова гедеонов гедеонова геласимов геласимова гелев гелева геннадиев
геннадиева генов генова геогиевская геогиевскии георгиев георгиева георгиевска георгиевски герасимов герасимова
герасимовска герасимовски гераскин гераскина геращенко герман германов германова гермов гермова гермогенов гермогенова
геров герова герцен гершанов гершанова гечевска гечевски гешоска гешоски гиваргизов гиваргизова гигов гигова гиевска
гиевски гиляровская гиляровскии гиршович главаш гладилин гладилина гладков гладкова гладківська гладківськии гладух
гладышев гладышева глигоров глигорова глигоровска глигоровски глинка глинська глинськии глуховская глуховскии глушик
гляделкин гляделкина гнатишин гнатишина гнатюк гнедич гнилорыбов гнилорыбова гоголь гогуа гоико голабовска голабовски
голиков голикова головачев головець голофтеев голофтеева голубев голубева голунов голунова гомзиков гомзикова гончаров
гончарова горалик горбач горбачев горбачева горбунов горбунова горгевска горгевски гордеев гордеева гордіичук горелов
горелова горенштеин горланов горланова горлов горлова горова горовии городоцька городоцькии горчев горчева горшков
горшкова горькии гостев гостева грабул грабулоска грабулоски гранин гранина графинин графинина гребенщиков
гребенщикова гречко гриб грибанов грибанова григоришин григоришина григоров григорова григорович григорьев григорьева
грин грина гриневецька гриневецькии гриневська гриневськии гришин гришина гришко гришковец грозданов грозданова
грозныи громико громов громова гроссман грошев грошева грунин грунина групче грујовска грујовски грязев грязева
губерман гугувчевска гугувчевски гузелев гузелева гуляев гуляева гумилев гуревич гурлуков гурлукова гурская гурскии
гурчинов гурчинова гурьев гурьева гусев гусева гусельников гусельникова гутенев гуцко гучев гучева гущин гущина
давидовска давидовски давков давкова давчев давчева давчевска давчевски давыдов давыдова далин далина далматов
далматова даль дамеска дамески дамовска дамовски данилин данилина данилишин данилишина данилкин данилкина данилко
данилов данилова данильчук данихнов данихнова даниэль данов данова даньков данькова дашкевич дашков дашкова дворчанец
девяткин девяткина деготь дегтев дегтева дедов дедова деев деева дежнев дежнева дементьев дементьева демидов демидова
демків демниев демниева демушкин демушкина демчишин демчишина денежкин денежкина денисенко денисов денисова денисьев
денисьева деревенская деревенскии деспотовска деспотовски дејанов дејанова джандосов джандосова джумалиев джумалиева
дзержинская дзержинскии дзюб'як дзюба дижур диксон дилев дилева димитриев димитриева димитров димитрова димковска
димковски димов димова димовска димовски динев динева диневска диневски дирјан дмитриев дмитриева дмитришин дмитришина
дмитрук добревска добревски добродеев добродеева добролюбов добролюбова доброхотов доброхотова добычин добычина
довгалевська довгалевськии довлатов довлатова додевска додевски додолев додолева долгих долгопят долженко долин долина
долинская долинскии долиняк долотин долотина домбровская домбровскии домников домникова доневска доневски донецкии
донцов донцова доримедонтов доримедонтова дормедонтов дормедонтова дормидонтов дормидонтова доронин доронина дорофеев
дорофеева дорошенко достоевская достоевскии дојчинов дојчинова драгунская драгунскии дракохурст дракул дренков
дренкова дриянская дриянскии дрнков дрнкова дроздов дроздова дружаев дружаева дружинин дружинина дружников дружникова
дубаев дубаева дубин дубина дубинин дубинина дубинянская дубинянскии дубов дубова дуганов дуганова дудин дудина
дудинцев дудинцева дуковска дуковски дурдинець дышев дышева дьяконов дьяконова дьячков дьячкова дідух евгенов евгенова
евгеньев евгеньева евдокимов евдокимова евлампиев евлампиева евменов евменова евменьев евменьева евплов евплова
евремов евремова евсеев евсеева евстафьев евстафьева евстигнеев евстигнеева евстифеев евстифеева евстратов евстратова
евсюков евсюкова евтифеев евтифеева евтихеев евтихеева евтушенко егоров егорова егорьев егорьева едиповска едиповски
ежов ежова екимов екимова елагин елагина еланцев еланцева елеазаров елеазарова елеферьев елеферьева елизаров елизарова
елизарьев елизарьева елисеев елисеева елфимов елфимова ельчин ельчина ельшин ельшина емельянов емельянова емец ененко
епенетов епенетова епимахов епимахова епинетов епинетова епифанов епифанова епифаньев епифаньева ерастов ерастова
еремеев еремеева еремин еремина ермаков ермакова ермилин ермилина ермилов ермилова ермошин ермошина ерофеев ерофеева
ерошкин ерошкина ертаев ертаева ершов ершова есенин есенина есимов есимова есин есина есипов есипова естамонов
естамонова есімов есімова ефимов ефимова ефимьев ефимьева ефремов ефремова ефросинов ефросинова ефтимов ефтимова
ешкилев ешкилева жаилауов жаилауова жансүгір жаринов жаринова жарковская жарковскии жбанов жбанова жвалевская
жвалевскии жвалов жвалова жданов жданова жеков жекова железаров железарова жемчужников жемчужникова жеребцов жеребцова
жерихов жерихова жерновска жерновски живаго живетьев живетьева жириновская жириновскии житинская житинскии житков
житкова жубанов жубанова жук жуков жукова жуковская жуковскии жуликов жуликова жулин жулина жумабаев жумабаева
жумагулов жумагулова жумадилов жумадилова жунусов жунусова журавлев журавлева журавская журавскии жүнісов жүнісова
жұбанов жұбанова жұмабаев жұмабаева жұмағалиев жұмағалиева жұмағылов жұмағылова забазноска забазноски заболотских
заболоцкии заборов заборова забіла заволокин заволокина загорцев загорцева задорнов задорнова задоров задорова
заиончковская заиончковскии заицев заицева зализняк залотуха залыгин залыгина замуткин замуткина замыслов замыслова
замятин замятина заостровцев заостровцева заплетин заплетина зарубин зарубина затворник зафировска зафировски захаров
захарова захарьев захарьева захарьин захарьина збруев збруева зварич зверев зверева звоницкии звягин звягина здравев
здравева здравковска здравковски зеленин зеленина земляная землянои земсков земскова зиганшин зиганшина зикунов
зикунова зимин зимина зиновьев зиновьева златовратская златовратскии златогорская златогорскии златоустская
златоустскии зленко знаменская знаменскии зографска зографски золотцев золотцева золотько зондберг зонис зорин зорина
зорич зосимов зосимова зотеев зотеева зотов зотова зотьев зотьева зощенко зудин зудина зуев зуева зыкин зыкина зыков
зыкова зюганов зюганова зюзюкин зюзюкина зябликов зябликова зінкевич ибрагимов ибрагимова ибраев ибраева ивакин
ивакина иваницкии иванкин иванкина иванов иванова ивановска ивановски иваноска иваноски иванченко ивлев ивлева ивонин
ивонина ивонов ивонова игнатов игнатова игнатьев игнатьева игнашев игнашева игновска игновски игумнов игумнова
игњатовска игњатовски идиатуллин идиатуллина идов идова идрисов идрисова иевлев иевлева иженяков иженякова измаилов
измаилова изосимов изосимова изотов изотова икономов икономова иксанов иксанова илиев илиева илиевска илиевски
иличевская иличевскии ильенков ильенкова ильин ильина ильницкии имашев имашева инин инина иовлев иовлева ионин ионина
ионов ионова ипатов ипатова ипатьев ипатьева ипполитов ипполитова иринеев иринеева исабаев исабаева исабеков исабекова
исаев исаева исаин исаина исаков исакова исаковска исаковски искаков искакова искалиев искалиева искандер ицев ицева
иљоска иљоски кабаева кабаков кабакова кабанов кабанова каверин каверина каганов каганова казакевич казаков казакова
казанцев казанцева казимиров казимирова казинцев казинцева калач калашников калашникова калајџиска калајџиски каледин
каледина калиев калиева калинин калинина калчевска калчевски камалов камберска камберски камилов камилова каминов
каминова каминская каминскии камша канаев канаева канапьянов кандауров кандаурова кандель кандиба каневская каневскии
канович кантарџиев кантарџиева кантор капитонов капитонова каплан капнист капустин капустина карабанов карабанова
карагодин карагодина карагозов карагозова карадак караман карамзин карамзина каранфиловска каранфиловски карасев
карасева караулов караулова карашев карашева караџа карев карева каренин каренина карибжанов карибжанова карив каримов
каримова карионов карионова карлов карлова каров карова каровска каровски карпеев карпеева карпенков карпенкова карпов
карпова карпух картов картова картофельников картофельникова каруселин каруселина касимов касимова кассиль касымов
касымова каськів катаев катаева катарџиев катарџиева катерли катишонок катков каткова кац кашафутдинов кашафутдинова
кашин кашина каштанов каштанова квартальнов квартальнова кедрин кедрина кенжеев кенжеева кепеска кепески керамитчиев
керамитчиева керамичиев керамичиева кердан керимов керимова керімов керімова кетебаев кетебаева кетро кивач киктенко
ким киприанов киприанова кириков кирикова кирилин кирилина кириллов кириллова кирилов кирилова киркиж киров кирова
кирпиченко кирсанов кирсанова кирјазовска кирјазовски киселев киселева киселинов киселинова кисин кисина кислицын
китаноска китаноски китов китова кичевска кичевски клеников кленикова клеопин клеопина клеопов клеопова клепиков
клепикова клепов клепова клех климентов климентова климентьев климентьева клюев клюева кнабенгоф князев князева кобах
кобзев кобзева кобрин кобрина ковалев ковалева коваленко коваль ковальджи ковальська ковальськии ковшов ковшова кодра
кожевников кожевникова козел козлачков козлачкова козлов козлова козырев козырева козьмин козьмина коклюшкин
коклюшкина колесников колесникова колин колина колишевска колишевски колобов колобова колозов колозова колокольцев
колокольцева коломієць колпакиди колпаков колпакова колядин колядина коман комаров комарова комиссаров комиссарова
компанієць кондов кондова кондовска кондовски кондратов кондратова кондратьев кондратьева конеска конески коновалов
коновалова кононець кононов кононова кононыхин кононыхина константинов константинова константиновска константиновски
конторович контровская контровскии конюков конюкова конюшевская конюшевскии коняев коняева копелев копелева копылов
копылова корабальников корабальникова кордалов кордалова кордун корецкии корецька корецькии коржавин коржавина
коркищенко кормильцев кормильцева корнаков корнакова корнилов корнилова корнильев корнильева корніичук коробар
коров'як коровин коровина королев королева короленко королюк коростелев кортошев кортошева корубин корчагин корчагина
корявин корявина косанов косанова косая косник косои костадинов костадинова костин костина костовска костовски косьмин
косьмина котевска котевски котеска котески котляревская котляревскии котов котова котовская котовскии кофанов кофанова
кох коцаре коцо коцюбинська коцюбинськии кочергин кочергина кочовска кочовски кошелев кошелева коџоман кравченко
крамаренко крапивин крапивина красильников красильникова красник кривомазов кривомазова кривцов кривцова крле крстев
крстева крстевска крстевски крстеска крстески кругосветов кругосветова круз крупин крупина крупник крупнов крупнова
крусанов крусанова крутихин крутихина крученых крцковска крцковски крылов крылова крюков крюкова крячко куваев куваева
кувалдин кувалдина кудинов кудинова кудрявцев кудрявцева кудряшов кудряшова кузечкин кузечкина кузиков кузикова
кузмановска кузмановски кузнецов кузнецова кузьмин кузьмина кулагин кулагина кулаков кулакова кулибаев кулибаева
куликов куликова кулинич кулишев кулишева кульчицька кульчицькии кунаев кунаева куновска куновски куноска куноски
купреянов купреянова куприн куприна купряшин купряшина куратов куратова курилов курилова курков куркова курмангалиев
курмангалиева курманов курманова курочкин курочкина курчаткин курчаткина курчиев курчиева кусаинов кусаинова кутурец
кучерская кучерскии кушевска кушевски кушеков кушекова кљусев кљусева лаврентьев лаврентьева лаврин лаврина лавров
лаврова лагин лагина лагоида лагунов лагунова ладинска ладински лазарев лазарева лазаревска лазаревски лазаров
лазарова лазеска лазески лазовска лазовски лазірко лаидон лакинска лакински лактинска лактински лактионов лактионова
ланова лановии ланьков ланькова лапе лапин лапина лапицкии лапутин лапутина ларионов ларионова латан латании латанська
латанськии латынин латынина лахман лахтионов лахтионова лахтов лахтова лебедев лебедева лебедь левадовська
левадовськии леванидов леванидова левенска левенски левин левина левитас левитин левитина левонов левонова левонтьев
левонтьева лековска лековски леов леова леонидов леонидова леонов леонова леонтьев леонтьева лепехин лепехина
лермонтов лермонтова лесин лесина лесков лескова лечевска лечевски ливадныи ливанов ливанова ливри лигачев лидская
лидскии ликович лимонов лимонова линдик липатов липатова липкин липкина липов липова липовецкии липскеров липскерова
листьев листьева литаврин литаврина литвинов литвинова лиханов лиханова лихачев лихачева личеноска личеноски личутин
личутина лобанов лобанова лобачевська лобачевськии лобков лобкова ловчиков ловчикова логинов логинова ложкомоев
ложкомоева лозановска лозановски лоико ломакин ломакина ломов ломова ломовии ломоносов ломоносова лорченков лорченкова
лоскутов лоскутова лошкомоев лошкомоева лощиц лугинов лугинова лугова луговии лужин лужина лукин лукина лукошин
лукошина лукьяненко лукьянов лукьянова луловска луловски лунц луппов луппова луппол лутьянов лутьянова луцька луцькии
луцьків лученко лучко лыжин лыжина лыткин лыткина любимов любимова люкин люкина люсин люсина люта лютии лялин лялина
лящук ліхно мавров маврова магера мазаило мазев мазева мазило мазин мазина мазун маиборода маикеев маикеева маилы
маистренко маканин маканина макаревич макаренко макаров макарова макарьев макарьева македонска македонски макин макина
маковецька маковецькии максимишин максимишина максимов максимова максимушкин максимушкина малафеев малафеева малахеев
малахеева малахов малахова малевска малевски маленькии малеска малески малецкии маликов маликова малинин малинина
малкин малкина малкович маловска маловски малышев малышева маляров малярова мамантов мамантова мамбетов мамбетова
мамедов мамедова мамин мамлеев мамлеева мамонтов мамонтова маміи манаковска манаковски манафов манафова мангов мангова
манговска манговски мандельштам манев манева маневска маневски манивилов манивилова мануилов мануилова манулкин
манулкина манчев манчева манчевска манчевски манылин манылина манылов манылова марамзин марамзина маргелов маргелова
маринин маринина маринич маринов маринова маркелов маркелова маркианов маркианова марков маркова марковска марковски
марковчин марковчина марків марлинская марлинскии мартемьянов мартемьянова мартиновска мартиновски мартиноска
мартиноски мартынов мартынова мартытов мартытова мартьянов мартьянова маршак марієвська марієвськии масин маслов
маслова матвеев матвеева матевска матевски матковска матковски матовска матовски маханенко махнач махно машкин машкина
маяковская маяковскии маятников маятникова мајсторов мајсторова маџиров маџирова медведев медведева медков медкова
мелитонов мелитонова мелихов мелихова мельников мельникова мень мережковская мережковскии мерецков мерецкова меркулов
меркулова меркульев меркульева меркуров меркурова меркурьев меркурьева меркушев меркушева месяц метлицкии мигулев
микитов микитова миклашевська миклашевськии миклухо микушевич миладинов миладинова милов милова милосавлев милосавлева
милославська милославськии милошевска милошевски милчин минаев минаева минин минина минчев минчева миовска миовски
мирер миронов миронова миронска миронски мирошников мирошникова мисаилов мисаилова мисирков мисиркова митевска
митевски митревска митревски митрикеска митрикески митрофанов митрофанова митрофаньев митрофаньева мифтахутдинов
мифтахутдинова михаилин михаилина михаилов михаилова михаиловская михаиловскии михаилюк михаленко михальченко михајлов
михајлова михајловска михајловски михеев михеева мицев мицева мицевска мицевски мицковска мицковски мицов мицова мишин
мишина мишкин мишкина мишковска мишковски мишнев мишнева мишустин мишустина миљовска миљовски младенов младенова
младеновска младеновски могила могилевська могилевськии могутин могутина модестов модестова можаев можаева мозгов
мозгова мозговая мозговои мозжухин мозжухина моисеев моисеева мокров мокрова молчанов молчанова момировска момировски
монастырская монастырскии мордовцев мордовцева морковин морковина морозов морозова морщаков морщакова мосеев мосеева
москаль москалюк москвин москвина моторин моторина мотрієнко мохнаткин мохнаткина мошин мојсовска мојсовски мукаетов
мукаетова муканов муканова мукашев мукашева муравьев муравьева муратовска муратовски мурман мурманенко мурманец
мурманин мурманина мурманов мурманова мурмановская мурмановскии мурманская мурманскии мурманцев мурманцева мурманчук
мурманюк муромская муромскии мусабаев мусабаева мусалевска мусалевски мусатаев мусатаева мусин мусина мустафин
мустафина мустачки мухамеджанов мухамеджанова мухин мухина мухтаров мухтарова мырзахметов мырзахметова мышкин мышкина
мягков мягкова мясников мясникова міняило мүсіреп мұсабаев мұсабаева мұстафин мұстафина мұхамеджанов мұхамеджанова
мұхтаров мұхтарова мұқан мұқанов мұқанова мұқашев мұқашева мәмбет мәмбета набиев набиева набоков набокова навальныи
нагибин нагибина нагорныи надсон назарбаев назарбаева назаров назарова назарьев назарьева наиман наков накова наневска
наневски нарбиков нарбикова нарежныи нарицин нарицина нарымбаев нарымбаева наседкин наседкина насонов насонова настев
настева наугольныи наумов наумова наумовска наумовски наумческа наумчески нахапетов нахапетова начев начева најденов
најденова најдовска најдовски најческа најчески невзоров невзорова негин негина негода неделковска неделковски
незнанская незнанскии неклюдов неклюдова некрасов некрасова немиров немирова немцов немцова немчинов немчинова
ненароков ненарокова несмеянов несмеянова неспанов неспанова нестеров нестерова нестор несторовска несторовски нетесов
нетесова нетков неткова нетребо нефедов нефедова нефедьев нефедьева нехлюдов нехлюдова нехорошев нехорошева нечаев
нечаева нешковска нешковски никандров никандрова никаноров никанорова никитин никитина никифоров никифорова никодимов
никодимова николаев николаева николаевич николаенко николеска николески николин николина николов николова николовска
николовски никонов никонова никтитин никтитина никулин никулина никушев никушева нинов нинова ниязов ниязова ниязымбет
ниязымбетов ниязымбетова новгородцев новгородцева новиков новикова новодворская новодворскии новоселов новоселова
новосельцев новосельцева ногаев ногаева ногачевська ногачевськии норов норова носков носкова носов носова ноғаев
ноғаева нугманов нугманова нурбаев нурбаева нургалиев нургалиева нурмагамбетов нурмагамбетова нурпеисов нурпеисова
нұрбаев нұрбаева нұрмағанбетов нұрмағанбетова нұрпеиісов нұрпеиісова нұрғалиев нұрғалиева нұғманов нұғманова нәбиев
нәбиева обросимов обросимова обухов обухова овдокимов овдокимова овечкин овечкина овросимов овросимова овсеев овсеева
овчинников овчинникова огарев огарева оглоблин оглоблина одинцов одинцова одоевская одоевскии окатов окатова окулов
окулова окунев окунева олеиников олеиникова олефир олеша олимпиев олимпиева олисов олисова олсуфьев олсуфьева олтухов
олтухова олферьев олферьева ольбик омельчук омельянов омельянова онисимов онисимова опенько опимахов опимахова
оразалин оразалина орехов орехова орлов орлова орловская орловскии оровчанец ортаков ортакова осадко осеев осеева
осинская осинскии осипов осипова османли осокин осокина осоргин осоргина оспанов оспанова остальская остальскии
останин останина остапов остапова остафьев остафьева остратов остратова островская островскии офросимов офросимова
охотин охотина очин очина оңдасын оңдасынұлы павленко павлинов павлинова павлишин павлишина павлов павлова павловска
павловская павловски павловскии павлоска павлоски павлюк павлів пагутяк паковска паковски паламарчук палеи паликрушев
паликрушева палицин палицина пальцев пальцева паліи памфилов памфилова панаев панаева панговска панговски пандеска
пандески пандилов пандилова пандовска пандовски панкеев панкеева панков панкова панкратов панкратова панкратьев
панкратьева панов панова пановска пановски пантелеев пантелеева панфилов панфилова панфильев панфильева панчевска
панчевски панюшкин панюшкина папрадишки парамонов парамонова паращук парменов парменова парменьев парменьева парфенов
парфенова парфенчиков парфенчикова парфеньев парфеньева паршов паршова парщиков парщикова пасечник пастернак пастухов
пастухова пасічник патрикеев патрикеева паустовская паустовскии паушкин паушкина пафнутьев пафнутьева пафомов пафомова
пахмутов пахмутова пахомов пахомова пахомьев пахомьева пашков пашкова пашковская пашковскии пајтонџиев пајтонџиева
певзнер пелевин пелевина пендик пендовска пендовски пенушлиска пенушлиски пепељуговска пепељуговски пепперштеин
первушин первушина пересторин пересторина перинска перински пермяков пермякова перумов перумова перфильев перфильева
перфишин перфишина перхуров перхурова перхурьев перхурьева перцев перцева перчинковска перчинковски песков пескова
пестов пестова петелин петелина петик петкевич петковска петковски петлюра петренко петрин петрина петришин петришина
петров петрова петровска петровски петрушев петрушева петрушевска петрушевская петрушевски петрушевскии петрів петухов
петухова пејов пејова пивоваров пивоварова пигасов пигасова пигасьев пигасьева пикуль пильняк пименов пименова
пиперковска пиперковски писарев писарева писемская писемскии питиримов питиримова пишенко пияшев пияшева плавильщиков
плавильщикова плакидин плакидина плаксіи планинска планински платов платова платонов платонова платухин платухина
плотников плотникова плющев плющева победоносцев победоносцева погиба подгорец подгородецкии подистов подистова
подколзин подколзина подушков подушкова позамантир позгалев покровская покровскии полевая полевои полежиноска
полежиноски поливанов поливанова полиевктов полиевктова поликарпов поликарпова полоков полокова полоцкии полуектов
полуектова полуехтов полуехтова полукарпов полукарпова полуянов полуянова полуяхтов полуяхтова поляков полякова
поляновская поляновскии полянская полянскии поліщук полјанска полјански померанцев померанцева помяловская помяловскии
пономарев пономарева пономарів поплавская поплавскии попов попова поповска поповски попоска попоски попугаев попугаева
пориваи пориваило порфирьев порфирьева потапов потапова потапьев потапьева потебенько потоцька потоцькии прашкевич
преспанска преспански привалов привалова пригов пригова пригода пригожин пригожина приимак прилепин прилепина
прилепчанска прилепчански приставкин приставкина притула пришвин пришвина прличко проклов проклова прокопивич прокопов
прокопова прокопьев прокопьева прокофьев прокофьева пророков пророкова просвирнин просвирнина протасов протасова
протасьев протасьева протоклитов протоклитова проханов проханова прохоров прохорова прошин прошина прудников
прудникова прутков пруткова прядун псалтиров псалтирова пудеев пудеева пудов пудова пупкин пупкина путин путина пуцков
пуцкова пучков пучкова пушкин пушкина пчелкин пчелкина пьецух пьянов пьянова работников работникова равановска
равановски радзинская радзинскии радивонов радивонова радическа радически радищев радищева радугин радугина развожаев
развожаева раков ракова раковска раковски ранцов ранцова распутин распутина расторгуев расторгуева ратников ратникова
рахимов рахимова рахматуллин рахматуллина рацин рачков рачкова рекемчук ремезов ремезова ремизов ремизова ремнев
репников репникова реџепова ржевская ржевскии ризов ризова римская римскии ристов ристова ристовска ристовски ристоска
ристоски робски рогов рогова родивонов родивонова родионов родионова родченков родченкова рожков рожкова розанов
розанова розпутня розпутніи ромазанов ромазанова романишин романишина романов романова романів ромеи роменець ромочко
ростов ростова рубанов рубанова рубин рубина руменов руменова русаков русакова русоманов русоманова русјаков русјакова
рыбаков рыбакова рыжонок рылеев рылеева рыльников рыльникова рысев рысева рыскулов рыскулова рысқұлов рысқұлова рябов
рябова саблин саблина саватеев саватеева саватьев саватьева саввович савелов савелова савельев савельева савин савина
савинов савинова савицька савицькии савкин савкина савостьянов савостьянова савченко сагатов сагатова садвакасов
садвакасова садофов садофова садофьев садофьева садулаев садулаева садур садыков садыкова сажин сажина сазонов
сазонова сакиев сакиева сакин сакина саломатов саломатова сальников сальникова салџиев салџиева самоилов самоилова
самсонов самсонова самылин самылина самылов самылова санаев санаева санев санева сапаров сапарова сапронов сапронова
сапрыкин сапрыкина сараскин сараскина сариевска сариевски сарсенов сарсенова сатпаев сатпаева саттаров саттарова
сафонов сафонова сафронов сафронова сахарнов сахарнова сахновская сахновскии саєнко сбитнев сбитнева сбруев сбруева
светиев светиева светлов светлова свечин свечина свидригаило свинаренко свиридов свиридова свитнев свитнева свободных
севастьянов севастьянова севела северьянов северьянова северянин северянина сегал сегень сегизбаев сегизбаева
сегізбаев сегізбаева сеидов сеидова сеиполда сеифуллин сеифуллина секацкии селезнев селезнева селиверстов селиверстова
селин селина семенов семенова семеночко семещук сенчин сенчина серафимов серафимова серафимович серафимовска
серафимовски сергеев сергеева сердюк серебренников серебренникова серебрянская серебрянскии серенко сериков серикова
серкебаев серкебаева серов серова серіков серікова сид сиднин сиднина сидовска сидовски сидоркин сидоркина сидоров
сидорова силецька силецькии силин силина силјановска силјановски симбирская симбирскии симеонов симеонова симов симова
симовска симовски симонов симонова симоновска симоновски синявская синявскии синякин синякина ситников ситникова
скаловска скаловски скапидаров скапидарова скатов скатова скворцов скворцова скиба скидан скоренко скоробогатов
скоробогатова скоропадська скоропадськии скороходов скороходова скульская скульскии скуратов скуратова славенска
славенски славеска славески славин славина славников славникова сланев сланева сланов сланова слаповская слаповскии
слепнев слепнева слепухин слепухина слободян слюньков слюнькова слюсаренко смагулов смагулова смаков смакова смакоска
смакоски смехов смехова смилевска смилевски смирнов смирнова смокварска смокварски смоленская смоленскии смолин
смолина смольников смольникова смородинская смородинскии снегирев снегирева собакин собакина соболев соболева соболь
собчак советов советова согрин согрина созонов созонова созонтов созонтова соков сокова соколов соколова сокуров
сокурова солев солева солженицин солженицина солнцев солнцева соловьев соловьева сологуб солодников солодникова
соломатин соломатина солопов солопова солунска солунски сопронов сопронова сорбатская сорбатскии сорокин сорокина
соротокин соротокина соснора сосюра сотников сотникова софонов софонова софрониевска софрониевски софронов софронова
софроньев софроньева сошников сошникова спасеновска спасеновски спасов спасова спасовска спасовски спивак спиридонов
спиридонова спиридоньев спиридоньева спиров спирова спировска спировски сплюх сплюха спотикач ставецкии ставрев
ставрева ставреска ставрески ставрогин ставрогина стаматоска стаматоски станков станкова станковска станковски
старделов старделова стариков старикова старков старкова старобинец стародубцев стародубцева старостенко старченко
стахів стеванов стеванова стевковска стевковски стельмах степанець степанов степанова степная степнои стефанов
стефанова стефановска стефановски стефашин стефашина стецьків стигаило стогниенко стогов стогова сторожук сторчак
стоян стојанов стојанова стојановска стојановски стојаноска стојаноски стојков стојкова стојковска стојковски
стојменска стојменски стојчев стојчева стратоников стратоникова стрелков стрелкова стругацкие субботин субботина
суворов суворова сударушкин сударушкина сулеименов сулеименова султанов султанова сумароков сумарокова супрунов
супрунова суров сурова суханов суханова сухилин сухилина сухов сухова сучак сушко сысоев сысоева сычев сычева сычин
сычина сідлецька сідлецькии сідляк сірко сүлеимен сүлеименұлы сұлтанов сұлтанова сұлтанқызы сұлтанұлы сәтбаев сәтбаева
табаков табакова табатчиков табатчикова тажибаев тажибаева таиманов таиманова такев такева таковска таковски таланов
таланова талевска талевски талеска талески таралов таралова тарасов тарасова тарасьев тарасьева тарасюк тарковская
тарковскии тарн тарусов тарусова тархов тархова тасбулатов тасбулатова ташенев ташенева темелкоска темелкоски
темирбулатова темирбулатовы темкин темкина темірболат темірболатұлы тендряков тендрякова теодосиевска теодосиевски
терентьев терентьева терехов терехова терешков терешкова терзиев терзиева тесаков тесакова тетерин тетерина тимофеев
тимофеева тиндареи титов титова титовых тиханин тиханина тихомиров тихомирова тихон тихонов тихонова ткаченко
тованичев тованичева тодоров тодорова тодоровска тодоровски тозија токарев токарева токарь толевска толевски толстая
толстои толстых томовска томовски топчиев топчиева торлопов торлопова тофоска тофоски точко тошев тошева тошевска
тошевски тоғжан трајковска трајковски тренеска тренески тренчевска тренчевски третьяков третьякова третяк трефилов
трефилова трефильев трефильева трифонов трифонова трифуновска трифуновски тропин тропина трофимов трофимова троцкии
троян тројачанец трпеновска трпеновски трублаєвська трублаєвськии трудолюбов трудолюбова труфанов труфанова трясило
трясун тургенев тургенева туркул туров турова туровская туровскии турсунов турсунова тучков тучкова тушевска тушевски
тынянов тынянова тюльпанов тюльпанова тюрякулов тюрякулова тютчев тютчева тұрсынов тұрсынова тұяқов тұяқова тәжібаев
тәжібаева төреқұлов төреқұлова уваров уварова углев углева угриновска угриновски удалов удалова удальцов удальцова
удачин удачина удодов удодова узунов узунова узуновска узуновски улицкии ульянов ульянова уманець ундасынов ундасынова
унич упатов упатова уразаев уразаева уразов уразова урдин усенов усенова усич успенская успенскии устинов устинова
устьянов устьянова утесов утесова утешев утешева уткин уткина фавстов фавстова фадеев фадеева фалалеев фалалеева
фандеев фандеева фатеев фатеева фатьянов фатьянова федин федина федоришин федоришина федоров федорова федосеев
федосеева федосов федосова федосьев федосьева федотов федотова федотьев федотьева федулеев федулеева федулин федулина
федулов федулова феклисов феклисова фенев фенева феоктистов феоктистова феонин феонина феофанов феофанова феофилактов
феофилактова феофилов феофилова фетисов фетисова фефилов фефилова филаретов филаретова филатов филатова филатьев
филатьева филахтов филахтова филимонихин филимонихина филимонов филимонова филипов филипова филиповска филиповски
филиппов филиппова филиппьев филиппьева филипьев филипьева филков филкова филонов филонова философов философова фионин
фионина фирсов фирсова фирфов фирфова флегонтов флегонтова флегонтьев флегонтьева фокин фокина фомин фомина фомичев
фомичева фонвизин фонвизина фортунатов фортунатова фотев фотева фотеев фотеева фотиев фотиева фотьев фотьева фофанов
фофанова фраерманн фраи фролов фролова фурман фурманов фурманова фурсов фурсова фурцев фурцева хадеев хадеева хаецкии
хазанов хазанова хазин хазина хакимов хакимова харитонов харитонова харламов харламова харлампиев харлампиева хармс
хаустов хаустова хаџиманов хаџиманова хаџиниколов хаџиниколова хемлин хемлина херасков хераскова хитрово хлестаков
хлестакова хлопонин хлопонина хлумов хлумова ходасевич хохлов хохлова хрисогонов хрисогонова христов христова
христовска христовски христофоров христофорова цанев цанева цветанков цветанкова цветановска цветановски цветков
цветкова цеков цекова цековска цековски ценев ценева цепов цепова цимбалістии црвенковска црвенковски црвенов црвенова
цушко цыганов цыганова цыпкин цыпкина чакар чакмаков чакмакова чаловска чаловски чапаровска чапаровски чаплин чаплина
чаплыгин чаплыгина чарская чарскии чарушников чарушникова чаушев чаушева чашуле чванов чванова чебышев чевревска
чевревски чекмаев чекмаева чемерска чемерски чемков чемкова червоніи черепанов черепанова черепенников черепенникова
черкашин черкашина чернев чернева чернов чернова черноусов черноусова чернышев чернышева чернышевская чернышевскии
чертанов чертанова черчесов черчесова чехов чехова чејковска чејковски чивилихин чивилихина чиж чижов чижова чиков
чикова чипан чипчиков чипчикова чирков чиркова чистов чистова чичваркин чичваркина чокин чокина чокревска чокревски
чудаков чудакова чудинов чудинова чуковская чуковскии чулаки чумаков чумакова чундев чундева чупона чуприянов
чуприянова чурилов чурилова чуров чурова чучков чучкова чушкаров чушкарова шабалов шабалова шаимерденов шаимерденова
шакенов шакенова шакиров шакирова шаламов шаламова шаликов шаликова шалыганов шалыганова шамбаров шамбарова шамрило
шапошников шапошникова шарапов шарапова шаргунов шаргунова шаревска шаревски шарипов шаров шарова шатыренок шахмагонов
шахмагонова шашков шашкова шаяхметов шаяхметова шварц шевкун шевцов шевцова шевченко шемякин шемякина шепилов шепилова
шерстобитов шерстобитова шестак шестаков шестакова шестинская шестинскии шестков шесткова шеянов шеянова шилов шилова
шиндареи ширилов ширилова ширяев ширяева шишкин шишкина шишков шишкова шиян шијак шијаков шијакова шијаковска
шијаковски шкараба шмелев шмелева шолохов шолохова шопов шопова шоптрајанов шоптрајанова шпанов шпанова штерјоска
штерјоски шубин шубина шудрик шукшин шукшина шулинчевска шулинчевски шумило шупик шуртаков шуртакова шутко шухевич
шұуқоп шәрипова щеглов щеглова щекин щекина щекочихин щекочихина щелконогов щелконогова щепа щепило щепкин щепкина
щербак щербаков щербакова щербин щербина щукин щукина ысқақ эисмонт эмин эмина эренбург юдин юдина юдов юдова юзефович
юппи юровских юрская юрскии юрчишин юрчишина юсупов юсупова юхно юхновская юхновскии ющик ющук яворская яворскии
яворівська яворівськии ягужинская ягужинскии ядов ядова язов язова якимов якимова яковлев яковлева якушев якушева
ялова яловии ялюк янин янина янковская янковскии янов янова янюк ярин ярина ярмак ярок яськов яськова яхин яхина
яцишин яцишина яцьків ящук євенко євпак ємець єрмак іванишин іванишина іванців іванів јакимовска јакимовски јаконов
јаконова јаневска јаневски јанчевска јанчевски јачев јачева јованов јованова јовановска јовановски јовчевска јовчевски
јорданов јорданова јордановска јордановски јосифовска јосифовски јосифоска јосифоски јуруков јурукова јурукоска
јурукоски љутков љуткова џамбаз џамбазов џамбазова џаџев џаџева џеков џекова џинлеска џинлески џорлев џорлева
џувалековска џувалековски џунов џунова ғабдуллин ғабдуллина ғалиақпаров ғалиақпарова қабаева қалиев қалиева қамалов
қамалова қасымов қасымова қонаев қонаева қосанов қосанова қызы құрманова құрманғалиев құрманғалиева құррманов
құсаиынов құсаиынова ұлы әбішев әбішева әлиев әлиева әлімжанов әлімжанова әуез աբրահամյան ալեքսանյան այվազյան
առաքելյան ասատրյան ավագյան ավետիսյան բաբայան բաղդասարյան բարսեղյան գաբրիելյան գալստյան գասպարյան գրիգորյան գևորգյան
դավթյան եղիազարյան զաքարյան թադևոսյան խաչատրյան կարապետյան կիրակոսյան հակոբյան համբարձումյան հայրապետյան հարությունյան
հովհաննիսյան հովսեփյան ղազարյան մանուկյան մարգարյան մարտիրոսյան մելքոնյան մինասյան մխիթարյան մկրտչյան մնացականյան
մովսիսյան մուրադյան ներսիսյան պետրոսյան պողոսյան սահակյան սարգսյան սիմոնյան ստեփանյան վարդանյան אביב אביבי אביגור
אבידור אבידן אביטל אבינועם אבינר אבינרי אביעד אביעזר אבירם אבישי אבישר אביתר אבן אבנון אבני אבניאל אבנר אבנרי אברהם
אברהמי אברון אבריאל אגוז אגוזי אגמון אגרון אדוני אדיב אדירי אדם אדמון אדמוני אדר אהרוני אהרן אוהד און אופיר אופק אור
אורון אוריאל אוריה אוריון אוריין אורן אזרחי אחז אחיטוב אחרון אייל איילון אילון אילן אילני אילת איש איתם איתן אלדד אלדן
אלול אלון אלוני אלוף אלחנני אליאב אליהו אליעז אליעזר אליצור אליקים אלישיב אלמגור אלמוג אלעד אלעזר אלרום אלרון אמוץ
אמיר אמית אמיתי אנקורי אסא אסיא אסיף אסף אפעל אפק אפרת אראל ארבל ארגוב ארגמן ארד ארדון ארוך ארז ארזי ארי אריאב אריאל
אריאלי ארידור אריה אריכא ארם ארמוני ארנון ארצי אשבל אשד אשור אשכול אשכנזי אשל אשר אשרי אשרת אתגר אתר אתרוג באר בארי
בבלי בהט בוצר בורר בחור ביצור בית בכור בן בןתור בנאי בנטוב בנימין בנימיני בצלאל בר בראון בראילן בראל ברהלל ברוך ברוש
ברושי ברזילי ברזל ברטוב ברטל בריוסף ברלב ברנע ברעוז ברעם ברק ברקאי ברקין ברקן ברקת בשן גאון גבאי גביש גבע גבעול גבעון
גבעתי גבתון גד גדות גדיש גדליה גדרון גודר גולן גונן גופר גור גוריון גורלי גורן גושן גזית גיא גידור גיורא גיל גילון
גילת גינוסר גינת גינתון גל גלבוע גליל גלילי גלעד גלעדי גלרון גמזו גמליאל גנור גפן גפני גרא גרינבלט גרנות גרשון גת דב
דביר דברת דגן דגני דוד דוידי דולב דור דורי דותן דיין דן דניאלי דקל דר דרומי דרור דרורי דשא הדס הדר הלוי הלחמי הללי
המאירי הנגבי העצני הר הראבן הראובני הראל הרטוב הרפז הררי וילנאי ורד ורדי ורדימון זאב זאבי זבולון זהב זהבי זוהר זורע
זזאב זיו זיואב זכאי זכות זכריה זמורה זמיר זמר זמרי זעירא זק זקן זר זרובבל זרטל חדש חובה חור חורין חורש חזן חזני חזקיה
חי חייט חיים חכם חלד חלמיש חן חנוך חנוכה חנן חנני חנניה חסון חסיד חפץ חפר חץ חצור חצרוני חרובי חרותי חריף חרמון חרמוני
חת טבת טוב טוביה טלמור טלשיר יאיר יבין יגור ידיד ידין ידעיה יהב יהודאי יהודה יהושע יהלום יובל יוגב יוטבת יונה יוסף
יושע יחזקאל יחיאל יכין ימיני ינון יניב יעקב יעקבי יער יערי יפה יפרח יפת יצחק יצחקי יקיר ירדני ירוחם ירום ירון ירושלמי
יריב ירקוני ישורון ישי ישר ישראל ישראלי יששכר כהן כוכבי כנען כנעני כנר כסית כספי כפיר כפרי כרמון כרמי כרמל כרמלי לאור
לב לבבי לביא לבנון לבני לבנת להב להבי לוטם לוטן לוי לויתן לחם לחמן ליאור לידור ליטאי לימור ליש לשם מאור מאיר מאירי מגד
מגל מואב מוקד מוקדי מורג מוריה מורשת מזור מזל מזר מיבר מיכה מילוא מישורי מלך מלכה מלכי מלמד מנור מנחם מנשה מעוז מעיין
מעייני מערבי מרגליות מרגלית מרגנית מרום מרון מרידור משה משולח משיח משעול משעל משען משעני מתניה מתתיהו נאור נאמן נבון
נגבי נוב נווה נוי נוימרק נון נועם נוריאל נחום נחושתן נחשון ניב ניסני ניצן נמרי נסים נץ נר נריה נשר נשרי נתיב נתן נתנאל
נתניהו סבוראי סביר סגל סדן סהר סופר סימן סיני סירה סכנין סלע סמדר סנונית סעד סער ספיר סתוי סתיו עברון עברי עדיני עדר
עובד עובדיה עובדיהו עוגן עוז עוזר עומר עופר עופרים עזוז עזריאל עזריה עזרתי עידן עילם עינב עמוס עמי עמיאל עמיקם עמיר
עמירן עמית עמרמי ענבל ענבר ענת עסיס עפרת עצמון ערד ערמון ערן עשת פאר פדהצור פולני פורת פז פלאי פלד פלס פניני פסח פרג
פרוש פרח פרי פריגת פרימור פרץ פת צבי צבר צדוק צדקה צדקיהו צוק צור צורי צוריאל צורף צידון ציון צמח צפיר צפריר קדמון
קדמי קדר קדרון קהת קורח קורן קטן קידר קינן קיסרי קישון קם קמה קמחי קנר קנת קצב קצין קציר קשת קשתי ראובן ראובני רבי
רביב רביד רגב רהב רוגל רווה רווח רוח רום רועה רז רזיאל רחמים רכס רם רמון רמז רמתי רן רענן רשף שאול שאולי שאלתיאל שבח
שביב שבת שבתאי שבתי שגב שגיא שדה שדר שוב שובל שוהם שוחט שומרון שוער שופט שור שורק שושן שושני שחור שחורי שחל שחם שחף
שחק שחר שילה שילוח שילון שילוני שיר שיש שלג שלו שלום שלומי שלח שלם שלמון שם שםטוב שמואל שמואלי שמחון שמחוני שמחי שמעון
שמרון שמש שמשון שמשוני שמשי שנהר שני שנער שער שפי שפיר שפע שץ שקד שקדי שקלים שרביט שרון שרוני שריג שריד שריף שריר ששון
תאומים תאני תבור תבורי תגר תדמור תומר תורן תירוש תל תלם תמוז תמיר תמרי תקווה תקוע תרשיש תשבי ابتکار ابراهيم ابربور
ابركان ابریشمی ابطحی ابكو ابو ابوبكر ابوذر اجراد احراس احرس احمد احمناش اخلف اداد ادب ادريس ادم ادینه ارحاب ارسباران
ازرار ازرارق ازمور ازيداني ازيل استادی اسحاق اسماعيل اشتری اشتیانی اشراقی اشنا اشوری اشکوری اصفهانی اصلانی اعتبار
اعتماد اعراب اعلم اعمارة اعماروش اعمر اعوان افخم افخمی افریدی اقاجری اقشيش اكلي ال الابراهيم الابرش الاثوري الاحمد
الاحمدي الاخر الاخزمي الاديب الاردني الاسد الاسعد الاسماعيلي الاسمر الاسمري الاسود الاسودس الاشراف الاشهب الاعرج الاغا
الاغبري الامر الامل الاموي الامين الانصاري الاول الايوب الباجي البادي البارودي الباري الباز الباسط الباشا الباطن
الباعث الباقي البحر البحري البخيت البدر البدري البدواوي البدوي البديع البر البراج البرادعي البرادي البراري البرج
البرجاني البرجاوي البرجس البرجوي البرجيس البرجيني البرعي البرعيسي البرغوتي البرغوثي البرق البرقاوي البرقوقي البركات
البركاتي البركاني البركاوي البركة البرنس البرني البرهان البرهومي البرودي البريكي البريني البريهي البساط البستكي
البسيسي البشري البشير البشيري البصري البصير البطاينة البطنجي البغدادي البغلي البقاعي البقالي البقمي البكر البكري
البلخياط البلقاضي البلوشي البلومي البلوي البليدي البنا البناني البهبهاني البهلوان البوادي البوسعيدي البوعزيزي البويقي
البياتي البيضاء البيضاوي البيطار التازي التركي التقي التميمي التهامي التواب التواتي التوكل التويجري الجابر الجابري
الجاسم الجامع الجامودي الجبار الجباري الجبالي الجبري الجبلي الجبور الجبير الجدع الجراح الجراحي الجراد الجرادات الجرادي
الجراري الجراوي الجربا الجرج الجرداني الجرف الجرندي الجزار الجزاوي الجزولي الجساسي الجعافرة الجعدي الجعفري الجفال
الجفالي الجلاد الجلال الجليدي الجليل الجماري الجماعي الجمال الجمعة الجملة الجملي الجميري الجميل الجندي الجنيبي الجنيدي
الجهضمي الجهوري الجواد الجوادي الجودي الجوهر الجيب الجيد الحاتمي الحاج الحاجي الحارثي الحازمي الحافظ الحامد الحامدي
الحبسي الحبشي الحبيب الحبيشي الحج الحجازي الحجري الحجوج الحجوري الحجي الحجيج الحداد الحداني الحربي الحرش الحروسوسي
الحريري الحريص الحسن الحسني الحسيب الحسين الحسيني الحشاش الحضرمي الحطاب الحفيظ الحق الحكلي الحكم الحكماني الحكيم
الحكيمي الحلاق الحلبى الحلبي الحلو الحلواني الحليم الحليمي الحماد الحمادي الحمامي الحمد الحمدان الحمداني الحمدي
الحمراوي الحمروني الحمود الحمودان الحمومي الحموي الحميد الحناشي الحناوي الحنبلي الحنشي الحنفي الحنيطي الحوتي الحوسني
الحي الحيدري الخاطري الخالد الخالدي الخالق الخبير الخرابشة الخضر الخضوري الخضير الخطيب الخفيف الخليفي الخليلي الخمبشي
الخميسي الخواجا الخوام الخياري الخياط الدالي الداود الداودي الداوود الدبوس الدخيل الدردير الدرسي الدرع الدرعان الدرعي
الدرقاش الدرمكي الدرويش الدسوقي الدغاري الدغيشي الدنوني الدوسري الدويري الديب الديري الدين الذهلي الذيابي الراجحي
الراسبي الراشد الراشدي الراشدين الراعي الرافع الراقي الراوي الرباح الرباطي الرباع الربعي الربيع الربيعي الرحاحلة
الرحالي الرحبي الرحماني الرحمن الرحومي الرحيلي الرحيم الرداد الرزاق الرزيقي الرشيد الرشيدي الرصاع الرضا الرفاعي الرقب
الرقيب الرقيق الركابي الركباني الرمحي الرمضان الرمضاني الرملي الرميثي الرميحي الروشدي الرووف الريس الريفي الريمي
الرييسي الزاكي الزامل الزاوي الزايد الزبن الزراد الزراري الزرزولي الزرعوني الزروالي الزروق الزروي الزريبي الزريقات
الزريولي الزعابي الزعبي الزعفراني الزعفري الزعيم الزغبي الزغدود الزغول الزقزوق الزكراوي الزكري الزمايدة الزمر الزميل
الزناتي الزنكي الزهار الزهراني الزهراوي الزهروني الزهري الزهور الزهير الزهيري الزوابي الزواري الزوالي الزواهرة
الزواهره الزواوي الزوبيدي الزويد الزيات الزياني الزيد الزيدي الزيني الزيودي الساعدي الساعي السالم السالمي السامر
السبعاوي السبيعي السحيمي السخني السديري السردي السرطاوي السرور السعد السعدون السعدي السعود السعودي السعيد السعيدي
السقا السقاط السكيري السلام السلطان السلمان السلماني السلمي السليم السليمان السليني السماري السماوي السمري السمعاني
السميري السميع السناني السهلي السوادي السويجي السويدي السيابي السياري السيد السيف السيفي الشاب الشابي الشاذلي الشاعر
الشافعي الشامسي الشامي الشاهين الشايب الشبلي الشبيبي الشبيلي الشتيوي الشحي الشربيني الشرجي الشرع الشرفا الشرفاء الشرفي
الشرقي الشرياني الشريدة الشريف الشطناوي الشعار الشعبي الشعراوي الشعيبي الشقران الشقصي الشقيرات الشكور الشكوري الشلال
الشلهوب الشمام الشمراني الشمري الشمس الشمسي الشهاب الشهاوي الشهيد الشوارب الشواربي الشواشي الشواقفة الشوير الشياب
الشيباني الشيبة الشيخ الشيخاني الشيدي الشيرازي الشيشيني الصادق الصافي الصالح الصالحي الصالحين الصانع الصاوي الصايغ
الصباغ الصبري الصبور الصحبي الصدر الصراري الصريدي الصغير الصفار الصفدي الصفري الصفي الصقر الصقري الصلابي الصليحي الصمد
الصوافي الصوفي الصياد الضامري الضاهر الضبع الضبياني الضو الطارشي الطارق الطاهر الطاهري الطايي الطبيبي الطخيس الطرابلسي
الطراد الطراونة الطرشاني الطريفي الطريق الطريقي الطلحي الطناحي الطنيجي الطواش الطوبي الطويل الطيب الطيبي الظاهر
الظاهري الظفيري الظهوري الع العاج العارف العامري العايب العبابنة العبادي العباس العباسي العبد العبداللات العبدالله
العبدلي العبدولي العبدي العبري العبس العبود العبيد العبيدي العتبي العتيبي العجلوني العجم العدل العدواني العدوي العرابي
العرايشي العربي العرشي العرموطي العريف العريفي العريمي العزارة العزب العزري العزيز العزيزي العساف العسري العسكر
العسولي العسيري العشبي العشي العطار العطية العظيم العفو العقاد العلاقي العلامي العلاني العلايمي العلمي العلوي العلي
العليان العليم العماد العمار العماري العمدة العمر العمراني العمراوي العمري العميدان العميري العنابي العنانزة العناني
العنزي العواد العوادي العواني العود العودات العوض العوضي العوفي العولقي العويد العويضات العياري العياشي العيد العيسايي
العيسى العيسي العيش الغاربي الغازي الغامدي الغانم الغداني الغربي الغريبي الغرير الغساني الغطريف الغفار الغفور الغنام
الغني الغوانم الغوطة الـمحصي الفارس الفارسي الفاسي الفتاح الفتح الفتحي الفرا الفرج الفرجاني الفرحان الفريج الفضة الفضل
الفضلي الفضيل الفطيسي الفقعان الفلاح الفلاسي الفليج الفليح الفندي الفهيد الفيصل الفيومي القابض القادر القادري القاسم
القاسمي القاضي القباري القباني القبيسي القحطاني القدسي القدوس القدوسي القديري القراوي القرشي القرع القسيس القصري
القصوري القصير القصيري القطامي القطان القطاونة القطراني القطيشات القعقاع القعود القلال القلشاني القناص القنصل القهار
القوي القويد القيسي القيصر القيوم الكافي الكبير الكتبي الكثيري الكدالي الكرادشة الكراي الكردي الكرش الكرم الكريم
الكعبي الكلباني الكناني الكندري الكندي الكواري الكويتي الكيالي الكيلاني الكيومي اللافي اللاوي اللبابيدي اللبان اللطيف
اللمكي الله اللهیاری الليثي اللہ الماجد الماحي المالح المالك المالكي المبارك المباركي المبدي المبروك المبوسعيدي
المتعال المتكبر المتين المجاري المجالي المجاهد المجدوب المجذوب المجلي المجني المجيب المجيد المجيدلي المجيدي المحاربي
المحجوب المحرزي المحروقي المحمد المحمدي المحمود المحي المحيربي المحيسن المحيي المخزومي المخلافي المداح المداوي المدرسي
المدقي المدني المدى المرابطي المراحي المراد المراشدة المراغي المرزوق المرزوقي المرسي المرعي المروني المري المريد
المريني المزروعي المزغني المزيدي المزين المزيني المستقبل المستيري المسروي المسعود المسعودي المسكري المشايخي المشرفي
المشعل المشهور المشيفري المصري المصطفى المصلى المصور المطر المطري المطلق المطوع المطيري المظيب المعاذ المعاضيد المعاني
المعراوي المعروفي المعز المعصراوي المعطي المعلا المعلم المعمري المعولي المعيد المغني المفلح المقتدر المقداد المقدادي
المقدم المقسط المقصود المقيت المكدمي الملا الملاحي الملاك الملحمي الملحي الملقي الملك الملكي الملولي المليح المليكي
المناوي المنتقم المنذر المنصور المنصوري المنيف المهدي المهراوي المهري المهنا المهيري المهيمن المواس الموخر الموردي
الموسى المولدي المومن الميالي المير الميزري النابلسي النابلي النابودة الناجي الناس الناشري الناصر الناصري الناظر
الناعبي النافع النجار النجدي النخلي الندابي النذير النسيمي النص النعماني النعيمي النفطي النفير النقاش النقري النقيب
النمر النمري النهاري النهدي النواوي النور النوفل النوفلي النويصر النيل الهاجري الهادي الهاشمي الهام الهاملي الهدابي
الهدي الهراتي الهزاع الهلال الهلالي الهنايي الهيثم الواجد الواحد الوارث الواسع الواسعي الوالي الوجدي الوحيشي الودغيري
الودود الوزاني الوسواس الوسيم الوسيمي الوضاح الوفي الوكيل الولي الوليدي الوهاب الوهيبي الياس اليافعي اليحيايي اليسري
اليسع اليعربي اليعقوبي اليماني اليوسف اليوسفي امانت امانی امجكوح امحمد املال امیری انتظامی انهيتي انوار انوري انوری
انوشه اهنگر اهنگری اهی اوجيط اورحمون اوسالم اوستا اوسديدان اوسعدي اوسعيدان اوشان اوشن اوعمران اوكيلي اوموسى ايت ايقاش
ايلول ايوب اژند ایتی ایمانی بابا باباخويا باجوڑی باجي باديس باستانی باش باشا باطنی بانوح باهنر باهي باهۆز باهۆڤ باوان
باي بحري بحرینی بخاری بختیار بختیاری بدخشانی براسي براقوبة براهمي براهيمي برزوو برزویی برقوقي بركان بركة برنو بروسك
بريان بريني بريواش بسير بشار بشير بشيري بضياف بطاطاش بطي بعوش بعيري بعيلش بكيري بلال بلحاج بلحارت بلحارث بلحجار بلحجر
بلخير بلخيري بلعباد بلعباس بلعربي بلعزوز بلعزوزي بلعسل بلعيد بلعيدي بلغالي بلغيط بلقاسم بلقاسمي بلقاضي بلقايد بلقواسي
بلكواسي بلهادي بلهاشمي بلهواري بلوط بليدي بن بناني بناي بنت بنسلامة بني بهاور بهبهانی بهشتی بهلول بوانوار بوترعة
بوتريكة بوتغماس بوتمر بوتي بوجردة بوجلطي بوجمعة بوحميدي بوحيل بوخالفة بوخرشوفة بوخرص بوخلشوفة بوخلف بوداود بودبزة
بودحماني بودربالة بودلال بودوارة بوديبة بوديسة بودين بوذراع بوراس بورعده بورقيق بورنان بوزايدي بوزيان بوزيت بوزيد
بوزينة بوزيني بوسبعين بوستة بوسعيد بوسعيداني بوشباق بوشلاغم بوشلقيع بوشيبان بوصبع بوصة بوصوف بوصيقع بوضريسة بوطال
بوطريق بوطمين بوطهراوي بوطويلي بوعافية بوعدلة بوعقلين بوعكاز بوعلام بوعلوش بوعلي بوعود بوغربي بوفركاس بوقاموم بوقداد
بوقراب بوقرو بوقرومي بوقريدة بوكردون بوكفة بولحارس بولرباح بولنوار بوليلة بومعزة بونادي بوهاها بوهاوي بڕیار بۆتان
بیردۆز بیگی بێخود بێستوون بێوار تابش تالي تايب تاژدین تبریزی ترجمان ترقو تركماني تريدي ترکاشوند ترکان تزروتي تشوكتش
تعمورت تقرين تكليشت تهرانی تواتي تودرت توديات توسلی توفیق توفیقی تومرت تومي تونسي توهامي توکل توکلیان تيتوم تيطاح
تيطراوي تيطوح تيغرين تيقرين تيليوين تیشكۆ ثابتی ثاني ثلجون جاب جابالله جادة جاسم جان جاوحدو جباالله جبارة جبر جبران
جبري جدة جدو جدي جراد جرويطي جطوط جعفر جعفرخوجة جعفریان جلال جليد جماح جمادی جمعة جنادي جنان جنتی جهانبگلو جهانگیری
جهانی جواب جوابي جواني جوانڕۆ جوهري جووتكار جووتیار جيتلي جيرى جێگر حاج حاجو حارم حاند حايد حايری حجتی حجوج حجوط حجوطي
حداد حدادي حداش حديد حديوش حركات حرمالي حرمل حرمون حسابی حسان حساني حسن حسناوي حسين حسین حصة حفصي حقانی حقیقی حلفاوي
حلواني حماد حماداش حمادو حمادي حماز حماني حمايدي حمبلي حمدادو حمداني حمداوي حمزاوي حمسي حمصي حملاوي حمودة حمودي حموشي
حموني حمي حميدي حميش حميطوش حناش حکمت حکمی حکیمی حیاتی خابر خابو خاتمی خادر خاطي خاكی خالدي خامسي خاموشی خان خانی خانێ
خاڵدی خاڵۆ خبيزي خداپناهی خدایی خدوسي خديجي خراسانی خرزي خسروپناه خشفوط خلوفي خليف خليفاتي خليفة خليفي خليلي خمسه
خميسي خميلي خنفير خنيش خوجة خورتة خورشید خوني خويا خويینی خيذر خير خۆربین خۆشناو خۆيبوون خیابانی خێڵ دابان داد دادون
دارا دارۆ داس داستان داسن داكۆ دالان دانا دانار دانش دانۆ دانیار داود داودی داور داوي دباغ دحاس دحامني دحمان دحماني
درابلي دراج دراجي درافلي دراق دردان درمش دروش درياس دريدر دريدي دريزي دريسي درگاهی دری دستغیب دشوشة دعو دقي دلهوم دليس
دلێر دموش دنداني دهقان دهير دهيمي دوقارم دولاش دووربین ديداني دژوار دڵدار دڵشاد دۆستی دیاری دیاكۆ دیباج دیدار دیلمان
دێوار ذاکری رابية راجپوت راسخ راسلماء راشد راشدي رافع راقوبة راوندی رباحي ربوح ربيع ربيعي رجایی رجدال رحال رحماندوست
رحماني رحمانیان رحمي رحيش رزقي رزيق رستمی رسلما رسولی رشام رضواني رفسنجانی رفیعی رقوبة ركوش ركيبي رماسي رمضاني رميلي
رنجبر رنگرز رهنما روابح رواقي روان روجيات روحانی روزبه رويبي ريحانى زاخۆ زادي زارع زارۆ زالی زامدار زان زانا زانكۆ
زانیار زاوي زايدي زاگرۆز زاگرۆس زربوط زرشناس زرقين زرورو زروق زعموم زقية زكري زكريا زمردیان زمناكۆ زموش زنافي زنيتر
زهر زهرایی زهور زواتيني زواغي زواقي زوان زوبير زوبيري زوقاغ زيان زياني زيدان زين زينافي زيواش زيوش زيوي زۆراب زۆزك زێد
زێڕۆ ساركان ساري سارۆ سازۆ ساعد ساعی سالار سالم سالمي سامان ساماڵ سامة سان سايب سايحي سباع سبحانی سبزواری سبع سبيح
ستاری ستي سحاب سحابی سحنون سدي سراج سرشار سرمد سروستانی سروش سريج سرين سطايحي سعادة سعال سعد سعدادو سعدالدين سعدو
سعدون سعدي سعود سعودي سعيد سعيدي سفير سلام سلامت سلمى سليمان سليماني سليمي سماح سماعيلي سمكۆ سنور سنوسي سني سهتالي
سوارچاك سوركێو سوریاش سورێن سومية سويس سوپا سوپار سيد سيدهوم سيدي سيلام سيلم سۆران سیدۆ سیروان سیف سیپان شاباز شاخان
شاخۆ شاخی شادلي شادمهر شادۆ شادی شارف شاروخ شارۆ شازاد شاسۆ شاشوة شاكۆ شالیار شاملو شاهۆ شاهی شاوش شايب شاڵاو شبستری
شتيح شجاعی شحات شرابي شراراق شرف شرك شروالي شريف شريفي شريقي شریعتمداری شریعتی شریف شریفیان شعبان شعشوع شعلال شعيب شفا
شقرون شلابي شلالي شلباب شملال شنان شناني شنواری شنيق شنينة شنگار شنگال شهیدی شوان شوانكار شيبان شيخي شيراحيل شيروال
شين شڤان شۆڕش شۆڕشگێر شیرازی شیرمحمدی شیروان شیروانی شێر شێرزاد شێروان شێرۆ صابري صافية صالح صالحي صانعی صباغ صحراوي
صدر صديقي صدیق صدیقی صغير صغیری صفوی صيفي صيلع ضابطی ضرغام طارقي طالب طالبي طالحي طالقانی طالي طاهر طباطبايی طراش
طریقت طلال طلاي طه طهراوي طوار طوبال طيب طير طيلب ظریف عابد عارف عازر عاشور عاشوری عاصم عاصمي عالم عالی عايش عبادی
عباس عباسي عبد عبدا عبدات عبدالسلام عبدالله عبدالملکی عبدالکریمی عبدالی عبدلي عبدون عبلة عبيب عتيبة عثمان عثماني عجو
عراقی عرعار عرقوب عروش عزوز عزوق عزون عزي عزیزی عسكر عسگری عشيط عصار عطال عطالله عظومة عقاب عقدي عقيب عقیلی عكاشة
عكموش عكوش علال علم علواش علوان علي عليلي عليليش عليم عليوات عليوان علی علیا عمار عمارة عماري عمام عماني عمر عمران
عمراني عمرو عمروش عموري عمي عميرات عميراش عميش عنایت عنصر عنون عوادي عودة عورفۆ عوشار عوف عون عياد عياش عيدون عيس
عيسات عيساني عيساوي عيسو عيسى عيش عيشون عينوش غازي غالب غانم غرابي غربي غرناوط غزالي غضنفری غنام غنی غويلة فارس فارسی
فاطمی فانی فايلي فتاحی فراج فراجي فراش فرامرزی فرج فرحات فرحي فرشيشي فرشیدورد فرقاني فرمانفرمايیان فرندي فرهنگ فروتن
فریاد فقوسة فلاح فنایی فهمیده فودي فوضيل فولادوند فوناس قادوش قارة قارو قاسم قاسمي قاسي قاسيمي قاضي قاضی قالية قانعی
قانونی قايد قدوش قراش قراوي قرباص قربي قرواني قروج قرور قريشي قريفي قرين قسوم قشطولي قصري قصوري قصي قطيط قعلول قلاز
قلال قليل قمراوي قميري قمیشی قنبری قنفود قهرمان قهرمانی قهرمانیان قهستانی قواوي قوباد قوداح قوزي قويدر قويزي قويسم
قيراط قيواس كاتب كاردۆ كاردۆخ كارزان كاروان كارۆ كاكل كاكۆ كامكار كامیار كامیاران كاوان كاوس كاوێس كاڵزۆ كحلوش كراوة
كربوعة كرغلي كرفالي كركود كرمية كرنان كروى كريم كریڤ كرێكار كشادي كشكار كشوط كعكي كعوان كلول كنان كوجن كورد كوردی
كوردین كوشاح كيرفالي كۆسار كۆشش كۆشین كۆمار كۆژان كۆڤان كۆیار كیاكسار كێوبین لاج لاجوردی لاحقي لادێ لاز لازیان لاس
لاسن لالش لالۆ لاهوتی لاهۆ لاوك لاوكۆ لاوچاك لاچینی لاڤۆ لبانجي لحسن لحقي لحماني لخشين لريك لطرش لعجال لعجالي لعربي
لعريبي لعزوزي لعمارة لعميري لعواري لفقي لقواق لكحل لنوار لنکرانی لواشرية لوزي لوصيف لوط لوعيدي لولمي لوناس لوناسي
لونيس لونيسي لوي لويزي لويني لوکس ليمام لۆلۆ لۆژین لیمۆ لیڤا لێهات مادای مادي مادۆ مازیار ماقري ماكوان ماكۆ ماكۆسان
مالك مالكي مامش مامۆ مانو ماني ماڵبات مبارك مباركي متيجي مجاهد مجتبایی مجتبوی مجتهد مجتهدی مجدوب مجراس مجرد مجقوح مجول
محجوب محجوبی محدثی محفوض محفوظ محفوف محمد محمدرضایی محمدي محمدی محمودي مخازني مخالفية مختاري مخطاري مخفي مخلوف مخلوفي
مدات مداح مداحي مداني مددی مدني مديني مرابط مرابطي مراد مرادخانی مرتضوی مرزوق مرسي مروش مزاري مزعي مزليخ مزهود مزيان
مزياني مزيلي مزين مزيود مساس مسبوعة مستوفی مسدور مسعودي مسلم مسيلي مشا مشتم مشطام مشكۆ مشو مصاحب مصباح مصعب مصيد مطاري
مطهری مظفر معارف معاش معاندي معتوق معروف معزوز معلاوي معماش معمر معمري معوش معيوف معین مغني مفتاح مفتح مقداد مقدم
مقدود مقراح مقراني مقراوي مقلاتي مقني مقنين مكتوب مكتوم مكي ملایری ملوان ملوكي ملولي ملوک مليكش مليكشي ملک ملکیان منذر
منصر منصور منصوري منقلاتي منوچهری مني مهاجرانی موحد موزاوي موساوي موسوني موسوی موسویان موسى موعني موكریان مولاي مولى
موهوب ميدات ميدو ميدون ميدونة ميلودي ميهوبي میتان میر میراكۆ میران میرباقری میرخاس میرداد میردامادی میرزا میرزاده
میرسپاسی میركۆ میروان میزبانی میمن نابي ناجي ناصر ناصف ناظری نالی نامدار نامور نامون نامۆ ناوي نبهي نجام نجاو نجفی
ندوشن نراقی نعمان نقدی نملي نهاوندی نهيان نواب نوبخت نوبختی نوح نور نوي نوێكار نيفر نیازی نیشابوری نیلوفری هابل هارون
هارپاك هاشمی هاشمیان هامنۆ هامون هاوار هاوبیر هاوتا هاودیان هاوكار هاوكورد هاوڕێ هاوژیر هبول هدایت هذيل هراتی هروی
هلال همال همالي همایون همت همدان همدانی هندل هني هود هوشیار هومن هۆرام هۆز هۆكار هۆگر هیزل هیوار هێرش هێمن وابد واثقی
واحبراش وادي واضح واعظ واعظی واكلي والي وریا وزناجي وشان وعراب وكاد ولد ولدعمر وهاب وهابي وکیلی وڵات ياراز ياراس يارام
ياری ياریاكۆ ياریان ياریانا ياریانكۆ يازا يازاد ياسۆ يافع ياكام ياكۆ ياكۆیان يالان يانوبانینی ياوات ياودێر ياڕاڕات
ياگا ياگری ياگرین يحياوي يحيى يزيد يسكر يعقوب يعيش يوسف يوشبابة يومێد يونس يونسي يۆرخان يۆردو يیلخان يیلیان يێزید
پاداشت پارسا پارسی پازارگاد پازوکی پاكۆ پایا پایدار پایور پستا پشتیوان پشكۆ پناهنده پناهی پناهیان پورناظری پورنگ پۆڵا
پۆڵاين پیران پیرحیاتی پیرۆ پیرۆت پیوندی پێڕش چالاك چاوشی چاپك چلبی چنگیزی چوہدری چگنی چیا چیاوار ڕاسان ڕاستی ڕامان
ڕامیار ڕاهۆز ڕاوێژ ڕاڤین ڕزگار ڕۆشار ڕۆنیا ڕۆژڤان ڕۆڤان ڕێبوار ڕێبین ڕێكار ڕێنوار ڕێوان ڕێگا ژیار ژیر ژیرۆ کاشی کاملی
کامکار کاویانی کاکاوند کدیور کردبچه کرمانی کریمی کلباسی کمالی کهنمویی کوشکی کیان کیانی کیمیایی گابار گاڤان گل
گلپایگانی گمۆ گنجی گورد گوردۆ گوروون گوندی گۆتی گۆران گیو یاحقی یاخی یادگار یادۆ یارسان یارۆ یاپل یثربی یلدا ހނ ހނދމ
ހނދސ ހބ ހއނމ ހއފފ ހދ ހދއ ހދޔތ ހޛލލ ނހ ނހއލ ނރލހދ ނރޖސ ނބހ ނއބރ ނއފ ނވ ނލ ނސއބ ނޖ ނޖމ ނޖދ ނޚބ ނޢއމ ރހނ ރބބ ރބޙ ރކނ ރއބ
ރއސމ ރއޔ ރއޙއޔ ރވނޤ ރމ ރމއޒ ރފހއޔ ރފއދ ރފޢ ރދ ރދފ ރސޙ ރޖ ރޖޔ ރޖޙ ރޙމ ރޙލ ރޝދއޔ ރޢ ބހއޔ ބހލލ ބރހނ ބރޒ ބރޢމ ބދރއޔ ބތނ
ބތލ ބޛލ ބޝޝ ބޝޝޤ ބޠޙއ ބޤ ކނނ ކނޒ ކރއމ ކރއމނ ކބރ ކއނ ކއސމ ކއޘރ ކފޔ ކލޖ ކލޘމ ކސބ ކޙލ އނބ އނޖލ އރވ އރދ އރތޖޢ އބ އކޙލ
އމނއޔ އމރ އޘހރ އޘމރ އޘލ ވހބ ވހއޔ ވބޞ ވއޟޙ ވފރ ވދސ ވސޢ ވޖދނ ވޙ ވޝކ ވޞފ މހ މނ މރހބ މބޞރ މއނސ މއރބ މއބ މއމނ މއމލ މވ މފ މދ
މދރކތ މތނސޤ މލދ މސ މސކ މޝ ފހއދ ފހމނ ފނނ ފރހނ ފރއދ ފރއސ ފރޔލ ފއނނ ފއވޙ ފއލޤ ފއޒ ފއޤ ފއޤއޔ ފތޙ ފތޙއޔ ފޠރއޔ ދނޔ ދރބ ދރފސ
ދރޤ ދއރނ ދއރކ ދއމއ ދއޙ ދވނ ދފނ ދލފ ދޖނ ތރފ ތބއރޢ ތކލނ ތއމ ތއމމ ތއޢ ތމރޙތ ތޒއޔނ ތޙއޝމ ތޛހބ ތޣރދ ލބ ލބބ ލބދ ލބޤ ލއލއ ލއޖ
ލސނ ލޔނ ލޠފ ލޤމނ ސނމ ސނދސ ސރމދ ސބޙތ ސބޠ ސބޤ ސއދ ސމއޙ ސމޤ ސލސބލ ސޖ ސޙރ ސޢދއޔ ސޤ ޒހ ޒނބޤ ޒރ ޒރނޤ ޒރކޝ ޒރޔބ ޒރޤމ ޒބރޖ
ޒބރޖދ ޒބއދ ޒއޒފނ ޒމއރދ ޒފޝނ ޒދނ ޒޖ ޒޚރ ޒޚޒނބޤރ ޒޢފރނ ޔމނ ޔލމޢ ޔގޡނ ޔސރ ޔޝމ ޔޝޢ ޔޤތ ޔޤޡ ޖނއނ ޖނދ ޖބރ ޖއދނ ޖމއ ޖމލނ ޖދ
ޖލވ ޖސރ ޖސމ ޖޛލ ޘނ ޘރ ޘރއޔ ޘބރ ޘވ ޘވއޔ ޘޣމ ޙނނ ޙރސ ޙބބ ޙބއ ޙބސ ޙމރއ ޙފދ ޙދވ ޙސނ ޙޘޘ ޙޝމ ޙޞނ ޚބސ ޚއރ ޚވދ ޚވލ ޚވޟ ޚފޤނ
ޚދރ ޚތމ ޚލސ ޚލޞ ޛހބ ޛރ ޛބރ ޛކ ޛކރ ޛއނރ ޛމމތ ޝނޝނ ޝރސއ ޝރޔ ޝރޤއޔ ޝބބ ޝބލ ޝއޤ ޝމރދލ ޝމސ ޝފޝފ ޝލބއޔ ޝލލ ޝޖއޔ ޝޢޢ ޞނވނ ޞރޙ
ޞބރ ޞބއޔ ޞބއޙ ޞއބ ޞއދޤ ޞފނޒ ޞފއޔ ޞދޙ ޟމނތ ޟފފ ޟޔ ޟޙ ޟޙޔ ޠހރ ޠރބ ޠބބ ޠއޔބ ޠމޙ ޠލބ ޠލސ ޠޙ ޡހރ ޡއލ ޡމޔ ޡފރ ޡލލ ޢނނބ ޢނބރ
ޢނދލބ ޢރޝ ޢބރ ޢބދނ ޢބޤރ ޢއމރ ޢއދ ޢއޒ ޢއޒތ ޢފފ ޢދލއޔ ޢތބ ޢލނ ޢލނޔ ޢލޔ ޢޖލ ޢޛރ ޢޠޔ ޢޤބ ޣނ ޣނދރ ޣރ ޣއރފ ޣއސނ ޣމމ ޣދ ޣދފ
ޣޔ ޣޔދނ ޤނދލ ޤނތ ޤނޠރ ޤބސ ޤވމ ޤމނ ޤމރއޔ ޤދވ ޤޘމ ޤޠފ अधकर अरयल कइरल कफल करक कषतर कस खडक गरङ घल जङ जञवल ढकल तमङ थप दङ
दवकट नरल पणड परधन बरल बसतल बसनत बसयन भटटरई भणडर मगर महरजन रउत रण लम लमब शई शकय शरप शरषठ सई सवद हमल กรตวฒนานศาสน
งามกระโทก งามคางพล งามจนทก งามนอก งามพมาย งามสสก จนดาพล จนทรโชต จนทโชต ชมพล ชาญโลหะ ณ ดำใส ธรรมเสน นคร นรนทรกล
นรนทรางกร นาคสวสด บนนาค บรณศร บางกระโทก บางคางพล บางจนทก บางชาง บางนอก บางพมาย บางสสก ปราบพล ปอมเพชร พลจรส มณกระโทก
มณคางพล มณจนทก มณนอก มณพมาย มณสสก มธรส มนตรกล รอดแกว วงศกระโทก วงศคางพล วงศจนทก วงศนอก วงศพมาย วงศสสก วงศา วชโรทย
วารศร ศรกล สจรตกล สบกระพนธ สมตระกล สมทบาล สมศกด หนอกกระโทก หนอกคางพล หนอกจนทก หนอกนอก หนอกพมาย หนอกสสก หยดวง หรญ
อนทโชต อมาตยกล อรยวงสกล อศรางกร ฮะมงคล เกดกระโทก เกดคางพล เกดจนทก เกดนอก เกดพมาย เกดสสก เกตกระโทก เกตคางพล เกตจนทก
เกตนอก เกตพมาย เกตสสก เจยวกระโทก เจยวคางพล เจยวจนทก เจยวนอก เจยวพมาย เจยวสสก เจษฎางกร เทบกระโทก เทบคางพล เทบจนทก
เทบนอก เทบพมาย เทบสสก เทพหสดน เพอนรกษ แขกระโทก แขคางพล แขจนทก แขนอก แขพมาย แขสสก แซตง แซลม แซหล แซหลน แซหวง แซอ แซอง
แซเจง แซเฉน แซโงว โรจนกล აბაზაძე აბაშიძე აბრამაშვილი აბუსერიძე აბშილავა ავაზნელი ავალიშვილი ამილახვარი ანთაძე
ასლამაზიშვილი ასპანიძე აშკარელი ახალბედაშვილი ახალკაცი ახვლედიანი ბარათაშვილი ბარდაველიძე ბახტაძე ბედიანიძე
ბეჟანიშვილი ბერიძე ბერუაშვილი ბოგველიშვილი ბოტკოველი გაბრიჩიძე გაგნიძე გამრეკელი გელაშვილი გზირიშვილი გიგაური
გურამიშვილი გურგენიძე დადიანი დავითიშვილი დათუაშვილი დარბაისელი დეკანოიძე დვალი დოლაბერიძე ედიშერაშვილი ელიზბარაშვილი
ელიოზაშვილი ერისთავი ვარამაშვილი ვარდანიძე ვარდიაშვილი ვაჩნაძე ველიაშვილი ველიჯანაშვილი ზარანდია ზარიძე ზედგინიძე
ზუბიაშვილი თაბაგარი თავდგირიძე თათარაშვილი თამაზაშვილი თამარაშვილი თაქთაქიშვილი თაყაიშვილი თბილელი თუხარელი იაშვილი
იგითხანიშვილი ინასარიძე იშხნელი კანდელაკი კაცია კერესელიძე კვირიკაშვილი კიკნაძე კლდიაშვილი კოვზაძე კოპაძე კოპტონაშვილი
კოშკელაშვილი ლაბაძე ლეკიშვილი ლიქოკელი ლოლაძე ლურსმანაშვილი მაისურაძე მარტოლეკი მაღალაძე მახარაშვილი მგალობლიშვილი
მეგრელიშვილი მელაშვილი მელიქიძე მერაბიშვილი მეფარიშვილი მუჯირი მჭედლიძე მხეიძე ნათაძე ნაჭყებია ნოზაძე ოდიშვილი
ონოფრიშვილი პარეხელაშვილი პეტრიაშვილი სააკაშვილი სააკაძე საგინაშვილი სადუნიშვილი საძაგლიშვილი სებისკვერიძე სეთური
სუთიაშვილი სულაშვილი ტაბაღუა ტყეშელაშვილი ულუმბელაშვილი უნდილაძე ქავთარაძე ქართველიშვილი ყაზბეგი ყაუხჩიშვილი
შავლაშვილი შალიკაშვილი შონია ჩიბუხაშვილი ჩიქოვანი ჩიხრაძე ჩოლოყაშვილი ჩოხელი ჩუბინიძე ჩხვიმიანი ცალუღელაშვილი ცაძიკიძე
ციციშვილი ციხელაშვილი ციხისთავი ცხოვრებაძე ცხომარია წამალაიძე წერეთელი წიკლაური წიფურია ჭაბუკაშვილი ჭავჭავაძე ჭანტურია
ჭარელიძე ჭიორელი ჭუმბურიძე ხაბაზი ხარატასშვილი ხარატიშვილი ხარაძე ხარისჭირაშვილი ხარხელაური ხაშმელაშვილი ხეთაგური
ხიზამბარელი ხიზანიშვილი ხიმშიაშვილი ხოსრუაშვილი ხოჯივანიშვილი ხუციშვილი ჯაბადარი ჯავახი ჯავახიშვილი ჯანელიძე ჯაფარიძე
ჯაყელი ჯაჯანიძე ჯვარელია ჯინიუზაშვილი ჯუღაშვილი 一 一ノ瀬 一二三 一円 一宮 一戸 一条 一松 一番ケ瀬 丁 七夕 七河 七海 七瀬 万 万俟 万城目 万里小路 三上 三井 三分一 三原
三好 三宅 三室戸 三宮 三島 三木 三村 三条 三条西 三枝 三橋 三沢 三浦 三瓶 三田 三田村 三谷 三輪 三重 三重野 三雲 上別府 上原 上地 上官 上山 上川 上杉 上村 上条 上江洲 上田 上遠野 上里 上野 上間 下地
下山 下川 下斗米 下村 下田 不二 与 与儀 与那嶺 与那覇 世界 东 东方 严 並木 中 中井 中原 中国 中塚 中尾 中山 中岡 中島 中嶋 中川 中御門 中曽根 中本 中村 中東 中林 中根 中森 中沢 中津川 中田 中西 中谷
中込 中里 中野 中野渡 中院 中馬 丰 丸 丸山 丸田 丹下 丹生谷 丹羽 丹野 久保 久保寺 久保河内 久保田 久喜 久寿米木 久慈 久我 久本 久瀬 久米 久米田 久野 乌 乐 乔 乜 九十九 九条 九楽 习 乱橋 乳井 乾 亀井
亀山 亀田 二ノ宮 二宮 二本柳 二条 二階堂 于 云 五十嵐 五反田 五味 五島 五月女 五条 五百旗頭 五郎丸 井 井上 井出 井原 井口 井川 井戸 井戸田 井手 井本 井村 井田 交告 京 仁平 仁志 仇 今 今久留主 今井
今川 今村 今泉 今田 今西 今野 从 付 仙波 令狐 仰 仲 仲地 仲孙 仲宗根 仲本 仲村 仲村渠 仲松 仲根 仲田 仲里 仲間 任 伊 伊佐 伊吹 伊東 伊波 伊牟田 伊礼 伊福部 伊藤 伊豆 伊達 伊集院 伍 伏 会 会津 会田
似鳥 佐々木 佐久間 佐伯 佐川 佐村河内 佐渡 佐竹 佐藤 佐賀 佐野 何 余 依田 侯 保 保坂 保志 保母 保科 保谷 俞 信長 俵 俵屋 倉 倉地 倉持 倉敷 倉本 倉田 倉知 倪 傅 储 儀間 億 元 充 児島 児玉 党 入交
入江 全 八坂 八幡 八木 八田 八神 八重 八重樫 八雲 公 公冶 公孙 公文 公羊 六本木 六角 六車 六道 关 兵庫 具志堅 养 冀 内山 内川 内村 内海 内田 内藤 内野 内間 円 円城寺 円堂 円谷 冉 农 冨樫 冨田 冯
冷 冷泉 凌 凤 出 出口 出川 出張 出雲 刁 分目 切欠 刈谷 刘 初芝 初見 初音 別府 別役 利 利島 利根 利根川 别 前 前原 前島 前川 前沢 前田 前野 剛田 剣崎 剣持 劉 力武 力石 功刀 加々美 加納 加茂 加藤
加藤木 加護 加賀 加賀美 加賀見 劳 勅使川原 勅使河原 勘解由小路 勝亦 勝俣 勝又 勝田 勝間田 勾 包 北 北上 北別府 北原 北山 北岡 北島 北崎 北川 北村 北森 北沢 北浦 北田 北畠 北見 北野 匡 十二丁目 十六夜
十川 十河 千明 千田 千葉 千里 千鳥 半田 华 卓 单 单于 南 南方 南条 南部 南里 南雲 南風 卜 卞 卢 卫 印 印南 危 厉 原 原口 原島 原田 又吉 及川 友利 友寄 友永 双 双子 双海 双葉 古 古堅 古屋 古山
古川 古市 古明地 古沢 古河 古泉 古波蔵 古田 古謝 古谷 古賀 史 叶 司 司徒 司空 司馬 司马 合田 吉 吉井 吉原 吉口 吉国 吉岡 吉崎 吉川 吉本 吉村 吉永 吉沢 吉田 吉良 吉見 吉野 吉鶴 名古屋 名嘉 后 向
向井 向日 吕 吳 吴 吾妻 呂 呉 呉屋 周 周布 和 和泉 和田 和食 咲野 咸 品川 唐 唐沢 唐牛 唯 喜友名 喜多 喜多嶋 喜屋武 喜納 喜連川 喻 嘉数 嚴 四ツ目 四十物 四宮 四方田 四月一日 四条 国 国分 国吉
国木田 国生 園 園田 土井 土居 土屋 土御門 土方 土橋 土田 土肥 土谷 圷 坂 坂上 坂下 坂井 坂元 坂口 坂場 坂本 坂東 坂田 坂野 坪井 坪田 城 城之内 城島 城戸 城間 堀 堀井 堀内 堀口 堀川 堀江 堀池 堀田
堀越 堂 堂本 堤 堵 堺 塀内 塙 塚原 塚本 塚田 塩川 塩田 塩見 塩谷 境 増井 増田 墨田 壬生 壱岐 夏 夏侯 夏目 夏野 夔 夕月 外山 外間 外鯨 多 多々良 多村 多治見 多田 多田野 大下 大串 大久保 大井 大倉
大八木 大内 大原 大友 大口 大和 大和田 大坂 大坊 大坪 大城 大場 大塚 大室 大宮 大山 大島 大崎 大嶺 大川 大工原 大平 大広 大庭 大悟法 大曽根 大木 大村 大林 大森 大槻 大橋 大江 大沢 大河内 大河原 大沼
大泉 大津 大浦 大滝 大熊 大田 大畑 大矢 大石 大神 大竹 大西 大谷 大豆生田 大貫 大野 大関 大隣 大須賀 大高 大鳥 天使 天宮 天明 天月 天海 天草 天野 太叔 太田 奈良 奈良原 奈須 奚 奥 奥井 奥山 奥村 奥田
奥野 奧村 奧田 女屋 如月 妹尾 姉小路 姉帯 姉歯 姚 姜 姬 娄 子安 孔 孙 孟 季 孫 宁 宇佐美 宇佐見 宇喜多 宇喜田 宇文 宇田川 宇賀神 宇都宮 宇野 守口 守屋 守矢 安 安中 安井 安岡 安心院 安松 安永 安田
安藤 安達 安部 安里 宋 宍戸 宓 宗 宗政 宣 宦 宫 宮 宮下 宮代 宮内 宮前 宮原 宮地 宮坂 宮城 宮島 宮崎 宮川 宮平 宮本 宮沢 宮田 宮脇 宮良 宮藤 宮部 宮里 宮野 宰 家 容 宿 寇 富 富井 富士 富家
富小路 富山 富岡 富永 富沢 富田 富竹 寒川 寒河江 寺井 寺原 寺尾 寺岡 寺島 寺本 寺沢 寺田 寺西 対馬 寿 封 尉迟 小久保 小俣 小倉 小出 小原 小口 小坂 小堀 小塩 小室 小宮 小宮山 小寺 小山 小山内 小山田
小岩井 小島 小川 小幡 小平 小日向 小早川 小木曽 小杉 小松 小松崎 小林 小柳 小栗 小森 小椋 小橋 小橋川 小比類巻 小池 小沢 小沼 小泉 小清水 小澤 小玉 小田 小田切 小田島 小田桐 小畑 小笠原 小脇 小菅 小西
小谷 小谷野 小野 小野塚 小野寺 小野田 小金井 小関 小高 小鳥 小鳥遊 小鳩 尚 尤 尹 尾上 尾崎 尾形 居 屈 屋良 屠 山 山上 山下 山中 山元 山内 山北 山口 山城 山寺 山岡 山岸 山崎 山川 山形 山本 山村 山根
山梨 山沖 山田 山神 山里 山野 山際 岑 岡 岡井 岡山 岡島 岡崎 岡本 岡村 岡田 岡部 岡野 岩下 岩井 岩佐 岩倉 岩切 岩垂 岩城 岩岡 岩崎 岩手 岩本 岩村 岩槻 岩永 岩沢 岩淵 岩渕 岩瀬 岩田 岩男 岩谷 岩間
岩隈 岳 岸 岸本 岸田 峰岸 島 島崎 島本 島村 島根 島津 島田 島袋 崎浜 崔 嵇 嵐 嵯峨 嵯峨野 嶋田 川上 川井 川人 川内 川勝 川原 川口 川合 川場 川尻 川島 川崎 川本 川村 川添 川満 川瀬 川田 川畑 川端
川西 川越 川辺 川野 巢 工藤 左 左衛門三郎 巩 巫 巳姫 巴 巽 市原 市川 市村 市花 布施 帆足 师 席 常 幅 干 平 平丸 平井 平塚 平尾 平山 平岡 平川 平松 平林 平沢 平沼 平泉 平田 平良 平賀 平野 幸 幸地
幸村 广 広島 広川 広瀬 広田 庄 庄内 庄司 庄子 库 应 底 庞 康 庾 廉 廖 弓 弘 张 弥生 張 强 当山 当真 当間 彭 影山 後藤 後藤田 徐 得津 御剣 御厨 御子柴 御法川 徳大寺 徳永 徳田 忍足 志村 志田 志賀
忽那 怀 恩田 恵美 惠 愛甲 慎 慕 慕容 戀塚 戈 戎 成 成瀬 成瀬川 成田 我妻 我那覇 戚 戴 戸塚 戸次 戸田 戸谷 房 扈 手代木 手塚 手島 扶 折原 持田 掛川 摂津 支 支倉 敖 文 文月 斉藤 斎藤 斑目 新井
新保 新垣 新城 新堂 新宅 新居 新岡 新島 新村 新津 新田 新谷 新里 方 於 施 日下 日下部 日吉 日向 日暮 日根野 日根野谷 日比野 日野 日野西 日高 早乙女 早坂 早川 早野 时 昌 明 明石 明神 易 昝 星 星井
星加 星川 星野 春原 春日 春菜 是枝 晁 時田 晏 普天間 景 景山 暨 暴 曙 更科 曹 曽我 曽我部 曽根 曾 最上 月宮 月永 月見里 有働 有村 有栖川 有田 有賀 有野 有馬 服部 望月 朝倉 朝日 朝比奈 木ノ下 木ノ本
木下 木之本 木元 木内 木原 木戸 木曽 木本 木村 木田 木谷 末吉 末永 本多 本山 本村 本橋 本田 本間 朱 朱音 机 权 杉 杉並 杉原 杉山 杉崎 杉本 杉村 杉浦 杉田 杉谷 杉野 李 杏 村上 村中 村井 村山 村岡
村木 村松 村瀬 村田 杜 束 杠 杨 杭 東 東中野 東久世 東四柳 東国原 東坊城 東方 東条 東江 東海 東海林 東野 東雲 松 松下 松井 松元 松原 松尾 松居 松山 松岡 松島 松崎 松川 松戸 松木 松本 松村 松橋 松永
松沢 松浦 松田 松谷 松野 板井 板倉 板垣 板東 板橋 林 林原 林田 枝野 柊 柏 柏原 柏崎 柏木 染谷 柘植 柚希 查 柯 柳 柳原 柳川 柳沢 柳瀬 柳生 柳田 柴 柴山 柴崎 柴田 柿崎 柿沼 栃木 栄 栗原 栗山 栗林
栗栖 栗田 栗花落 根岸 根本 根路銘 根間 栾 桂 桃原 桐生 桑 桑原 桑島 桑波田 桑田 桓 桜 桜井 桜庭 桜木 桜田 梁 梅 梅原 梅本 梅村 梅沢 梅津 梅田 梨本 梵 梶原 棚原 棚橋 棟方 森 森下 森井 森元 森口
森山 森岡 森島 森崎 森川 森本 森永 森津 森田 森脇 森谷 森野 植木 植松 植田 椎名 椎葉 椎野 椿 楊 楓 楠 楠木 楠本 榊 榊原 榎本 榛名 樊 樋口 権藤 横井 横尾 横山 横島 横川 横浜 横溝 横田 横須賀 橋
橋口 橋本 橋爪 橘 橘高 檜山 櫛比 欧 欧阳 正木 正田 正親町 正親町三条 步 武 武井 武内 武市 武田 武者小路 武藤 殳 段 殷 母 毒島 比嘉 比屋根 比良坂 毕 毛 毛利 氏家 水 水上 水口 水島 水木 水本 水森
水樹 水橋 水沢 水津 水瀬 水無月 水田 水谷 水野 永井 永友 永山 永島 永川 永江 永田 永野 江 江副 江原 江口 江夏 江崎 江川 江戸川 江草 江藤 江里口 江頭 池 池上 池内 池原 池宮城 池山 池本 池永 池田 池袋
池谷 汤 汪 汲 沃 沈 沖田 沙 沢井 沢村 沢田 河井 河内 河原 河合 河本 河村 河田 河西 河辺 河野 沼田 泉 法華津 波々伯部 波多野 波留 津上 津久井 津島 津田 津軽 洪 浅井 浅倉 浅利 浅川 浅沼 浅田 浅見
浅野 浜 浜口 浜崎 浜本 浜渦 浜田 浜野 浦 浦和 浦崎 浦川 浦田 浦野 浮田 海保 海原 海江田 海老原 海老名 海野 涂 涼宮 深井 深作 深沢 深田 深谷 深雪 淳于 清 清原 清家 清川 清水 清浦 清瀬 清田 清白 清野
渋川 渋谷 渚 渡久地 渡慶次 渡辺 渡邊 渡部 渥美 温 港 游 湊 湛 湯 湯川 湯沢 湯浅 湯舟 湶 源 溝口 滋野井 滑 滕 滝 滝口 滝川 滝本 滝沢 满 潘 澤田 澹台 濮 濮阳 瀬尾 瀬川 瀬戸 瀬戸内 瀬谷 瀬野 火浦
灰原 烏丸 無敵 焦 照井 照屋 熊 熊倉 熊埜御堂 熊本 熊沢 熊田 熊耳 熊谷 燕 片倉 片山 片岡 片桐 牛 牛尾 牛木 牟田 牟田口 牧 牧田 牧野 物部 犬丸 犬伏 犬神 犬走 狄 狩俣 狩野 猪俣 猪木 猪狩 猪股 玉井
玉城 玉木 玉村 玉田 玉置 玉那覇 王 班 班目 琴浦 瑞穂 璩 甄 甘 生天目 生田 生田目 田 田上 田中 田井中 田代 田原 田口 田場 田尻 田山 田島 田崎 田川 田所 田村 田母神 田淵 田畑 田端 田辺 由良 甲 甲斐
甲斐田 申 申屠 町 町田 畑 畑中 畑山 留守 畠 畠中 畠山 登坂 白 白井 白岩 白川 白木 白木屋 白沢 白河 白石 白鳥 百武 百瀬 百目鬼 的場 皆川 皇甫 皮 益 益田 盖 盛 盧 目 目黒 直井 直方 直江 相 相原
相島 相川 相沢 相馬 真壁 真山 真弓 真田 真行寺 真鍋 瞿 矢作 矢倉 矢口 矢島 矢沢 矢田 矢萩 矢部 矢野 知念 知花 石 石丸 石井 石切山 石原 石坂 石垣 石塚 石山 石崎 石川 石本 石村 石橋 石沢 石渡 石田
石綿 石野 石黒 砂原 砂川 砂押 碓井 磯前 磯部 磯野 祁 祖 祝 神 神保 神前 神原 神奈 神奈川 神山 神崎 神戸 神村 神楽 神津 神無月 神田 神谷 神野 神門 禄 福 福井 福原 福地 福士 福家 福山 福岡 福島 福本
福永 福沢 福田 禹 秋 秋乃 秋元 秋吉 秋山 秋月 秋本 秋田 秋葉 秦 程 税所 稗田 種子島 種市 種田 稲垣 稲城 稲川 稲田 稲福 稲葉 穂波 穂積 穆 穴沢 空 窦 窪田 立川 立石 立花 竜 竜宮 竜崎 章 童 竹下
竹中 竹内 竹原 竹本 竹村 竹田 竺 笛吹 笛木 笠井 笠原 符 笹原 笹塚 笹岡 笹川 等々力 筒井 简 管 箱根 範 篠原 篠崎 篠田 籍 米 米倉 米山 米沢 米田 米野 粥川 糜 糸数 糸柳 糸魚川 紀 納富 紙 索 細井
細山田 細川 細田 細見 細谷 細野 紺野 結城 結束 続木 網切 綾小路 綾瀬 綿月 綿貫 緑川 緒方 練馬 織田 織部 纐纈 红 纪 终 经 缪 罗 羅 羊 美墨 美翔 美里 美鈴 羽入 羽島 羽月 羽村 羽生 羽田 羿 翁 翁長
翟 耿 聂 肖 肝付 肥前 胡 胥 能 能登 能美 能見 脇田 腰 臧 臼井 興梠 舒 舞城 般若 船越 艾 芝 芥川 芦 芦田 芮 花 花京院 花城 花岡 花田 花畑 花輪 芳賀 苍 苏 苗 若山 若本 若杉 若松 若林 若田 若菜
若葉 苫米地 茂木 范 茅 茅野 茹 荀 荆 草なき 草彅 草津 草薙 草野 荒井 荒川 荒巻 荒木 荣 荷川取 荻原 荻野 莘 莫 菅 菅井 菅原 菅家 菅谷 菅野 菊名 菊地 菊地原 菊永 菊池 菊田 菓子 萧 萩原 萩野 萬 落合
葉 葉山 葉月 葛 葛城 葛西 葛飾 董 蒋 蒙 蒯 蒲 蒼月 蓝 蓟 蓬 蓬田 蓬莱 蓮田 蔚 蔡 蔣 蔺 蕭 薄 薛 薩摩 薬師 薬袋 薮田 藁科 藤 藤丸 藤井 藤原 藤山 藤岡 藤島 藤崎 藤川 藤木 藤本 藤村 藤森 藤沢
藤田 藤野 藺牟田 蘇 蘇我 虞 虫明 虹川 虹野 蛯原 蛯名 蜂須賀 蝦名 蝶野 融 蠣崎 行方 衛藤 衡 衣田 表 袁 裘 裴 褚 西 西井 西原 西口 西四辻 西国原 西園 西園寺 西堀 西大條 西大立目 西尾 西山 西岡 西島
西川 西本 西村 西森 西沢 西洞院 西浦 西田 西脇 西谷 西部 西郷 西野 覃 親川 角 角沢 角田 角谷 解 言語同断 設楽 許 訾 詹 調辺 諏訪 諏訪部 諫山 諸星 諸橋 諸葛 諸見里 謝 譚 计 许 诸 诸葛 谈 谢 谭 谷
谷中 谷口 谷垣 谷屋 谷川 谷本 谷村 豅 豊 豊島 豊田 豊臣 財津 財部 賀 賀数 賈 賴 贝 贡 贲 费 贺 贾 赖 赤坂 赤城 赤嶺 赤座 赤木 赤江 赤羽 赤羽根 赤間 赫连 赵 越 越中 越智 越谷 趙 足利 足立 跡部
路 躑躅森 車 軽部 輿水 輿石 轟 车 轩辕 辛 辰巳 边 辻 辻井 辻本 辻村 近 近藤 近衛 连 逄 通 逢坂 連 逯 週 進藤 遊佐 遊馬 道 道下 遠山 遠矢 遠藤 遠近 遠野 邓 邢 那 那智 那須 邬 邰 邱 邴 邵 邹
郁 郎 郏 郑 郗 郜 郝 郦 郭 都 都筑 都築 鄂 鄒 鄧 鄭 酆 酒井 酒匂 醍醐 里 里中 重信 重松 重田 野 野上 野中 野原 野口 野呂 野宮 野尻 野島 野崎 野本 野村 野沢 野田 金 金丸 金井 金城 金子 金山
金平 金村 金森 金沢 金田 金田一 金谷 釘宮 釜萢 釣 鈴木 鈴置 鈴音 銭形 錢 錦小路 錦織 鍋島 鍵山 鎌倉 鎌田 鎧塚 鏑木 鏡 鏡音 鐘 钟 钟离 钭 钮 钱 長 長井 長内 長友 長坂 長宗我部 長尾 長屋 長岡 長島
長崎 長嶺 長沢 長沼 長浜 長瀬 長田 長谷 長谷川 長谷部 長野 長野原 長門 长孙 門 門倉 門田 門脇 関 関口 関川 関根 関谷 閻 闫 闵 闻 闻人 闾丘 阎 阙 阚 阪中 阪口 阪本 阪東 阮 阴 阿久津 阿井 阿南 阿武
阿比留 阿部 陆 陈 陣内 陰山 陳 陶 陸 陸奥 陽ノ下 隆 隈部 隗 雍 雛形 難波 難波田 雨宮 雪城 雪野 雲居 雷 霍 霧島 露木 青井 青山 青木 青柳 青梅 青森 青田 青葉 青野 静岡 静野 面 靳 鞠 韋 韓 韦 韩
韮沢 音 音無 韶 須永 須田 須藤 須賀 類家 顧 项 须 顾 颜 風呂 風早 風祭 風見 風間 飛田 飛鳥 飛鳥井 飯塚 飯島 飯泉 飯田 飯野 餘 館 館林 饶 首藤 香宗我部 香川 香月 香椎 馬 馬場 馮 駒田 马 骆 高
高久 高井 高倉 高原 高坂 高城 高宮 高尾 高山 高岡 高岩 高島 高崎 高幡 高木 高杉 高村 高松 高柳 高梨 高橋 高江洲 高波 高津 高瀬 高田 高畑 高知 高良 高見 高見沢 高谷 高辻 高野 高須 高須賀 鬼丸 鬼島
鬼頭 魏 魚住 鮫島 鮭延 鯨井 鱼 鲁 鲍 鲜于 鳥取 鳥居 鳥山 鳥海 鳥谷部 鳥飼 鳩山 鳳 鳴海 鳴滝 鴨居 鴨志田 鶴 鶴岡 鶴田 鶴見 鷲塚 鷲尾 鷲巣 鷲見 鷲頭 鷹司 鹿島 鹿野 麦 麴 麻 麻原 麻生 黃 黄 黄瀬 黎
黒井 黒子 黒岩 黒崎 黒川 黒木 黒沢 黒田 黒谷 齋藤 齐 龍 龍神 龍造寺 龔 龙 龚 가 각 간 갈 감 갑 강 강전 거 건 견 결 겸 경 계 고 곡 곤 공 과 곽 관 광 교 구 국 궁 권 귀 규 균 근 금 기 길
김 나 낙 난 남 남궁 낭 내 노 뇌 누 능 니 다 단 달 담 당 대 도 독 독고 돈 동 동방 두 등 라 류 마 만 말 망 망절 매 맥 맹 면 명 모 목 묘 무 묵 문 미 민 박 반 발 방 배 백 번 범 법 벽
변 보 복 봉 부 분 불 비 빈 빙 사 사공 산 살 삼 상 새 서 서문 석 선 선우 설 섭 성 세 소 소봉 속 손 송 수 숙 순 승 시 식 신 심 아 악 안 암 애 앵 야 약 양 어 언 엄 여 역 연 열 염 엽
영 예 오 옥 온 옹 완 왕 요 용 우 욱 운 원 월 위 유 육 윤 율 은 음 응 의 이 인 일 임 자 작 잠 장 장곡 재 저 적 전 점 정 제 제갈 조 종 좌 주 준 중 증 지 진 차 찬 참 창 채 처 척 천
철 첨 첩 청 체 초 총 최 추 축 충 취 치 침 탁 태 파 판 패 팽 편 평 폐 포 표 풍 피 필 하 학 한 함 항 해 행 향 허 혁 현 협 형 혜 호 홍 화 환 황 황목 황보 회 효 후 훈 휘 희
`;
/** Colours, months and weekdays. */
export const NEVER_NAMES = `
aastas abacate abr abricot abril abu acafrao acajou aceituna acier aciq ago agosto ags agu agust agustos agustus aigue
akwamaryna ala alabastrowy aldrei aldri aldrig alezan alisariinpunane altin amande amarante amarantowy amarelo
amarillo ambar ambre ameixa amethyste ametista ametust ametystowy animal annuale annuel anthracite anthrazit
antracytowy anualmente aorado aout appelgroen appelsinugulur apr aprel aprikoos april aprile aprili aprilie aprilis
aprill aprilo aquilain aralik arancione arany ardoise ardosia argent argenta arian arl arlega arlig arligt armee
asimani asin atramentowy aubergine auburn aug august augusta augusti augusto augusts augustus augusztus aur aurore avg
avgust avocat avq avqust avril aws awst axsami aylik ayliq azul azulado azur azure azuurblauw azzurro baillet balta
bananowy banovsayi barna basane bay bazar bebe beebisinine beez bege beige bej berliinisinine beurre beyaz bezowy
bialy bianco biela bijela bily binofsha bir biru bis biskupi bisque bistre bitume bla black blanc blanco blanka blar
blau blauw ble bleikur blekit blekitny bleu bleuet blond blu blua blue blutrot boeuf bor bordeaux bordeauxrot bordo
bordowy bouteille bouton boz branco braun brazowy bre brezen brique bronze bronzeado brou brown browngoch bruin brule
brun bruna brunatny brunn brzoskwiniowy buraczkowy bureau burgund bursztynowy bury butelkowa caca cacao cachou
caeruleum cafe cahrayi camgobegi canard canari canario cannelle capucine caramel caramelo carbone cardinal carmesi
carmesim carmin carotte carsamba carsanba casse castanho ceglasty cejana celadon celeste cenoura cer cerah cereja
cerise cerny ceruleo cerven cervena cervenec cerveny cesto cet ceturtdien ceturtdiena cetvrtak chabrowy chameau
chamois charrette chartreuse chatain chaudron chin chocolat choque chorshanba chrome chu chumbo chwef chwefror cian
ciankek ciano ciel cielisty cielo cierna cinabre cinza cinzento ciruela citromsarga citron citrouille claro cobalt
cobalto cobre coch codziennie coeruleum coklat coquille corail coral corocznie cotygodniowo couleurs cramoisi crc
crema creme crna crs crvena cserszin csontszin csut csutortok cts ctvrtek cuisse cuivre cukierkowy cum cuma cumartesi
cvc cvn cyaan cyan cyjan cyklamen cynamonowy cynobrowy cytrynowy czarny czekoladowy czerw czerwiec czerwony czesto czw
czwartek d'andrinople d'aniline d'eau d'eveque d'ivoire d'oeuf d'oie d'oignon d'ombre d'or dafa dagelijks daglig
daglige dagligen daily dana daniz debess dec decembar december decembre decembri decembrie decembris decembro dek
dekabr denne denni des desember dets detsember dez dezember dezembro diariamente dic dicembre diciembre dienstag dim
dimanche dimanco dinsdag dnevno dom domenica domingo donderdag dongker donkergrijs donnerstag dorado dourado dub duben
duminica dunkelblau dunkelbraun dunkelgrau dunkelgrun dunkelrot dushanba dzeltena ebr ebrill ebura ecarlate ecrasee
ecru eenmaal eflatun egszinkek egyszer einmal einu eisblau ekim ekm electrique elokuu emas emeraude ene enero eozyna
epinard erik ertasi escarlate esmaspaev esmeralda evi eyl eylul ezust falun fauve fayruz feb febbraio febr febrero
februar februari februarie februaris februaro february feher feira fekete fer ferrugem feu feuerrot fev fevereiro fevr
fevral fevrier fildisi fimmtudagur fioletowy fiolett fiolkowy firuza fjolublar flava flave fois fostudagur fraise
framboise france fre frecuentemente fredag freitag frequentemente fri friday fuchsia fucsia fuksja fuksziaszin fuligem
fumee fusia fusya gaiszila gang garance gazon geel gelb gen gennaio gesztenyebarna giallo gieng giftgrun gio giovedi
giu giugno givre glas glauque glycine godina godisnje gokyuzu gola gold golebi gorff gorffennaf goud goy gra graenn
grafitowy granate granatowy grar grau green grege grena grenadine grenat grey gri grigio grijs gris griza groen
groenblauw gron gronn groseille groszkowy grudz grudzien grun grynszpan gualda guede gueules gul guld gulur gumus
gumusu gunluk gwen gwener gwyn gwyrdd haftalik hai harmaa harva harvoin haufig havi haz haziran hebanowy hebdomadaire
hec heinakuu heleroheline heleturkiis heliotrope hellblau hellbraun hellgrun hellrot helmikuu hemelsblauw herbaciany
herbe hetfo heti hic hijau himmelblau hitam hneda hnedy hooker hopea hopeinen huhtikuu hvid hvit hvitur hyd hydref ian
ianuarie iau ibolya igapaevaselt ikina illik imperial incarnat indiga indigo indygo ion ionawr isabelle iul iulie iun
iunie ivoire ivoor ivori ivory iyl iyn iyul iyun jaan jaanuar jaarlijks jade jadegrun jagodowy jahrlich jamais jamas
jan janeiro januar januari januaro january janv janvari janvaris janvier jasminowy jaudo jaune jednom jednorazowo
jednou jeu jeudi jingga joi joulukuu jours jue juev jueves juil juillet juin jul julho juli julija julijs julio julius
july jum juma jumat jun june junho juni junija junijs junio junius juuli juuni kahvaturoosa kahvaturukkilillesinine
kahvatusinine kahverengi kakaowy kaki kakia kam kamis kanarkowy kardinal kardynalski karmazynowy karmin karminowy kas
kasim kastanienbraun kastanjebruin kastanpruun kasztanowy kawowy kebiruan kedd kek keltainen kere kerran kesakuu kesk
keskiviikko kesoka khaki kinaverpunane kirmizi klein ko'k kobaltowy kol kollane kolmapaev kolovoz koniakowy konigsblau
koningblauw koraljna korall koralowy kord kosc krem krema kremowy krolewski krwisty kulrang kulta kultainen kumush
kunagi kuning kupfer kuukausittain kuus kve kveten kwiec kwiecien kυανο lait langit lapis laranja lau lauantai
laugardagur laupaev laut lavalliere lavanda lavande lavanta lavenda lavendel lavender lawendowy lazac lazuli lazura
lazurowy led leden lembayung les levend levendula lichen lie lila lilas liliowy lilla lima limao lime limegronn limoen
limon limonkowy limonu lin lip lipanj lipiec lis listop listopad litirnir ljubicasta llun llwyd lokakuu lor lordag
lososiowy lug luglio lun lunaire lundi lundo lunedi lunes luni luty lyserod maaliskuu maanantai maandag maandelijks
maart madeira mag magenta maggio mahoniowy mai maija maijs maio mais maj majo majorelle majtkowy majus makowy
malachite malachitowy malinowy malva man manadarleg manatlig mandag mandarine manedlig manedlige manudagur mar marc
march marchewkowy marcius marco mardi mardo marec marengo maret marfil marfim marine marinho marino maroon marraskuu
marrom marron marrone mars mart marta martedi martes marti martie marto marts marun marz marzec marzo maslinasta
masmavi mastic mauve mavi mavisi maw mawrth may mayis mayo medi meh mehefin mei meleze melna melul melyn melyngoch
menekse mensalmente mensile mensuel menta mentazold menthe menudo mer merah mercher mercoledi mercredi meresinine
merevaik merkredo mesacne mesicni messing midvikudagur mie miedziany mierc miercoles miercuri miesiecznie mietowy
mimosa min minggu minia mint mintgrun miodowy misket mitte mittwoch mjeseci mjesecno mleczny modra modry mon monatlich
monday montag monthly mor morado morelowy morska morski mosiadzowy mot mountbatten mousse moutarde moviy mrt mrz muda
muntgroen muoi musgo must musta mysi mzo nacarat nachtblau nadalas nam nane nankin napi naples narancasta narancssarga
naranja narinci ned nedela nedele nedelja nedjelja negro nekoliko neljapaev neonblau neongelb neongrun neonrot nera
nero never nhat nie niebieski niedz niedziela nigdy nigra nikad nikdy nila nisan noi noiembrie noir noisette noix
nooit normalmente nov novembar november novembre novembri novembris novembro noviembre novo noy noyabr nsn nuit nunca
nymphe oberzynowy ocak ochra ock ocker ocre oct october octobre octombrie octubre oft ofta ofte often oker okra okt
oktobar oktober oktobri oktobris oktobro oktoober oktyabr olajzold oliiviroheline olijfgroen oliv oliva olive oliwkowy
olov oltin once ons onsdag ora oranga orange oranje oransje oranssi oranye oranz oranza oranzovy orchid orchidea
orchidee oren orkid orkide oro orpiment orquidea orzechowy osmon otr otrdien otrdiena ott ottobre oudroze ouro out
outremer outubro oxyde ozu ozujak paars paeval paille paivittain palisander paon parme parsiasinine paryski pasowy
pastel patek patynowy payne payshanba paz pazar pazartesi pazdz pazdziernik pele peleka pelure pembe pentek perak
perjantai perle perlowy perroquet persan persembe pervenche pessego pet petak petrole petroleo piaskowy piatek piatok
piektdien piektdiena pinc pink pinkki pirmdien pirmdiena piros pirteqali pistache pistacjowy piwny plata plateado
platynowy plava plowy plum poil poireau pomaranczowy pomme pon ponceau pondeli pondelok ponedeljak ponedjeljak
poniedzialek popielaty porcelanowy porffor pourpre poziomkowy prairie prasin prata preto prince printemps pro prosinac
prosinec prs prune pruski prusse pruun pruunikashall pucat puce puhapaev punainen punane purper purple purpur purpura
purpurovy purpurowy pushti putih pzt qahvayi qara qehweyi qermezi qirmizi qizg'ish qizil qora qua quarta qui quinta
quotidiano rab rabu rang raramente rarement raudur raz rdzawy red reede res rhag rhagfyr rij rijen ritkan rocne rocni
rod rohekassinine roheline roi rojo rood rosa rose rosso rot rouge rouille roux roxo royal roz roza roze rozowy
rozsaszin rubi rubinowy rubinrot rubis ruda rudy ruga ruj rujan ruskea ruzovy rzadko sab sabado sabato sable sablon
sabtu sad sadwrn safira safran safre sageli sal sali sallan salmao salmon sam sambata samedi samstag sanba sang
sanguine saphir saphirblau sapin saravroosa sarcelle sarga sari sariq sarkan sarkana sat saturday sau sauge saumon sbt
schneeweiss schwarz sedy seg segunda sel selasa seldom seledynowy selten semanalmente sen senin sentyabr sep sepia
sept septembar september septembre septembri septembrie septembris septembro septiembre seshanba sestdien sestdiena
set setembro settembre settimanalmente sex sexta shanba siarkowy siempre siena sierp sierpien sij sijecanj siklikla
silber silver sin sina sinakasroheline sinepikollane sinine sininen sinipunainen sinni sinople siny siva siwy siyah
siyoh sjaeldent sjaldan sjeldent sky sliwkowy slomkowy sloniowa smalt smaragdgronn smaragdgrun smaragdin smeda
smolisty sob sobota soha somon son sondag sonntag sor sort sotetkek sotetzold soufre souris souvent spesso spi spizowy
sre srebrny sreda sri srijeda sroda srp srpanj srpen stalowy streda stu studeni stvrtok stycz styczen sub subat subota
sudrabaina sukcena sul sun sunday sunnudagur sunnuntai svakih svart svartur svetdien svetdiena svi svibanj swiniowy
syyskuu szafirowy szafranowy szary sze szept szeptember szerda szilva szmaragdowy szo szombat szombaton szurke tabac
tabaczkowy tach tachwedd taevasinine taglich tam tammikuu tan tango tari taupe teal teisipaev telur tem temmuz ter
terca terracota terracotta terrakota terre tez thang thr thridjudagur thu thursday tiistai tilleul tir tirs tirsdag
tis tisdag tjedana tjedno to'q tomate tomette topaze tor tors torsdag torstai toska toukokuu tourterelle tous tra
travanj trawiasty tresdien tresdiena truskawkowy tsinvaldiit tsuaan tua tue tuesday tulipunane tund turkiis turkis
turkisa turkiz turkizna turkoois turkuaz turkusowy turquesa turquin turquoise turunci turuncu tuurosepurpur tycjan
tydne tyzdenne ugentlig ugier uhel ukentlig ultramariin ultramaryna uma umbra una une ungu uno unor usein usualmente
utery uto utorak utorok vaaleanpunainen vaga valge valkoinen vanille vas vasarnap veckovis veebr veebruar vel velj
veljaca ven vendredi vendredo venerdi venitien verda verde veritable vermeil vermelho vermillon veronese vert vessie
vez vie vier viernes vihrea viikoittain vikuleg vilagoskek vilagoszold vin vineri viola violet violeta violett
violetti violine viride vit vivo volta vrijdag vuosittain wed wednesday weekly weinrot weiss wekelijks white winny
wisniowy wit wochentlich woensdag woskowy wrzes wrzesien wrzosowy wtorek xlorofil yakshanba yan yanvar yashil yasil
yearly yellow yesil yesili yillik zaitun zala zalgan zalmroze zar zari zaterdag zaytun zelden zelena zeleny zelta
zeltaina zer zerika zerin zeytin zgnila zielen zielony zila zilver zinnoberrot zinzolin zlocisty zloty zluty zmarillo
zold zoldeskek zolty zondag zridka zriedka zuta zwart zzul απρ απριλιος ασημι ασπρο αυγ αυγουστος βιολετι γκρι δε δεκ
δεκεμβριος δευτερα εβδομαδιαιο ετησιο ιαν ιανουαριος ιουλιος ιουλιους ιουνιος καθημερινα καφε κιτρινο κοκκικο κοκκινο
κυ κυανο κυριακη λαδι λευκο μαιος μαρ μαρτιος μαυρο μηνιαιο μολις μπεζ μπλε μωβ νοεμβ νοεμβριος οκτ οκτωβριος παντα
παρ παρασκευη πε πεμπτη πορτοκαλι πορφυρο πρασινο πρασσινο ροζ σαβ σαββατο σεπτ σεπτεμβριος σπανιο συχνα τε τεταρτη τρ
τρικουαζ τριτη φεβ φεβρουαριος φουξια χρυσο авг август августа аи аквамариновии аквамариновыи алтлаг амарантового
амарантовыи аметистовии аметистовыи античнии античныи апр апрель апреля април апта аравдугаар арван ақ ақп ақпан ба
баасан багровыи бараан беисенбі белыи бер березень бирюзовыи бистр блакитнии бор бордуу бс бургундскии бургундськии
бурштиновии бя бямба білии бір бүүдгэр вв вер вересень воскресенье вс вт вто вторник вівторок голубои гру грудень
гуравдугаар да даваа дек декабрь декабря декември долоодугаар дс дүисенбі дөрөвдүгээр ежегодно ежедневно ежеквартально
ежемесячно еженедельно есдүгээр ешқашан жасыл жексенбі жел желто желтоқсан желтыи жиі жк жм жов жовтень жыл жұма
зелении зеленовато зеленыи золотои зургаадугаар иногда июл июль июля июн июнь июня кві квітень коричневии коричневыи
коричнии коричныи красно красныи кремовыи күлгін күн күні көгілдір көк лазурныи латуннии латунныи лиловыи лимонныи лип
липень лис листопад лх лхагва лют лютии маи мам мамыр мар март марта мау маусым мая мај медныи мышьяковыи мя мягмар
мятныи міднии мөнгөлөг наимдугаар нау наурыз нд небесно нед недела неділя никогда нил ногоон ногоондуу ное ноември ноя
нояб ноябрь ноября нэгдүгээр ня ням ніколи один однажды окт октомври октябрь октября оливковыи оранжево оранжевыи
орхидныи п'ятниця пет петок пн помаранчевии пон понеделник понедельник понеділок пт пурпурныи пятница пү пүрэв р раз
редко рожевии розовыи рідко саарал саб сабота саиын сар сары сб сеисенбі сен сенбі сент сентябрь сентября сеп
септември сер серебряныи середа серпень серыи сине синии синіи сирек сливовыи сн спаржа ср сре среда сс суббота субота
січ січень сұр сәрсенбі сәу сәуір тавдугаар там тамыз темно тод тоорын тоқсан тра травень тэнгэриин төмөрлөг улаан
улаандуу улбар фев февр февраль февраля февруари фиолетовыи фіолетовии хаки хакі хар хоердугаар хүрэн хөх цагаан
цаивар цэнхэр цэнхэрдүү часто чер червень червонии черныи чет четвер четверг четврток чимээгүи чорнии чт шар шаргал
шаргалдуу шіл шілде шүрэн щоденно щоквартально щомісячно щорічно щотижнево ягаавтар ягаан янв январь января янтарныи
іноді јан јануари јул јули јун јуни қаз қазан қар қара қараша қаң қаңтар қызыл қызғылт қыр қыркүиек ապր ապրիլ
դեկտեմբեր դեղին դկտ երեքշաբթի երկ երկնագույն երկուշաբթի երք կանաչ կապույտ կարմիր կիրակի կրկ հինգշաբթի հլս հկտ հնգ հնս
հնվ հոկտեմբեր հուլիս հունիս հունվար մայիս մանուշակագույն մարտ մյս մոխրագույն մրտ նարնջագույն նմբ նոյեմբեր շաբաթ շբթ
ոսկեգույն ուրբ ուրբաթ չորեքշաբթի չրք սեպտեմբեր սպիտակ սպտ սև վարդագույն փետրվար փտր օգոստոս օգս אדום אוגוסט אוקטובר
אינדיגו אפור אפריל ארד בורדו בז ברונזה דצמבר ורוד זהב זית חאקי חום חמישי טורקיז יולי יום יוני ינואר ירוק כחול כחולים
כחלחל כסף כתום לבן לבנדר ליים מאי מגנטה מנטה מרץ נובמבר סגול סחלב סלמון ספטמבר ערמון ערמוני פברואר פוקסיה צבע צהוב
ראשון רביעי שבת שזוף שזיף שחור שישי שלישי שמים שנהב שני תכלת اب ابا ابان ابدا ابريل ابيض ابی اتشی اتور اجری احمر
اخرایی اخضر اذار اذر ارجواني ارد اردیبهشت ارغوانی ازرق اسبوعي استخوانی اسف اسفند اسمانی اسمر اسود اصفر اغسطس افريل
اكتوبر ال الاثنين الاحد الاربعاء الاول البالویی الثاني الثلاثاء الجمعة الخميس السبت اوت ايار ايلول اپریل اکتوبر اگست
ای ایرانی بابونج بادمجونی باذنجاني بار بدھ برتقالي برنجی برنزی برونزي برگ بنفسجي بنفش بني بهم بهمن بژ تاج تركواز
تركوازي تریاکی تشرين تمور تموز تیر ث ج جانفي جزر جمعرات جمعه جمعہ جنوری جوان جولاي جون جويلية جگری ح حزيران حنایی خ
خاکستری خاکی خرد خرداد خردلی خرمایی خروسی خزامي خفيف د دارچینی داكن دجنبر درباری دریایی دسمبر دلفینی دودی دوشنبه دوغی
ديسمبر دی ذهبي ر رصاصي رمادي رملي روزانه روناسی زبرجدي زرد زرشکی زعفراني زعفرانی زغالی زهري زيتوني زيتي زیتونی س
سالیانه سبتمبر سبز ستمبر سدری سربی سرخ سرخابی سفہد سفید سماوي سنجدی سنوي سنہری سه سیاه سیر ش شباط شتنبر شرابی شفقی
شنبه شنگرفی شهر شهري شهریور شکلاتی شیرشکری شیری صدا صورتی طلایی طوسی عاجي عنابی غازی غالبا غامق غشت فاتح فالونی فبراير
فرو فروردین فروری فضي فندقی فولادی فيروزي فيفري فیروزه فیلی قرفة قرمز قرمزي قهوه كاراملي كانون كراميل كستنايي كهرماني
لاجوردی لازوردي لجنی لوزي ليموني لیمویی مارس مارچ ماشی ماهیانه ماي مايو محمر مدادی مرة مرجانی مرد مرداد مسی مشمشي مشکی
منگل مهر مي مہندی ن نادرا نارنجی نحاسي نخودی ندرتا نفتی نقره نوفمبر نومبر نونبر نوک نيسان نيلي نیلا نیلی هرگز هفتگی
هلویی واحدة وردي يانير يناير يوليو يوليوز يوميا يونيو ٱلاول ٱلثاني پ پرکلاغی پنجشنبه پوست پیازی پیر پیلا پیکا چ چاندنی
چمنی چهارشنبه کاربنی کالا کاهویی کرم کلخنگی کله کهربایی گردویی گرگی گلبهی گلی گیلاسی ہرا ہفتہ ہلکا ی یاسی یاقوتی
یخچالی یخی یشمی یک یکشنبه ހނހރ ހކރ ހމ ހދ ނ ނރނގކލ ނވނބރ ރހކލ ރނކލ ރނދކލ ރބޢލއއވލ ރބޢލއޚރ ރމޞނ ރތ ރޖބ ބރސފތ ބދ ކޅ އނގރ
އޅކލ އކޓބރ އދއތ އގސޓ އޕރލ ވލނ މ މށކލ މރޗ މޑފހ މޙއރމ ފހކލ ފބރވރ ފޔތށކލ ދނބކލ ސޕޓނބރ ޑސނބރ ޖނ ޖނވރ ޖމދލއލ ޖމދލއޚރ ޖލއ
ޛލޙއޖ ޛލޤއދ ޝއވލ ޝޢބނ ޞފރ অকট অকটবর আগ আগসট এপর এপরল জন জনযর জল জলই ডস ডসমবর নভ নভমবর ফব ফবরযর বধ বধবর বহসপত বহসপতবর ম
মঙগল মঙগলবর মরচ রব রববর শকর শকরবর শন শনবর সপ সপটমবর সম সমবর ஆட ஆன ஆவ ஆவண ஐப ஐபபச கர கரததக ச சத சததர சன சவவய ஞ ஞயற த
தஙகள ப பங பஙகன பதன பர பரடடச மச மர மரகழ வ வக வகச வயழன வளள ก กนยายน กมภาพนธ กรกฎาคม ขาว ค จ ชมพ ดำ ต ตลาคม ทอง ธ ธนวาคม
นำตาล นำเงน พ พฤ พฤศจกายน พฤษภาคม ฟา ม มกราคม มถนายน มนาคม มวง ย วนจนทร วนพธ วนพฤหสบด วนศกร วนองคาร วนอาทตย วนเสาร ศ ส
สงหาคม สม อ อา เขยว เขยวออน เขยวเขม เขยวเหลอง เงน เทา เม เมษายน เหลอง แดง โรสโกลด たまに よく アイホリー アンハー イエローオーカー ウルトラマリン
エメラルトクリーン オリーフ オリーフクリーン オリーフトラフ オレンシ オレンシ色 オーキット オールトロース カナリヤ カーキ カーマイン クリーム色 クレー クロムイエロー ココア色 コハルトクリーン コハルトフルー コルク色
サックスフルー サーモンヒンク シアン シクナルレット シルハークレー スカイクレー スカイフルー スカーレット スチールクレイ ストロヘリー スノーホワイト スレートクレイ セヒア セルリアンフルー タン ターコイスフルー
チャコールクレー チョコレート色 ナイルフルー ネーヒーフルー ネーフルスイエロー ハイオレット ハフ ハンシー ハーカンティー ハーミリオン ハールクレー ハーントアンハー ハーントシェンナ ヒリシャン ヒンク ヒーコッククリーン
ヒーコックフルー ヒーチ フラウン フルー フロント ヘヒーヒンク ヘヒーフルー ヘンカラ色 ヘーシュ ホトルクリーン ホルトー マセンタ マラカイトクリーン マリンフルー マルーン ミットナイトフルー モスクリーン モーフ
ライトフルー ライラック ラヘンター リーフクリーン レクホーン レモン色 ロース ロースヒンク ワインレット 一 一度 一月 一直 丁子色 丁子茶 丁香紫 七月 三 三月 中湖蓝 中灰 中蓝 中黄 丹 乌紫 九月 乳白 乳白色 二
二月 二藍 五 五月 亜麻色 人色 今様 从不 仙斎茶 代赭色 伽羅色 八月 六 六月 冰雪蓝 几乎不 利休色 利休鼠 北京蓝 十一月 十二月 十月 千草色 卡其灰 卡其色 卵色 原野绿 古代紫 古金色 古铜黑 向日葵色 周一 周三
周二 周五 周六 周四 周日 咖啡色 品红 品蓝 唐紅 唐茶 四 四月 国防色 土 土器色 土曜日 土灰 土红 土色 土褐 土黄 土黑 均红 墨紫 墨绛红 墨色 墨蓝 士林蓝 大青 天灰 天蓝 天蓝色 天藍色 天青 奶油色 威尼斯 媚茶
嫩黄 孔雀蓝 宝石红 宝石蓝 宝蓝 小豆色 小麦色 山吹色 山鳩色 常に 常磐色 彩虹色 影青 很少 御納戸色 抹茶色 新橋色 日 日光黄 日曜日 星期一 星期三 星期二 星期五 星期六 星期四 星期天 星期日 普鲁士 暗灰 暗紅色
暗紫 暗红 暗绛红 暗蓝 暗褐 暗青 暗黑 曙色 月 月光蓝 月曜日 有时 木 木曜日 木色 木蘭 木賊色 本白 朱红 朱色 朽葉 杏子色 杏色 杏黄 松葉色 枣红 枯色 枯茶 柑子色 柠檬黄 柳色 柿色 栗梅 栗色 栗褐 桃红 桃色
桔梗色 桔棕 桔红 桔黄 桜色 梅染 梅红 梔子 棕红 棕色 棕褐 棕褐色 棕黄 棕黑 森林绿 樱桃红 樱草黄 樺色 樺茶 橄榄棕 橄榄绿 橄榄黄 橄榄黑 橙 橙色 橙褐 檜皮色 櫨色 毎年 毎日 毎月 毎週 水 水晶绿 水晶色 水曜日
水泥灰 水浅葱 水绿 水色 水草绿 江戸紫 油红 油色 法国红 洋红 洋蓟绿 洗朱 洗柿 浅桔黄 浅橙色 浅湖蓝 浅灰 浅灰褐 浅米灰 浅紫 浅紫蓝 浅緑 浅縹 浅绿灰 浅莲灰 浅莲红 浅葱 浅蓝 浅蘇芳 浅豆沙 浅豆绿 浅青 浅黄
海军蓝 海松色 海水绿 海洋蓝 海老色 海老茶 海蓝 海螺红 淡白紫 淡紫 淡紫灰 淡紫白 淡紫色 淡红 淡蓝 淡褐 淡褐色 淡青 淡黄 淡黄色 深桔黄 深湖蓝 深灰 深灰蓝 深紅 深紫 深紫灰 深紫红 深緋 深緑 深红 深草绿 深蓝
深藕红 深褐 深青莲 深黄 深黑 淺橙色 清水蓝 湖蓝 滅紫 漆黒 濃色 濃藍 濃鼠 火 火曜日 灰湖绿 灰白 灰白色 灰色 灰褐 灰黄 烟灰 焦茶 煉瓦色 煤竹色 煤黑 燕脂 牡丹色 牡蛎白 狐色 猩々緋 猩红 玉石白 玉米黄 玛瑙红
玫瑰紫 玫瑰红 玳瑁红 珊瑚红 珊瑚色 珍珠白 琥珀色 瑠璃色 生壁色 生成 生蘗色 白 白灰 白緑 白色 真紅 真赭 石榴红 石磨蓝 石竹色 石青 石黄 砂色 砂黄 砖红 砥草色 碳灰 碳黑 秘色 稻草黄 空五倍子色 空色 米白 米红
米色 米黄 粉末蓝 粉紅色 粉红 粉红白 粉红色 粉青 紅梅 紅色 紅褐色 紅赤 紅鬱金 納戸色 紫 紫水晶 紫灰 紫紅色 紫紺 紫红 紫红色 紫罗兰 紫色 紫蓝 紫藤色 紫褐 紫酱色 紫铜色 紫黒色 紺 紺桔梗 紺瑠璃 紺藍 紺青
綠色 緋色 緑 緑色 緑青色 緑黄色 練色 縹色 红棕 红色 红褐色 纯白 经常 绛紫 绯红 绿色 绿蓝 羊毛白 群青 群青色 肉桂色 肉色 肌色 胡桃色 胭脂红 臙脂 芙蓉红 芥子色 芥末黄 花色 花青 苔色 苔藓绿 苗色 若緑
若草色 若葉色 苹果绿 茄子紺 茄皮紫 茜红 茜色 茶绿 茶色 茶褐 茶褐色 茶青 茶鼠 草地绿 草色 荧光色 莲灰 莲红 菖蒲色 菘蓝 菜の花色 菫色 萌葱 萌黄 萱草色 葡萄紫 葡萄色 葡萄茶 葡萄鼠 葱绿 葱青 蒲公英色 蒲色
蒲茶 蓝灰 蓝紫 蓝紫色 蓝绿色 蓝色 蔚蓝 薄墨色 薄柿色 薄紅梅 薄緑 薄縹 薄花桜 薄花色 薄荷綠色 薄荷绿色 薄鈍色 薄鼠 薔薇色 藍 藍海松茶 藍紫色 藍綠色 藍色 藍鉄色 藍鼠 藏蓝 藏青 藕灰 藕荷色 藤納戸 藤色 藤黄
蘇芳 蛋青 蛋黄 蜜柑色 蝋色 蟹灰 蟹青 血牙红 血红 褐色 褐返し 豆沙色 豆灰 豆绿 豆青 豉豆红 象牙白 象牙色 象牙黄 赤 赤丹 赤紫 赤褐 赤褐色 赤銅色 赤錆色 赫色 赭 躑躅色 辛子色 辣椒红 退紅 通常 週一 週三
週二 週五 週六 週四 週日 郎窑红 酱色 酸性绿 釉底红 金 金曜日 金棕 金红 金色 金茶 金赤 金黄 鈍色 鉄納戸 鉄紺 鉄色 鉛丹 鉛色 銀朱 銀煤竹 銀色 銀鼠 錆浅葱 錆色 錆鼠 钴紫 钴蓝 钴黄 铁灰 铁红 铁蓝 铁锈棕
铁锈红 铁锈色 铁青 铁黄 铁黑 铅灰 铅白 铅色 铬红 铬黄 银灰 银白 银色 锌白 锌色 锌钡白 镉红 镉黄 雪白 雪青 雾灰 霁青 露草色 青 青丹 青古铜 青柠色 青檸色 青灰 青白 青磁色 青竹色 青綠色 青緑 青绿色 青色
青莲 青蓝 青藍 青褐 青鈍 青黄 青黑 靛蓝 靛蓝色 靛藍色 靛青 革色 韓紅 飴色 香色 駱駝色 驼灰 驼色 高粱红 鬱金 鲑鱼红 鲜紫 鲜红 鲜蓝 鲜青 鲜黄 鳝鱼青 鳝鱼黄 鳥の子色 鳩羽色 鳶色 鴇色 鶯色 鶯茶 鶸色 鶸茶
鸽子灰 鹅黄 麹塵 黃色 黄 黄丹 黄唐茶 黄土色 黄枯茶 黄橡 黄櫨色 黄緑 黄膚色 黄色 黄褐 黄金色 黄铜色 黑古铜 黑灰 黑色 黑褐 黒 黒橡 黒茶 黛青 鼠灰 鼠色 가끔 갈색 검은색 군청색 귤색 금 금색 금요일 난초색
남색 노란색 노랑색 다홍색 담청색 라임색 마젠타 매년 매달 매일 매주 목 목요일 민트색 밤색 번 베이지 보라색 분홍색 빨간색 빨강색 산호색 살구색 상아색 수 수요일 아이보리 암청색 연두색 연보라색 연어색 옥색
올리브 올리브색 월 월요일 은색 일 일요일 자두색 자주 자주색 자홍색 적갈색 전혀 주황색 청록색 초록색 카키 토 토요일 파랑색 푸른색 풀색 하늘색 하얀색 한 화 화요일 황토색 회색 흰색
`;
