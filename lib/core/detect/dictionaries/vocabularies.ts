// Public words that name no person, made by condense-vocabularies.mjs from CLDR and ISO lists: run it again rather than editing here.
// One list per line group, entries separated by |; compared after folding (see vocabulary.ts).
export const VOCABULARIES: Readonly<Record<string, string>> = {
  'country names': `
abd|abd küçük harici adaları|abd virjin adaları|afeganistão|afganistan|afganistán|afganisztán|afghanistan|
afghánistán|africa de sud|afrika selatan|afrique du sud|ahvenanmaa|ai cập|alandy|alankomaat|albania|albanie|albanien|
albanija|albanië|albánia|albánie|albánsko|albânia|alemanha|alemania|algeria|algerie|algerien|algeriet|algerije|
algieria|algéria|algérie|aljazair|allemagne|almanya|alžir|alžírsko|american samoa|americká samoa|
americké panenské ostrovy|amerika birleşik devletleri|amerika serikat|amerikaans-samoa|amerikaanse maagdeneilanden|
amerikai szamoa|amerikai virgin-szigetek|amerikan samoa|amerikan samoası|amerikanisch-samoa|
amerikanische jungferninseln|amerikanische überseeinseln|amerikansk samoa|amerikanska jungfruöarna|amerikanska samoa|
amerikanske oversøiske øer|američka samoa|američki djevičanski otoci|andora|andorra|andorre|angola|anguila|anguilla|
angvila|antarctica|antarctique|antarktida|antarktika|antarktis|antarktisz|antarktyda|antarktída|antartide|
antigua & barbuda|antigua a barbuda|antigua dan barbuda|antigua e barbuda|antigua en barbuda|antigua i barbuda|
antigua ja barbuda|antigua och barbuda|antigua og barbuda|antigua und barbuda|antigua ve barbuda|antigua và barbuda|
antigua y barbuda|antigua és barbuda|antigua și barbuda|antigua-et-barbuda|antigva i barbuda|antártida|
antígua e barbuda|arab saudi|arabia saudita|arabia saudită|arabia saudyjska|arabia saudí|arabie saoudite|
arabiemiirikunnat|argelia|argentiina|argentina|argentine|argentinien|argentinië|argentyna|argentína|argélia|arjantin|
armenia|armenien|armenija|armenië|arménie|arménsko|armênia|arnavutluk|aruba|arábia saudita|as|aserbaidschan|
aserbajdsjan|australia|australie|australien|australija|australië|austria|austrija|austrália|austrálie|ausztria|
ausztrália|autriche|avustralya|avusturya|az usa lakatlan külbirtokai|azerbaidjan|azerbaidžan|azerbaigian|azerbaijan|
azerbaijão|azerbaiyán|azerbajdzjan|azerbajdzsán|azerbajdžan|azerbaycan|azerbaïdjan|azerbeidzjan|azerbejdżan|ba lan|
bahama|bahama-szigetek|bahamalar|bahamas|bahamas, the|bahama’s|bahami|bahamy|bahrain|bahrajn|bahrein|bahreyn|bahreïn|
banglades|bangladesch|bangladesh|bangladesz|bangladeş|bangladeš|bangladés|bangladéš|barbade|barbados|barein|baréin|
batı sahra|belanda|belanda karibia|belarus|belarusz|belgia|belgicko|belgie|belgien|belgija|belgio|belgique|belgium|
belgië|belice|belize|belçika|benin|benín|bermuda|bermudas|bermudes|bermudi|bermudy|bhoutan|bhutan|bhután|bhútán|
białoruś|bielorrusia|bielorrússia|bielorusko|bielorussia|birleşik arap emirlikleri|birleşik krallık|bissau-guinea|
biélorussie|bjelorusija|bk|bocvana|bolivia|bolivia, plurinational state of|bolivie|bolivien|bolivija|bolivya|boliwia|
bolívia|bolívie|bosna a hercegovina|bosna i hercegovina|bosna-hersek|bosnia|bosnia & herzegovina|
bosnia dan herzegovina|bosnia ed erzegovina|bosnia ja hertsegovina|bosnia và herzegovina|bosnia y herzegovina|
bosnia și herțegovina|bosnia-hercegovina|bosnie-herzégovine|bosnien och hercegovina|bosnien und herzegowina|
bosnien-hercegovina|bosnië en herzegovina|bosznia-hercegovina|botsuana|botsvana|botswana|bouvet adası|bouvet island|
bouvet-sziget|bouveteiland|bouvetinsel|bouvetov ostrov|bouvetön|bouvetøen|bouvetøya|bouvetův ostrov|bouvet’nsaari|
bośnia i hercegowina|božićni otok|brasil|brasile|brasilia|brasilien|brazil|brazilia|brazilië|brazylia|brazília|
brazílie|brezilya|brit indiai-óceáni terület|brit virgin-szigetek|britannia|britanski djevičanski otoci|
britanski indijskooceanski teritorij|britanya hint okyanusu toprakları|britanya virjin adaları|
britische jungferninseln|britisches territorium im indischen ozean|british indian ocean territory|
british virgin islands|brits indische oceaanterritorium|britse maagdeneilanden|britské indickooceánske územie|
britské indickooceánské území|britské panenské ostrovy|brittiläinen intian valtameren alue|
brittiläiset neitsytsaaret|brittiska jungfruöarna|brittiska territoriet i indiska oceanen|brunei|brunei darussalam|
brunej|brunéi|brytyjskie terytorium oceanu indyjskiego|brytyjskie wyspy dziewicze|brésil|bugarska|bulgaria|bulgarie|
bulgarien|bulgarije|bulgaristan|bulgária|bulharsko|burkina faso|burma|burquina faso|burundi|butan|bután|butão|
bułgaria|bélgica|bénin|bósnia e herzegovina|bělorusko|bắc macedonia|bỉ|bồ đào nha|ca-ri-bê hà lan|cabo verde|
camarões|cambodge|cambodgia|cambodia|cambodja|cambogia|camboja|camboya|cameroon|cameroun|camerun|camerún|campuchia|
canada|canadá|cap-vert|cape verde|capo verde|capul verde|caraibi olandesi|caribbean netherlands|caribe neerlandés|
caribisch nederland|catar|cayman adaları|cayman islands|caymansaaret|caymanöarna|caymanøerne|caymanøyene|cazaquistão|
cebelitarık|cechia|cehia|ceko|centraal-afrikaanse republiek|central african republic|centralafrikanska republiken|
cezayir|chad|chade|chequia|chile|chili|china|chine|chiny|chipre|chorvatsko|chorvátsko|chorwacja|christmas adası|
christmas island|christmaseiland|christmasøya|chypre|ciad|cibuti|cidade do vaticano|cile|cina|cipar|cipro|cipru|
ciprus|città del vaticano|ciudad del vaticano|cocos (keeling) adaları|cocos (keeling) islands|cocos islands|
cocoseilanden|cocosøerne|colombia|colombie|columbia|colômbia|comoras|comore|comore-szigetek|comoren|comorerne|
comores|comoros|congo|congo - brazzaville|congo - kinshasa|congo, democratic republic of the|
congo, the democratic republic of the|congo-brazzaville|congo-kinshasa|cook adaları|cook islands|cook-szigetek|
cookeilanden|cookinsaaret|cookinseln|cookove ostrovy|cookovi otoci|cookovy ostrovy|cooköarna|cookøerne|cookøyene|
corea del nord|corea del norte|corea del sud|corea del sur|coreea de nord|coreea de sud|coreia do norte|
coreia do sul|corée du nord|corée du sud|costa do marfim|costa d’avorio|costa rica|cote d'ivoire|crna gora|croacia|
croatia|croatie|croazia|croația|croácia|csehország|csád|cuba|curacao|curazao|curaçao|cypern|cypr|cyprus|czad|
czarnogóra|czech republic|czechia|czechoslovakia|czechy|các tiểu vương quốc ả rập thống nhất|
các tiểu đảo xa của hoa kỳ|côte d’ivoire|cộng hòa dominica|cộng hòa trung phi|
dalekie wyspy mniejsze stanów zjednoczonych|danemarca|danemark|dania|danimarca|danimarka|danmark|danska|
de amerikanske jomfruøer|de amerikanske jomfruøyene|de britiske jomfruøer|de britiske jomfruøyene|
de forenede arabiske emirater|de forente arabiske emirater|
de franske besiddelser i det sydlige indiske ocean og antarktis|de franske sørterritorier|de palæstinensiske områder|
de tidligere nederlandske antiller|democratic republic of the congo|demokratyczna republika konga|
den centralafrikanske republik|den dominikanske republik|den dominikanske republikk|den sentralafrikanske republikk|
denemarken|denmark|det britiske territoriet i indiahavet|det britiske territorium i det indiske ocean|
det palestinske området|deutschland|dinamarca|djibouti|djibuti|dominica|dominicaanse republiek|dominican republic|
dominik cumhuriyeti|dominika|dominikaaninen tasavalta|dominikai köztársaság|dominikana|dominikanische republik|
dominikanska republika|dominikanska republiken|dominikánska republika|dominikánská republika|dominique|dschibuti|
duitsland|dzsibuti|dánia|dánsko|dänemark|dél-afrikai köztársaság|dél-korea|dél-szudán|
déli-georgia és déli-sandwich-szigetek|dżibuti|džibuti|džibutsko|east timor|ecuador|ee. uu.|egipat|egipt|egipto|
egito|egitto|egyenlítői-guinea|egyesült arab emírségek|egyesült királyság|egyesült államok|egyiptom|egypt|egypte|
egypten|egypti|ekuador|ekvador|ekvator ginesi|ekvatorial-guinea|ekvatorialguinea|ekvatorska gvineja|ekvádor|ekwador|
el salvador|elefántcsontpart|elfenbenskusten|elfenbenskysten|elveția|emirados árabes unidos|emiratele arabe unite|
emirati arabi uniti|emiratos árabes unidos|endonezya|england|equador|equatoriaal-guinea|equatorial guinea|eritre|
eritrea|eritreea|eritreia|eritreja|ermenistan|erytrea|eslovaquia|eslovenia|eslováquia|eslovênia|espagne|espanha|
espanja|españa|essuatíni|estados unidos|estland|estonia|estonie|estonija|estonsko|estonya|estónsko|estônia|esuatini|
esvatini|eswatini|etelä-afrikka|etelä-georgia ja eteläiset sandwichinsaaret|etelä-korea|etelä-sudan|ethiopia|
ethiopië|etiopia|etiopie|etiopien|etiopija|etiopía|etiyopya|etiópia|eua|faerské ostrovy|faeröer|falkland adaları|
falkland islands|falkland-szigetek|falklandeilanden|falklandinsaaret|falklandinseln|falklandski otoci|
falklandské ostrovy|falklandsöarna|falklandsøerne|falklandsøyene|falklandy|faroe adaları|faroe islands|farski otoci|
fas|feröer szigetek|fidji|fidschi|fidzsi|fidżi|fidži|figi|fiji|filipijnen|filipina|filipinas|filipine|filipini|
filipinler|filipiny|filippiinit|filippine|filippinene|filippinerna|filippinerne|filipíny|filistin|filistin bölgeleri|
finland|finlanda|finlande|finlandia|finlandiya|finlândia|finnland|finnország|finska|finsko|fiyi|france|francia|
francia déli területek|francia guyana|francia polinézia|franciaország|francie|francja|francouzská guyana|
francouzská jižní území|francouzská polynésie|francuska|francuska gijana|francuska polinezija|
francuski južni teritoriji|francuskie terytoria południowe i antarktyczne|francúzska guyana|francúzska polynézia|
francúzske južné a antarktické územia|francúzsko|frankreich|frankrig|frankrijk|frankrike|frans-guyana|
frans-polynesië|fransa|franse gebieden in de zuidelijke indische oceaan|fransk guyana|fransk polynesia|
fransk polynesien|franska guyana|franska polynesien|franska sydterritorierna|fransız guyanası|
fransız güney toprakları|fransız polinezyası|französisch-guayana|französisch-polynesien|
französische süd- und antarktisgebiete|frança|franța|french guiana|french polynesia|french southern territories|
färsaaret|färöarna|färöer|færøerne|færøyene|fínsko|förenade arabemiraten|fülöp-szigetek|gabon|gabun|gabão|gabón|
gambia|gambia, the|gambie|gambija|gambiya|gana|gb|georgia|georgia de sud și insulele sandwich de sud|
georgia del sud e sandwich australi|georgia południowa i sandwich południowy|georgia selatan & kep. sandwich selatan|
georgien|georgië|germania|germany|geórgia|ghana|ghána|giamaica|giappone|gibilterra|gibraltar|gibraltár|gibuti|gine|
gine-bissau|giordania|granada|great britain|grecia|grecja|greece|greenland|grekland|grenada|grenade|grenland|
grenlandia|griechenland|griekenland|groenland|groenlanda|groenlandia|groenlândia|gruzie|gruzija|gruzja|gruzínsko|
grækenland|grèce|grécia|grécko|grónsko|grönland|grönlanti|grønland|grúzia|grčka|guadalupa|guadalupe|guadeloupe|
guadelupa|guam|guatemala|guayana francesa|guernesey|guernsey|guiana|guiana francesa|guiana thuộc pháp|guinea|
guinea ecuatorial|guinea ekuatorial|guinea equatoriale|guinea xích đạo|guinea-bissau|guinea-bisáu|guinee|
guinee-bissau|guineea|guineea ecuatorială|guineea-bissau|guiné|guiné equatorial|guiné-bissau|guinée|
guinée équatoriale|guinée-bissau|gujana|gujana francuska|guyana|guyana francese|guyana franceză|guyana prancis|
guyane française|gvajana|gvatemala|gvineja|gvineja bisau|gwadelupa|gwatemala|gwinea|gwinea bissau|gwinea równikowa|
gâmbia|géorgie|géorgie du sud-et-les îles sandwich du sud|görögország|güney afrika|
güney georgia ve güney sandwich adaları|güney kore|güney sudan|gürcistan|haiti|haití|haïti|heard & mcdonald islands|
heard adası ve mcdonald adaları|heard en mcdonaldeilanden|heard island og mcdonald islands|heard ja mcdonaldinsaaret|
heard und mcdonaldinseln|heard- og mcdonaldøyene|heard-sziget és mcdonald-szigetek|
heardov ostrov a macdonaldove ostrovy|heardön och mcdonaldöarna|heardův ostrov a mcdonaldovy ostrovy|hellas|
hindistan|hiszpania|hoa kỳ|holandia|holandsko|holland|holland karib-térség|hollanda|hollandia|holy see|
holy see (vatican city state)|honduras|hong kong|hong kong dak tiongkok|hong kong sar china|hong kong, rae da china|
hongarije|hongkong|hongkong kkt|hongkong sar|hongkong sar kina|hongkong sar van china|
hongkong – kiinan erityishallintoalue|hongkong – oao číny|hongkong – zao číny|hongrie|horvátország|hrvatska|
huippuvuoret ja jan mayen|hungaria|hungary|hungria|hungría|hy lạp|hà lan|hàn quốc|hırvatistan|hồng kông|iceland|
ierland|ijsland|ilha bouvet|ilha christmas|ilha de man|ilha norfolk|ilhas aland|ilhas cayman|ilhas cocos (keeling)|
ilhas cook|ilhas faroé|ilhas geórgia do sul e sandwich do sul|ilhas heard e mcdonald|ilhas malvinas|
ilhas marianas do norte|ilhas marshall|ilhas menores distantes dos eua|ilhas pitcairn|ilhas salomão|
ilhas turcas e caicos|ilhas virgens americanas|ilhas virgens britânicas|inde|india|indie|indien|indija|indonesia|
indonesien|indonesië|indonezia|indonezija|indonezja|indonésia|indonésie|indonézia|inggris raya|insula bouvet|
insula christmas|insula heard și insulele mcdonald|insula man|insula norfolk|insulele caraibe olandeze|
insulele cayman|insulele cocos (keeling)|insulele cook|insulele falkland|insulele feroe|insulele mariane de nord|
insulele marshall|insulele pitcairn|insulele solomon|insulele turks și caicos|insulele virgine americane|
insulele virgine britanice|insulele åland|insulele îndepărtate ale s.u.a.|intia|iordania|irak|iran|
iran, islamic republic of|iraq|iraque|ireland|irland|irlanda|irlande|irlandia|irlanti|irska|irsko|irák|irán|irã|
isla bouvet|isla de man|isla de navidad|isla norfolk|islamic republic of iran|island|islanda|islande|islandia|
islanti|islas aland|islas caimán|islas cocos|islas cook|islas feroe|islas georgia del sur y sandwich del sur|
islas heard y mcdonald|islas malvinas|islas marianas del norte|islas marshall|islas menores alejadas de ee. uu.|
islas pitcairn|islas salomón|islas turcas y caicos|islas vírgenes británicas|islas vírgenes de ee. uu.|isle of man|
islândia|iso-britannia|isola bouvet|isola christmas|isola di man|isola norfolk|isole cayman|isole cocos (keeling)|
isole cook|isole falkland|isole fær øer|isole heard e mcdonald|isole marianne settentrionali|isole marshall|
isole minori esterne degli stati uniti|isole pitcairn|isole salomone|isole turks e caicos|isole vergini americane|
isole vergini britanniche|isole åland|israel|israele|israël|italia|italie|italien|italija|italië|italy|itália|itálie|
itä-timor|itävalta|ivoorkust|ivory coast|izland|izrael|iêmen|i̇ran|i̇rlanda|i̇spanya|i̇srail|i̇sveç|i̇sviçre|i̇talya|
i̇zlanda|jamaica|jamaika|jamajka|jamaïque|japan|japani|japon|japonia|japonsko|japonya|japán|japão|japón|jemen|jepang|
jerman|jersey|jibuti|jihoafrická republika|jižní georgie a jižní sandwichovy ostrovy|jižní korea|jižní súdán|jordan|
jordania|jordanie|jordanien|jordanië|jordánia|jordánsko|jordânia|joulusaari|juleøen|julön|
južna georgia i otoci južni sandwich|južna koreja|južni sudan|južnoafrička republika|južná afrika|
južná georgia a južné sandwichove ostrovy|južná kórea|južný sudán|kaaimaneilanden|kaapverdië|kaimaninseln|
kajmanie ostrovy|kajmanski otoci|kajmanské ostrovy|kajmany|kajmán-szigetek|kaledonia baru|kambodja|kambodscha|
kambodsja|kambodzsa|kambodża|kambodža|kamboja|kamboçya|kameroen|kamerun|kanada|kap verde|kapp verde|kapverdy|karadağ|
karayip hollandası|karibian alankomaat|karibische niederlande|karibisk nederland|karibiska nederländerna|
karibské holandsko|karibské nizozemsko|karipski otoci nizozemske|karácsony-sziget|kasachstan|kasakhstan|katar|
kazachstan|kazachstán|kazahstan|kazahsztán|kazajistán|kazakhstan|kazakistan|kazakstan|kelet-timor|kenia|kenija|kenya|
kepulauan aland|kepulauan cayman|kepulauan cocos (keeling)|kepulauan cook|kepulauan falkland|kepulauan faroe|
kepulauan mariana utara|kepulauan marshall|kepulauan norfolk|kepulauan pitcairn|kepulauan solomon|
kepulauan svalbard dan jan mayen|kepulauan terluar as|kepulauan turks dan caicos|kepulauan virgin amerika serikat|
kepulauan virgin britania raya|kepulauan wallis dan futuna|keski-afrikan tasavalta|keňa|kiina|kina|kirghizistan|
kirghizstan|kirgisia|kirgisistan|kirgistan|kirgizistan|kirgizisztán|kirgizië|kirgizsko|kirgizstan|kirguistán|
kiribati|kleine afgelegen eilanden van de verenigde staten|koeweit|kokosinseln|kokosovi (keelingovi) otoci|
kokosové ostrovy|kokosöarna|kokosøyene|kolombia|kolombiya|kolumbia|kolumbie|kolumbien|kolumbija|komoren|komorene|
komorerna|komori|komorit|komorlar|komoro|komory|kongo|kongo - brazavil|kongo - brazzaville|kongo - kinshasa|
kongo - kinşasa|kongo – brazzaville|kongo – kinshasa|kongo-brazzaville|kongo-kinshasa|
kongon demokraattinen tasavalta|kongon tasavalta|kongó – brazzaville|kongó – kinshasa|konžská demokratická republika|
konžská republika|kookossaaret (keelingsaaret)|korea południowa|korea północna|korea selatan|korea utara|
korea, democratic people's republic of|korea, republic of|kosovo|kosta rika|kostarika|kostaryka|koweït|kreikka|
kroasia|kroatia|kroatien|kroatië|kuba|kuuba|kuvait|kuvajt|kuveyt|kuwait|kuweit|kuwejt|kuzey kore|kuzey makedonya|
kuzey mariana adaları|kypr|kypros|kyrgyz republic|kyrgyzstan|kyrgyzstán|kârgâzstan|kína|kókusz (keeling)-szigetek|
közép-afrikai köztársaság|küba|kıbrıs|kırgızistan|la réunion|lao people's democratic republic|laos|laosz|latvia|
latvija|lebanon|lengyelország|lesotho|lesoto|letland|letonia|letonya|lettland|lettonia|lettonie|lettország|letônia|
li-băng|liban|libano|libanon|liberia|liberija|liberya|libia|libija|libië|libya|libye|libyen|libéria|libérie|
lichtenštajnsko|lichtenštejnsko|liechtenstein|liettua|lihtenštajn|litauen|lithuania|litouwen|lituania|lituanie|
lituânia|litva|litvanya|litvánia|litwa|lotyšsko|lucembursko|luksemburg|lussemburgo|luxembourg|luxemburg|luxemburgo|
luxembursko|lào|lãnh thổ palestine|lãnh thổ phía nam thuộc pháp|lãnh thổ ấn độ dương thuộc anh|länsi-sahara|líbano|
líbia|líbya|lübnan|lüksemburg|ma-rốc|macao|macao sar|macao sar china|macao sar kina|
macao – kiinan erityishallintoalue|macao – oao číny|macao – zao číny|macaristan|macau|macau sar van china|
macau, rae da china|macedonia|macedonia de nord|macedonia del nord|macedonia del norte|macedonia północna|
macedônia do norte|macédoine du nord|madagascar|madagaskar|madagaszkár|magyarország|majotta|makao|makau|
makau dak tiongkok|makaó|makaó kkt|makedonia utara|maladewa|malaisie|malajsie|malajzia|malasia|malaui|malavi|malawi|
malaysia|maldivas|maldive|maldiven|maldivene|maldiverna|maldiverne|maldives|maldivi|maldivler|maldivy|
maldív-szigetek|malediivit|malediven|maledivy|malediwy|maleisië|malesia|malezija|malezja|malezya|mali|
mali udaljeni otoci sad-a|malta|malte|malásia|man|man adası|man-sziget|mansaari|mariany północne|maroc|marocco|
marocko|marokko|marokkó|maroko|marrocos|marruecos|marshall adaları|marshall islands|marshall-szigetek|
marshalleilanden|marshallinsaaret|marshallinseln|marshallove ostrovy|marshallovy ostrovy|marshallöarna|marshalløerne|
marshalløyene|martinica|martinik|martinique|martynika|maršalovi otoci|mauretania|mauretanien|mauretanija|maurice|
mauricijus|mauricio|mauricius|mauritania|mauritanie|mauritanië|mauritius|mauritánia|mauritánie|mauritânia|maurício|
maurícius|mayotte|maďarsko|mađarska|meksika|meksiko|meksyk|menšie odľahlé ostrovy usa|menší odlehlé ostrovy usa|
mesir|messico|mexic|mexico|mexiko|mexikó|mexique|mianmar|mianmar (birmânia)|micronesia|
micronesia, federated states of|micronezia|micronésia|micronésie|mikronesia|mikronesiaføderasjonen|mikronesien|
mikronezija|mikronezja|mikronezya|mikronésie|mikronézia|mjanma (birma)|mjanmar (burma)|mjanmarsko|moldavia|moldavie|
moldavien|moldavija|moldavië|moldavsko|moldova|moldova, republic of|moldávia|monaco|monako|mongolei|mongolia|
mongolie|mongoliet|mongolija|mongolië|mongolsko|mongólia|montenegro|montenegró|montserrat|monténégro|moritanya|
morocco|mosambik|mozambic|mozambico|mozambik|mozambique|moçambique|moğolistan|mołdawia|muntenegru|myanmar|
myanmar (barma)|myanmar (birma)|myanmar (birmania)|myanmar (birmanie)|myanmar (burma)|myanmar (miến điện)|málta|
méxico|mónaco|mônaco|mông cổ|mısır|mỹ|na uy|nam cực|nam georgia & quần đảo nam sandwich|nam phi|nam sudan|namibia|
namibie|namibija|namibië|namibya|namíbia|nauru|nederland|nederlandene|nederländerna|nemecko|nepal|nepál|netherlands|
netherlands antilles|neukaledonien|neuseeland|new caledonia|new zealand|nga|nhật bản|nicaragua|nicarágua|
niderlandy karaibskie|niederlande|niemcy|nieuw-caledonië|nieuw-zeeland|niger|nigeria|nigerija|nigéria|nigérie|nijer|
nijerya|nikaragua|nikaragva|niue|nizozemska|nizozemsko|njemačka|noord-korea|noord-macedonië|noordelijke marianen|
noorwegen|nord-korea|nord-makedonia|nord-marianene|nordkorea|nordmakedonien|nordmarianerna|nordmarianerne|
nordmazedonien|norfolk|norfolk adası|norfolk island|norfolk-sziget|norfolkinsaari|norfolkinsel|norfolkön|norfolkøya|
norge|norja|norsko|norsunluurannikko|north korea|north macedonia|northern ireland|northern mariana islands|noruega|
norvegia|norveç|norveška|norvège|norvégia|norway|norwegen|norwegia|noua caledonie|noua zeelandă|nouvelle-calédonie|
nouvelle-zélande|nova caledônia|nova kaledonija|nova zelândia|novi zeland|nová kaledonie|nová kaledónia|nový zéland|
nowa kaledonia|nowa zelandia|nueva caledonia|nueva zelanda|nuova caledonia|nuova zelanda|ny kaledonien|ny-caledonia|
nya kaledonien|nya zeeland|nyugat-szahara|németország|népal|níger|nórsko|nördliche marianen|německo|obala bjelokosti|
oeganda|oekraïne|oezbekistan|olaszország|oman|omán|omã|oost-timor|oostenrijk|oroszország|orta afrika cumhuriyeti|
ostrov man|otoci heard i mcdonald|otoci turks i caicos|otok bouvet|otok man|otok norfolk|ouganda|ouzbékistan|
paesi bassi|pakistan|pakistán|pakisztán|palaos|palau|palestiina|palestiinalaisalue|palestijnse gebieden|palestina|
palestine|palestine, state of|palestinian territories|palestinian territory|palestinska territorierna|
palestinsko područje|palestinská území|palestyna|palestínska samospráva|palestínske územia|palesztin autonómia|
palesztina|palästina|palästinensische autonomiegebiete|palæstina|panama|panamá|papoea-nieuw-guinea|
papouasie-nouvelle-guinée|papua new guinea|papua nova gvineja|papua nugini|papua nuova guinea|papua ny guinea|
papua ny-guinea|papua nya guinea|papua yeni gine|papua-neuguinea|papua-noua guinee|papua-nova guiné|
papua-nová guinea|papua-nowa gwinea|papua-uusi-guinea|papúa nueva guinea|paquistão|paraguai|paraguaj|paraguay|
paragvaj|paragwaj|pays-bas|pays-bas caribéens|países baixos|países baixos caribenhos|países bajos|
people's republic of china|peru|perù|perú|philippinen|philippines|pháp|phần lan|pitcairn|pitcairn adaları|
pitcairn islands|pitcairn-szigetek|pitcairneilanden|pitcairninseln|pitcairnove ostrovy|pitcairnovi otoci|
pitcairnovy ostrovy|pitcairnöarna|pitcairnøyene|pobrežie slonoviny|pobřeží slonoviny|pohjois-korea|pohjois-makedonia|
pohjois-mariaanit|poland|polandia|polen|polinesia francesa|polinesia francese|polinesia prancis|polinezia franceză|
polinezja francuska|polinésia francesa|poljska|pologne|polonia|polonya|polska|polsko|polynesia thuộc pháp|
polynésie française|polônia|portekiz|porto rico|porto riko|portogallo|portorico|portoriko|portoryko|portugal|
portugali|portugalia|portugalsko|portugália|poľsko|pr china|prancis|puerto rico|puerto riko|pulau bouvet|
pulau heard dan kepulauan mcdonald|pulau man|pulau natal|puola|pup hong kong kina|pup makao kina|pákistán|
pápua új-guinea|päiväntasaajan guinea|pérou|qatar|quirguistão|quiribati|quênia|quần đảo bắc mariana|quần đảo cayman|
quần đảo cocos (keeling)|quần đảo cook|quần đảo falkland|quần đảo faroe|quần đảo heard và mcdonald|quần đảo marshall|
quần đảo pitcairn|quần đảo solomon|quần đảo turks và caicos|quần đảo virgin thuộc anh|quần đảo virgin thuộc hoa kỳ|
quần đảo åland|r.-u.|r.a.s. chinoise de hong kong|r.a.s. chinoise de macao|r.a.s. hong kong, china|
r.a.s. macao, china|rae de hong kong (china)|rae de macao (china)|rakousko|rakúsko|ranska|
ranskan eteläiset ja antarktiset alueet|ranskan guayana|ranskan polynesia|ras di hong kong|ras di macao|regatul unit|
regno unito|reino unido|repubblica centrafricana|repubblica dominicana|republic of korea|republic of moldova|
republic of north macedonia|republic of the congo|republica centrafricană|republica dominicană|republica moldova|
republik afrika tengah|republik dominika|republik moldau|republika południowej afryki|republika zielonego przylądka|
republika środkowoafrykańska|república centro-africana|república centroafricana|república democrática del congo|
república do congo|república dominicana|reunion|reunião|reunión|riunione|roemenië|romania|romanya|románia|românia|
romênia|rosja|roumanie|rovníková guinea|royaume-uni|ru|ruanda|rumania|rumanía|rumunia|rumunjska|rumunsko|rumänien|
rumænien|ruotsi|rusia|rusija|rusko|rusland|russia|russian federation|russie|russland|rusya|rwanda|ryssland|
république centrafricaine|république dominicaine|réunion|rússia|s.u.a.|s:t barthélemy|s:t helena|s:t kitts och nevis|
s:t lucia|s:t pierre och miquelon|s:t vincent och grenadinerna|saara ocidental|sad|sahara barat|sahara occidental|
sahara occidentale|sahara occidentală|sahara zachodnia|saint barthelemy|saint barthélemy|saint helena|
saint kitts dan nevis|saint kitts e nevis|saint kitts en nevis|saint kitts i nevis|saint kitts ja nevis|
saint kitts og nevis|saint kitts ve nevis|saint kitts és nevis|saint kitts și nevis|saint lucia|saint martin|
saint pierre a miquelon|saint pierre dan miquelon|saint pierre og miquelon|saint pierre ve miquelon|
saint pierre và miquelon|saint vincent and the grenadines|saint vincent dan grenadine|saint vincent e grenadine|
saint vincent en de grenadines|saint vincent i grenadyny|saint vincent ja grenadiinit|saint vincent og grenadinerne|
saint vincent ve grenadinler|saint vincent és a grenadine-szigetek|saint vincent și grenadinele|saint-barthélemy|
saint-christophe-et-niévès|saint-marin|saint-martin|saint-martin (partie néerlandaise)|saint-pierre a miquelon|
saint-pierre e miquelon|saint-pierre en miquelon|saint-pierre i miquelon|saint-pierre ja miquelon|
saint-pierre és miquelon|saint-pierre și miquelon|saint-pierre-et-miquelon|saint-vincent-et-les grenadines|
sainte-hélène|sainte-lucie|saksa|salamon-szigetek|salomonen|salomonovi otoci|salomonsaaret|salomonseilanden|
salomonöarna|salomonøerne|salomonøyene|salvador|salvádor|salwador|sambia|samoa|samoa americana|samoa americane|
samoa americană|samoa amerika|samoa amerykańskie|samoa américaines|samoa thuộc mỹ|san bartolomé|
san cristóbal y nieves|san marino|san martín|san maríno|san pedro y miquelón|san vicente y las granadinas|
santa elena|santa helena|santa lucía|santa lúcia|santo tomé y príncipe|sant’elena|sao tome and principe|
sao tome dan principe|sao tome ve principe|sao tomé en principe|sao tomé-et-principe|saoedi-arabië|sar hongkong|
sar macao|saudi arabia|saudi-arabia|saudi-arabien|saudiarabien|saudijska arabija|saudská arábia|saúdská arábie|
schweden|schweiz|scotland|seicheles|sejšeli|selandia baru|senegal|serbia|serbia and montenegro|serbie|serbien|
serra leoa|servië|seszele|severná kórea|severné macedónsko|severné mariány|severní korea|severní makedonie|
severní mariany|seychelle-szigetek|seychellen|seychellene|seychellerna|seychellerne|seychelles|seychellit|seychely|
seyşeller|sfânta elena|sfânta lucia|sfântul martin|sierra leona|sierra leone|sijera leone|simbabwe|singapore|
singapour|singapur|singapura|sint maarten|sint-helena|sint-maarten|siprus|siria|sirija|sjedinjene američke države|
sjeverna koreja|sjeverna makedonija|sjevernomarijanski otoci|slovacchia|slovacia|slovak republic|slovakia|slovakien|
slovakiet|slovakya|slovaquie|slovačka|slovenia|slovenien|slovenija|slovenië|slovensko|slovenya|slovinsko|slovénie|
slowakei|slowakije|slowenien|soedan|solomon adaları|solomon islands|somali|somalia|somalie|somalija|somalië|somália|
somálsko|sonderverwaltungsregion hongkong|sonderverwaltungsregion macau|soudan|soudan du sud|south africa|
south georgia & south sandwich islands|south georgia og de sydlige sandwichøer|south korea|south sudan|soviet union|
spagna|spain|spania|spanien|spanje|spanyol|spanyolország|spitsbergen en jan mayen|spitzbergen und jan mayen|
spojené arabské emiráty|spojené království|spojené kráľovstvo|spojené státy|spojené štáty|sra hongkong (chiny)|
sra makau (chiny)|srbija|srbsko|srednjoafrička republika|sri lanka|srí lanka|st. barthélemy|st. helena|
st. kitts & nevis|st. kitts und nevis|st. kitts và nevis|st. lucia|st. martin|st. pierre & miquelon|
st. pierre und miquelon|st. vincent & grenadines|st. vincent og grenadinene|st. vincent und die grenadinen|
st. vincent và grenadines|stany zjednoczone|statele unite ale americii|stati uniti|statul cetății vaticanului|
storbritannia|storbritannien|stredoafrická republika|středoafrická republika|sud sudan|sudafrica|sudan|
sudan południowy|sudan selatan|sudanul de sud|sudáfrica|sudán|sudán del sur|sudão|sudão do sul|suecia|suedia|suisse|
suiza|suomi|suriah|surinam|suriname|suriye|suudi arabistan|suède|suécia|suíça|svalbard & jan mayen|
svalbard a jan mayen|svalbard e jan mayen|svalbard et jan mayen|svalbard i jan mayen|svalbard och jan mayen|
svalbard og jan mayen|svalbard ve jan mayen|svalbard và jan mayen|svalbard y jan mayen|svalbard és jan mayen|
svalbard și jan mayen|svatá helena|svatá lucie|svatý bartoloměj|svatý kryštof a nevis|svatý martin (francie)|
svatý martin (nizozemsko)|svatý tomáš a princův ostrov|svatý vincenc a grenadiny|sveits|sveitsi|sverige|sveta helena|
sveta lucija|sveti kristofor i nevis|sveti petar i mikelon|sveti toma i princip|sveti vincent i grenadini|svezia|
svizzera|svájc|svätá helena|svätá lucia|svätý bartolomej|svätý krištof a nevis|svätý martin (fr.)|
svätý martin (hol.)|svätý tomáš a princov ostrov|svätý vincent a grenadíny|svédország|swaziland|sweden|swedia|swiss|
switzerland|sydafrika|sydgeorgien och sydsandwichöarna|sydkorea|sydsudan|syria|syrian arab republic|syrie|syrien|
syrië|syyria|szamoa|szaúd-arábia|szenegál|szent ilona|szerbia|szingapúr|szlovákia|szlovénia|szomália|szudán|
szváziföld|szwajcaria|szwecja|szíria|sáhara occidental|são bartolomeu|são cristóvão e névis|são martinho|
são pedro e miquelão|são tomé & príncipe|são tomé e príncipe|são tomé ja príncipe|são tomé och príncipe|
são tomé og príncipe|são tomé und príncipe|são tomé và príncipe|são tomé és príncipe|são tomé și príncipe|
são vicente e granadinas|séc|sénégal|sérvia|síp|síria|sør-afrika|sør-georgia og sør-sandwichøyene|sør-korea|
sør-sudan|súdán|südafrika|südgeorgien und die südlichen sandwichinseln|südkorea|südsudan|sýria|sýrie|sırbistan|
słowacja|słowenia|tacikistan|tadjikistan|tadjiquistão|tadschikistan|tadsjikistan|tadzjikistan|tadżykistan|
tadžikistan|tagikistan|tailandia|tailândia|taiwan|taiwan, province of china|taiwán|tajikistan|tajland|tajlandia|
tajvan|tajwan|taliansko|tanjung verde|tansania|tanska|tanzania|tanzania, united republic of|tanzanie|tanzanija|
tanzanya|tanzánia|tanzânia|tayikistán|tayland|tayvan|taïwan|tchad|tchaj-wan|tchéquia|tchéquie|
teritoriile australe și antarctice franceze|teritoriile palestiniene|teritoriul britanic din oceanul indian|
terre australi francesi|terres australes françaises|territoire britannique de l’océan indien|
territoires palestiniens|territori palestinesi|territorio britannico dell’oceano indiano|
territorio británico del océano índico|territorios australes franceses|territorios palestinos|
território britânico do oceano índico|territórios franceses do sul|territórios palestinos|terytoria palestyńskie|
thaiföld|thailand|thailanda|thailandia|thaimaa|thajsko|thaïlande|the bahamas|the gambia|the netherlands|
the philippines|thành vatican|thái lan|thổ nhĩ kỳ|thụy sĩ|thụy điển|timor est|timor leste|timor oriental|
timor wschodni|timor-leste|tiongkok|tjeckien|tjekkiet|togo|tokelau|tokelauöarna|tonga|trinidad & tobago|
trinidad a tobago|trinidad dan tobago|trinidad e tobago|trinidad en tobago|trinidad i tobago|trinidad ja tobago|
trinidad och tobago|trinidad og tobago|trinidad und tobago|trinidad ve tobago|trinidad và tobago|trinidad y tobago|
trinidad és tobago|trinidad și tobago|trinité-et-tobago|triều tiên|trung quốc|trynidad i tobago|tschad|tschechien|
tsjaad|tsjad|tsjechië|tsjekkia|tunesien|tunesië|tunezja|tunis|tunisia|tunisie|tunisien|tunisko|tunus|tunézia|tunísia|
turchia|turcia|turcja|turcomenistão|turecko|turkey|turki|turkiet|turkije|turkiye|turkki|turkmenistan|turkmenistán|
turkménistan|turkménsko|turks & caicos islands|turks a caicos|turks i caicos|turks ve caicos adaları|
turks- en caicoseilanden|turks- ja caicossaaret|turks- och caicosöarna|turks- og caicosøerne|turks- og caicosøyene|
turks- und caicosinseln|turks- és caicos-szigetek|turquia|turquie|turquía|turska|tuvalu|tyrkia|tyrkiet|tyskland|
tádzsikisztán|tádžikistán|tây ban nha|tây sahara|törökország|túnez|türkei|türkiye|türkmenistan|türkmenisztán|tšad|
tšekki|u.k.|u.s. outlying islands|u.s. virgin islands|u.s.a.|ucraina|ucrania|ucrânia|uganda|
ujedinjeni arapski emirati|ujedinjeno kraljevstvo|uk|ukraina|ukraine|ukrajina|ukrajna|ukrayna|umman|ungaria|ungarn|
ungern|ungheria|uni emirat arab|united arab emirates|united kingdom|united republic of tanzania|united states|
united states of america|unkari|uruguai|uruguaj|uruguay|urugvaj|urugwaj|us|usa|usa:s yttre öar|usas ytre øyer|
usbekistan|uusi-kaledonia|uusi-seelanti|uzbekistan|uzbekistán|uzbequistão|valko-venäjä|vanuatu|vaticaanstad|
vatican city|vatikaani|vatikan|vatikanstadt|vatikanstaten|vatikán|venezuela|venezuela, bolivarian republic of|venäjä|
vereinigte arabische emirate|vereinigte staaten|vereinigtes königreich|verenigd koninkrijk|
verenigde arabische emiraten|verenigde staten|vest-sahara|vestsahara|vianočný ostrov|viet nam|vietnam|vietnám|vietnã|
vijetnam|virgin islands, british|virgin islands, u.s.|viro|viêt nam|việt nam|vk|vs|vánoční ostrov|västsahara|
východní timor|východný timor|vương quốc anh|wales|wallis & futuna|wallis a futuna|wallis e futuna|wallis en futuna|
wallis i futuna|wallis ja futuna|wallis og futuna|wallis und futuna|wallis ve futuna|wallis và futuna|
wallis y futuna|wallis és futuna|wallis și futuna|wallis- och futunaöarna|wallis-et-futuna|watykan|weihnachtsinsel|
wenezuela|westelijke sahara|western sahara|westsahara|wielka brytania|wietnam|wilayah inggris di samudra hindia|
wilayah palestina|wilayah selatan prancis|wlk. bryt.|wyspa bouveta|wyspa bożego narodzenia|wyspa man|
wyspa świętej heleny|wyspy alandzkie|wyspy cooka|wyspy dziewicze stanów zjednoczonych|wyspy heard i mcdonalda|
wyspy kokosowe|wyspy marshalla|wyspy owcze|wyspy salomona|wyspy świętego tomasza i książęca|węgry|włochy|yaman|yemen|
yeni kaledonya|yeni zelanda|yhdysvallat|yhdysvaltain erillissaaret|yhdysvaltain neitsytsaaret|yibuti|yordania|
yugoslavia|yunani|yunanistan|yémen|zambia|zambie|zambija|zambiya|zapadna sahara|zelenortska republika|
zentralafrikanische republik|zimbabue|zimbabve|zimbabwe|zimbábue|zjednoczone emiraty arabskie|zuid-afrika|
zuid-georgia en zuidelijke sandwicheilanden|zuid-korea|zuid-soedan|zweden|zwitserland|zypern|západná sahara|
západní sahara|zâmbia|zöld-foki köztársaság|áfrica do sul|áo|áustria|ázerbájdžán|ägypten|äquatorialguinea|äthiopien|
åland|åland adaları|åland islands|åland-szigetek|ålandinseln|ålandski otoci|ålandy|ækvatorialguinea|çad|çekya|çin|
çin hong kong öi̇b|çin makao öi̇b|é.-u.|égypte|émirats arabes unis|équateur|érythrée|észak-korea|észak-macedónia|
északi mariana-szigetek|észtország|état de la cité du vatican|états-unis|éthiopie|índia|írország|írsko|írán|
île bouvet|île christmas|île de man|île norfolk|îles caïmans|îles cocos|îles cook|îles féroé|îles heard-et-macdonald|
îles malouines|îles mariannes du nord|îles marshall|îles mineures éloignées des états-unis|îles pitcairn|
îles salomon|îles turques-et-caïques|îles vierges britanniques|îles vierges des états-unis|îles åland|örményország|
österreich|österrike|östtimor|özbekistan|øst-timor|østerrike|østrig|úc|új-kaledónia|új-zéland|ürdün|üzbegisztán|čad|
černá hora|česko|češka|čierna hora|čile|čína|đan mạch|đài loan|đảo bouvet|đảo giáng sinh|đảo man|đảo norfolk|
đặc khu hành chính hồng kông, trung quốc|đặc khu hành chính macao, trung quốc|đức|łotwa|řecko|şili|
šalamounovy ostrovy|šalamúnove ostrovy|španielsko|španjolska|španělsko|špicberky a jan mayen|šri lanka|švajčiarsko|
švedska|švicarska|švédsko|švýcarsko|țările de jos|άγιος βαρθολομαίος|άγιος βικέντιος και γρεναδίνες|άγιος μαρίνος|
άγιος μαρτίνος (γαλλικό τμήμα)|άγιος μαρτίνος (ολλανδικό τμήμα)|αίγυπτος|αγία ελένη|αγία λουκία|αγκόλα|αζερμπαϊτζάν|
αιθιοπία|ακτή ελεφαντοστού|αλβανία|αλγερία|αμερικανικές παρθένες νήσοι|αμερικανική σαμόα|ανγκουίλα|ανδόρα|
αντίγκουα και μπαρμπούντα|ανταρκτική|απομακρυσμένες νησίδες ηπα|αργεντινή|αρμενία|αρούμπα|αυστρία|αυστραλία|
αφγανιστάν|αϊτή|βέλγιο|βανουάτου|βατικανό|βενεζουέλα|βερμούδες|βιετνάμ|βολιβία|βοσνία - ερζεγοβίνη|βουλγαρία|
βραζιλία|βρετανικά εδάφη ινδικού ωκεανού|βρετανικές παρθένες νήσοι|βόρεια κορέα|βόρεια μακεδονία|γαλλία|
γαλλικά νότια εδάφη|γαλλική γουιάνα|γαλλική πολυνησία|γερμανία|γεωργία|γιβραλτάρ|γκάμπια|γκάνα|γκέρνζι|γκαμπόν|
γκουάμ|γουάλις και φουτούνα|γουαδελούπη|γουατεμάλα|γουιάνα|γουινέα|γουινέα μπισάου|γρενάδα|γροιλανδία|δανία|
δομινικανή δημοκρατία|δυτική σαχάρα|ελ σαλβαδόρ|ελβετία|ελλάδα|ερυθραία|εσθονία|εσουατίνι|ζάμπια|ζιμπάμπουε|ηβ|
ηνωμένα αραβικά εμιράτα|ηνωμένες πολιτείες|ηνωμένο βασίλειο|ηπα|ιαπωνία|ινδία|ινδονησία|ιορδανία|ιράκ|ιράν|ιρλανδία|
ισημερινή γουινέα|ισημερινός|ισλανδία|ισπανία|ισραήλ|ιταλία|κάτω χώρες|κένυα|κίνα|καζακστάν|καμερούν|καμπότζη|
καναδάς|κατάρ|κεντροαφρικανική δημοκρατία|κιργιστάν|κιριμπάτι|κολομβία|κομόρες|κονγκό - κινσάσα|κονγκό - μπραζαβίλ|
κουβέιτ|κουρασάο|κούβα|κροατία|κόστα ρίκα|κύπρος|λάος|λίβανος|λεσότο|λετονία|λευκορωσία|λιβερία|λιβύη|λιθουανία|
λιχτενστάιν|λουξεμβούργο|μάλι|μάλτα|μαγιότ|μαδαγασκάρη|μακάο|μακάο εδπ κίνας|μαλάουι|μαλαισία|μαλδίβες|μαρτινίκα|
μαρόκο|μαυρίκιος|μαυριτανία|μαυροβούνιο|μεξικό|μιανμάρ (βιρμανία)|μικρονησία|μογγολία|μοζαμβίκη|μολδαβία|μονακό|
μονσεράτ|μπανγκλαντές|μπαρμπέιντος|μπαχάμες|μπαχρέιν|μπελίζ|μπενίν|μποτσουάνα|μπουρκίνα φάσο|μπουρούντι|μπουτάν|
μπρουνέι|νέα ζηλανδία|νέα καληδονία|νήσοι βόρειες μαριάνες|νήσοι κέιμαν|νήσοι κουκ|νήσοι κόκος (κίλινγκ)|
νήσοι μάρσαλ|νήσοι νότια γεωργία και νότιες σάντουιτς|νήσοι πίτκερν|νήσοι σολομώντος|νήσοι τερκς και κάικος|
νήσοι φερόες|νήσοι φόκλαντ|νήσοι χερντ και μακντόναλντ|νήσοι όλαντ|νήσος μπουβέ|νήσος νόρφολκ|νήσος του μαν|
νήσος των χριστουγέννων|νίγηρας|ναμίμπια|ναουρού|νεπάλ|νιγηρία|νικαράγουα|νιούε|νορβηγία|ντομίνικα|νότια αφρική|
νότια κορέα|νότιο σουδάν|ολλανδία καραϊβικής|ομάν|ονδούρα|ουγγαρία|ουγκάντα|ουζμπεκιστάν|ουκρανία|ουρουγουάη|
πακιστάν|παλάου|παλαιστίνη|παλαιστινιακά εδάφη|παναμάς|παπούα νέα γουινέα|παραγουάη|περού|πολωνία|πορτογαλία|
πουέρτο ρίκο|πράσινο ακρωτήριο|ρεϊνιόν|ρουάντα|ρουμανία|ρωσία|σάο τομέ και πρίνσιπε|σαμόα|σαουδική αραβία|
σβάλμπαρντ και γιαν μαγιέν|σεν κιτς και νέβις|σεν πιερ και μικελόν|σενεγάλη|σερβία|σεϋχέλλες|σιέρα λεόνε|σιγκαπούρη|
σλοβακία|σλοβενία|σομαλία|σουδάν|σουηδία|σουρινάμ|σρι λάνκα|συρία|τανζανία|τατζικιστάν|ταϊβάν|ταϊλάνδη|τζέρζι|
τζαμάικα|τζιμπουτί|τιμόρ-λέστε|τοκελάου|τουβαλού|τουρκία|τουρκμενιστάν|τρινιντάντ και τομπάγκο|τσαντ|τσεχία|τυνησία|
τόγκο|τόνγκα|υεμένη|φίτζι|φιλιππίνες|φινλανδία|χιλή|χονγκ κονγκ|χονγκ κονγκ εδπ κίνας|австралия|австралія|австрия|
австрія|азербайджан|аландские о-ва|аландські острови|албания|албанія|алжир|американское самоа|американське самоа|
ангилья|ангола|ангілья|андорра|антарктида|антарктика|антигуа и барбуда|антигуа і барбуда|аргентина|армения|аруба|
афганистан|афганістан|багамські острови|багамы|бангладеш|барбадос|бахрейн|беларусь|белиз|бельгия|бельгія|беліз|бенин|
бенін|бермудские о-ва|бермудські острови|болгария|болгарія|боливия|болівія|бонэйр, синт-эстатиус и саба|
босния и герцеговина|боснія і герцеговина|ботсвана|бразилия|бразилія|британия|
британская территория в индийском океане|британська територія в індійському океані|британські віргінські острови|
бруней|буркина-фасо|буркіна-фасо|бурунди|бурунді|бутан|білорусь|вʼєтнам|вануату|ватикан|велика британія|
великобритания|венгрия|венесуела|венесуэла|виргинские о-ва (великобритания)|виргинские о-ва (сша)|
внешние малые о-ва (сша)|восточный тимор|вьетнам|віддалені острови сша|віргінські острови (сша)|вірменія|габон|гаити|
гайана|гамбия|гамбія|гана|гаяна|гаїті|гваделупа|гватемала|гвинея|гвинея-бисау|гвінея|гвінея-бісау|германия|гернси|
гернсі|гибралтар|гондурас|гонконг|гонконг (сар)|гонконг, оар китаю|гренада|гренландия|гренландія|греция|греція|
грузия|грузія|гуам|гібралтар|дания|данія|джерси|джерсі|джибути|джибуті|доминика|доминиканская республика|домініка|
домініканська республіка|египет|еквадор|екваторіальна гвінея|еритрея|есватіні|естонія|ефіопія|замбия|замбія|
западная сахара|західна сахара|зимбабве|зімбабве|израиль|индия|индонезия|иордания|ирак|иран|ирландия|исландия|
испания|италия|йемен|йорданія|кабо-верде|казахстан|кайманові острови|камбоджа|камерун|канада|карибські нідерланди|
катар|кения|кенія|кипр|киргизия|киргизстан|кирибати|китай|кндр|кокосовые о-ва|кокосові (кілінг) острови|колумбия|
колумбія|комори|коморы|конго - браззавиль|конго - киншаса|конго – браззавіль|конго – кіншаса|коста-рика|кот-дʼівуар|
кот-д’ивуар|куба|кувейт|кюрасао|кіпр|кірибаті|лаос|латвия|латвія|лесото|либерия|ливан|ливия|литва|лихтенштейн|
люксембург|ліберія|ліван|лівія|ліхтенштейн|мʼянма (бірма)|маврикий|маврикій|мавритания|мавританія|мадагаскар|майотта|
макао|макао (сар)|макао, оар китаю|малави|малаві|малайзия|малайзія|мали|мальдивы|мальдіви|мальта|малі|марокко|
мартиника|мартиніка|маршалловы о-ва|маршаллові острови|мексика|мозамбик|мозамбік|молдова|монако|монголия|монголія|
монтсеррат|мьянма (бирма)|мікронезія|намибия|намібія|науру|непал|нигер|нигерия|нидерланды|никарагуа|ниуэ|
нова зеландія|нова каледонія|новая зеландия|новая каледония|норвегия|норвегія|нігер|нігерія|нідерланди|нікарагуа|
німеччина|ніуе|о-в буве|о-в мэн|о-в норфолк|о-в рождества|о-в св. елены|о-ва кайман|о-ва кука|о-ва питкэрн|
о-ва херд и макдональд|оаэ|обʼєднані арабські емірати|оман|острови герд і макдоналд|острови кука|острови піткерн|
острови теркс і кайкос|острів буве|острів мен|острів норфолк|острів різдва|острів святої єлени|пакистан|палау|
палестина|палестинские территории|палестинські території|панама|папуа — новая гвинея|папуа-нова гвінея|парагвай|перу|
польша|польща|португалия|португалія|пуерто-рико|пуэрто-рико|південна джорджія та південні сандвічеві острови|
південна корея|південний судан|південно-африканська республіка|північна корея|північна македонія|
північні маріанські острови|республика корея|реюньйон|реюньон|россия|росія|руанда|румунія|румыния|сальвадор|самоа|
сан-марино|сан-томе и принсипи|сан-томе і принсіпі|саудовская аравия|саудівська аравія|северная македония|
северные марианские о-ва|сейшельские о-ва|сейшельські острови|сен-бартелеми|сен-бартелемі|сен-мартен|
сен-пʼєр і мікелон|сен-пьер и микелон|сенегал|сент-винсент и гренадины|сент-вінсент і гренадіни|сент-китс и невис|
сент-кітс і невіс|сент-люсия|сент-люсія|сербия|сербія|сингапур|синт-мартен|сирия|сирія|словакия|словаччина|словения|
словенія|соединенные штаты|соломоновы о-ва|соломонові острови|сомали|сомалі|сполучені штати|судан|суринам|сша|
сьерра-леоне|сьєрра-леоне|сінгапур|сінт-мартен|таджикистан|таиланд|тайвань|танзания|танзанія|таїланд|тимор-лешті|
того|токелау|тонга|тринидад и тобаго|тринідад і тобаго|тувалу|тунис|туніс|туреччина|туркменистан|туркменістан|турция|
тёркс и кайкос|уганда|угорщина|узбекистан|украина|україна|уоллис и футуна|уолліс і футуна|уругвай|фарерские о-ва|
фарерські острови|федеративные штаты микронезии|фиджи|филиппины|финляндия|фолклендские о-ва|фолклендські острови|
франция|французская гвиана|французская полинезия|французские южные территории|французька гвіана|французька полінезія|
французькі південні території|франція|фіджі|філіппіни|фінляндія|хорватия|хорватія|центрально-африканская республика|
центральноафриканська республіка|чад|черногория|чехия|чехія|чили|чилі|чорногорія|швейцария|швейцарія|швеция|швеція|
шпицберген и ян-майен|шпіцберген та ян-маєн|шри-ланка|шрі-ланка|эквадор|экваториальная гвинея|эритрея|эсватини|
эстония|эфиопия|южная георгия и южные сандвичевы о-ва|южно-африканская республика|южный судан|ямайка|япония|японія|
єгипет|ємен|ізраїль|індонезія|індія|ірак|іран|ірландія|ісландія|іспанія|італія|آيسلندا|أذربيجان|أرمينيا|أروبا|
أستراليا|أفغانستان|ألبانيا|ألمانيا|أنتاركتيكا|أنتيغوا وبربودا|أندورا|أنغولا|أنغويلا|أورغواي|أوزبكستان|أوغندا|
أوكرانيا|أيرلندا|إثيوبيا|إريتريا|إسبانيا|إستونيا|إسرائيل|إسواتيني|إندونيسيا|إيران|إيطاليا|الأراضي الفلسطينية|
الأرجنتين|الأردن|الأقاليم الجنوبية الفرنسية|الإقليم البريطاني في المحيط الهندي|الإكوادور|الإمارات العربية المتحدة|
البحرين|البرازيل|البرتغال|البوسنة والهرسك|التشيك|الجبل الأسود|الجزائر|الدانمرك|الرأس الأخضر|السلفادور|السنغال|
السودان|السويد|الصحراء الغربية|الصومال|الصين|العراق|الغابون|الفاتيكان|الفلبين|الكاميرون|الكونغو - برازافيل|
الكونغو - كينشاسا|الكويت|المغرب|المكسيك|المملكة العربية السعودية|المملكة المتحدة|النرويج|النمسا|النيجر|الهند|
الولايات المتحدة|اليابان|اليمن|اليونان|بابوا غينيا الجديدة|باراغواي|باكستان|بالاو|بربادوس|برمودا|بروناي|بلجيكا|
بلغاريا|بليز|بنغلاديش|بنما|بنين|بوتان|بوتسوانا|بورتوريكو|بوركينا فاسو|بوروندي|بولندا|بوليفيا|بولينيزيا الفرنسية|بيرو|
بيلاروس|تايلاند|تايوان|تركمانستان|تركيا|ترينيداد وتوباغو|تشاد|تشيلي|تنزانيا|توغو|توفالو|توكيلاو|تونس|تونغا|
تيمور - ليشتي|جامايكا|جبل طارق|جزر آلاند|جزر البهاما|جزر القمر|جزر المارتينيك|جزر المالديف|
جزر الولايات المتحدة النائية|جزر بيتكيرن|جزر توركس وكايكوس|جزر سليمان|جزر فارو|جزر فوكلاند|جزر فيرجن الأمريكية|
جزر فيرجن البريطانية|جزر كايمان|جزر كوك|جزر كوكوس (كيلينغ)|جزر مارشال|جزر ماريانا الشمالية|جزر والس وفوتونا|
جزيرة بوفيه|جزيرة كريسماس|جزيرة مان|جزيرة نورفولك|جزيرة هيرد وجزر ماكدونالد|جمهورية أفريقيا الوسطى|
جمهورية الدومينيكان|جنوب أفريقيا|جنوب السودان|جورجيا|جورجيا الجنوبية وجزر ساندويتش الجنوبية|جيبوتي|جيرسي|دومينيكا|
رواندا|روسيا|رومانيا|روينيون|زامبيا|زيمبابوي|ساحل العاج|ساموا|ساموا الأمريكية|سان بارتليمي|سان بيير ومكويلون|
سان مارتن|سان مارينو|سانت فنسنت وجزر غرينادين|سانت كيتس ونيفيس|سانت لوسيا|سانت مارتن|سانت هيلينا|ساو تومي وبرينسيبي|
سريلانكا|سفالبارد وجان ماين|سلوفاكيا|سلوفينيا|سنغافورة|سوريا|سورينام|سويسرا|سيراليون|سيشل|صربيا|طاجيكستان|عُمان|
غامبيا|غانا|غرينادا|غرينلاند|غواتيمالا|غوادلوب|غوام|غويانا الفرنسية|غيانا|غيرنزي|غينيا|غينيا الاستوائية|غينيا بيساو|
فانواتو|فرنسا|فلسطين|فنزويلا|فنلندا|فيتنام|فيجي|قبرص|قطر|قيرغيزستان|كازاخستان|كاليدونيا الجديدة|كرواتيا|كمبوديا|كندا|
كوبا|كوراساو|كوريا الجنوبية|كوريا الشمالية|كوستاريكا|كولومبيا|كيريباتي|كينيا|لاتفيا|لاوس|لبنان|لوكسمبورغ|ليبيا|
ليبيريا|ليتوانيا|ليختنشتاين|ليسوتو|مالطا|مالي|ماليزيا|مايوت|مدغشقر|مصر|مقدونيا الشمالية|مكاو|ملاوي|
منطقة ماكاو الإدارية الخاصة|منغوليا|موريتانيا|موريشيوس|موزمبيق|مولدوفا|موناكو|مونتسرات|ميانمار (بورما)|ميكرونيزيا|
ناميبيا|ناورو|نيبال|نيجيريا|نيكاراغوا|نيوزيلندا|نيوي|هايتي|هندوراس|هنغاريا|هولندا|هولندا الكاريبية|هونغ كونغ|
هونغ كونغ الصينية (منطقة إدارية خاصة)|ả rập xê-út|ấn độ|アイスランド|アイルランド|アゼルバイジャン|アフガニスタン|アメリカ|アメリカ合衆国|アラブ首長国連邦|アルジェリア|
アルゼンチン|アルバ|アルバニア|アルメニア|アンギラ|アンゴラ|アンティグア・バーブーダ|アンドラ|イエメン|イギリス|イスラエル|イタリア|イラク|イラン|インド|インドネシア|ウォリス・フツナ|ウガンダ|ウクライナ|
ウズベキスタン|ウルグアイ|エクアドル|エジプト|エストニア|エスワティニ|エチオピア|エリトリア|エルサルバドル|オマーン|オランダ|オランダ領カリブ|オーストラリア|オーストリア|オーランド諸島|カザフスタン|カタール|カナダ|
カメルーン|カンボジア|カーボベルデ|ガイアナ|ガボン|ガンビア|ガーナ|ガーンジー|キプロス|キュラソー|キューバ|キリバス|キルギス|ギニア|ギニアビサウ|ギリシャ|クウェート|クック諸島|クリスマス島|クロアチア|グアテマラ|
グアドループ|グアム|グリーンランド|グレナダ|ケイマン諸島|ケニア|ココス(キーリング)諸島|コスタリカ|コモロ|コロンビア|コンゴ共和国(ブラザビル)|コンゴ民主共和国(キンシャサ)|コートジボワール|サウジアラビア|
サウスジョージア・サウスサンドウィッチ諸島|サモア|サントメ・プリンシペ|サンピエール島・ミクロン島|サンマリノ|サン・バルテルミー|サン・マルタン|ザンビア|シエラレオネ|シリア|シンガポール|シント・マールテン|ジブチ|
ジブラルタル|ジャマイカ|ジャージー|ジョージア|ジンバブエ|スイス|スウェーデン|スバールバル諸島・ヤンマイエン島|スペイン|スリナム|スリランカ|スロバキア|スロベニア|スーダン|セネガル|セルビア|
セントクリストファー・ネーヴィス|セントビンセント及びグレナディーン諸島|セントヘレナ|セントルシア|セーシェル|ソマリア|ソロモン諸島|タイ|タジキスタン|タンザニア|タークス・カイコス諸島|チェコ|チャド|チュニジア|チリ|
ツバル|デンマーク|トケラウ|トリニダード・トバゴ|トルクメニスタン|トルコ|トンガ|トーゴ|ドイツ|ドミニカ共和国|ドミニカ国|ナイジェリア|ナウル|ナミビア|ニウエ|ニカラグア|ニジェール|ニューカレドニア|ニュージーランド|
ネパール|ノルウェー|ノーフォーク島|ハイチ|ハンガリー|ハード島・マクドナルド諸島|バチカン市国|バヌアツ|バハマ|バミューダ|バルバドス|バングラデシュ|バーレーン|パキスタン|パナマ|パプアニューギニア|パラオ|パラグアイ|
パレスチナ|パレスチナ自治区|ピトケアン諸島|フィジー|フィリピン|フィンランド|フェロー諸島|フォークランド諸島|フランス|ブラジル|ブルガリア|ブルキナファソ|ブルネイ|ブルンジ|ブータン|ブーベ島|プエルトリコ|ベトナム|
ベナン|ベネズエラ|ベラルーシ|ベリーズ|ベルギー|ペルー|ホンジュラス|ボスニア・ヘルツェゴビナ|ボツワナ|ボリビア|ポルトガル|ポーランド|マカオ|マダガスカル|マヨット|マラウイ|マリ|マルタ|マルティニーク|マレーシア|
マン島|マーシャル諸島|ミクロネシア連邦|ミャンマー (ビルマ)|メキシコ|モザンビーク|モナコ|モルディブ|モルドバ|モロッコ|モンゴル|モンテネグロ|モントセラト|モーリシャス|モーリタニア|ヨルダン|ラオス|ラトビア|
リトアニア|リヒテンシュタイン|リビア|リベリア|ルクセンブルク|ルワンダ|ルーマニア|レソト|レバノン|レユニオン|ロシア|不丹|东帝汶|中国|中国澳门特别行政区|中国香港特别行政区|中央アフリカ共和国|
中華人民共和国マカオ特別行政区|中華人民共和国香港特別行政区|中非共和国|丹麦|乌克兰|乌兹别克斯坦|乌干达|乌拉圭|乍得|也门|亚美尼亚|仏領ギアナ|仏領ポリネシア|仏領極南諸島|以色列|伊拉克|伊朗|伯利兹|佛得角|俄罗斯|
保加利亚|克罗地亚|关岛|冈比亚|冰岛|几内亚|几内亚比绍|列支敦士登|刚果（布）|刚果（金）|利比亚|利比里亚|加拿大|加纳|加蓬|匈牙利|北マケドニア|北マリアナ諸島|北朝鮮|北马其顿|北马里亚纳群岛|南アフリカ|南スーダン|
南乔治亚和南桑威奇群岛|南极洲|南極|南苏丹|南非|博茨瓦纳|卡塔尔|卢旺达|卢森堡|印度|印度尼西亚|危地马拉|厄瓜多尔|厄立特里亚|叙利亚|古巴|台湾|合衆国領有小離島|吉尔吉斯斯坦|吉布提|哈萨克斯坦|哥伦比亚|哥斯达黎加|
喀麦隆|图瓦卢|土库曼斯坦|土耳其|圣卢西亚|圣基茨和尼维斯|圣多美和普林西比|圣巴泰勒米|圣文森特和格林纳丁斯|圣皮埃尔和密克隆群岛|圣诞岛|圣赫勒拿|圣马力诺|圭亚那|坦桑尼亚|埃及|埃塞俄比亚|基里巴斯|塔吉克斯坦|塞内加尔|
塞尔维亚|塞拉利昂|塞浦路斯|塞舌尔|墨西哥|多哥|多米尼克|多米尼加共和国|奥兰群岛|奥地利|委内瑞拉|孟加拉国|安哥拉|安圭拉|安提瓜和巴布达|安道尔|密克罗尼西亚|尼加拉瓜|尼日利亚|尼日尔|尼泊尔|巴勒斯坦|巴勒斯坦领土|
巴哈马|巴基斯坦|巴巴多斯|巴布亚新几内亚|巴拉圭|巴拿马|巴林|巴西|布基纳法索|布隆迪|布韦岛|希腊|帕劳|库克群岛|库拉索|开曼群岛|德国|意大利|所罗门群岛|托克劳|拉脱维亚|挪威|捷克|摩尔多瓦|摩洛哥|摩纳哥|文莱|斐济|
斯威士兰|斯洛伐克|斯洛文尼亚|斯瓦尔巴和扬马延|斯里兰卡|新加坡|新喀里多尼亚|新西兰|日本|智利|朝鲜|東ティモール|柬埔寨|根西岛|格林纳达|格陵兰|格鲁吉亚|梵蒂冈|比利时|毛里塔尼亚|毛里求斯|汤加|沙特阿拉伯|法国|
法属南部领地|法属圣马丁|法属圭亚那|法属波利尼西亚|法罗群岛|波兰|波多黎各|波斯尼亚和黑塞哥维那|泰国|泽西岛|津巴布韦|洪都拉斯|海地|澳大利亚|澳门|爱尔兰|爱沙尼亚|牙买加|特克斯和凯科斯群岛|特立尼达和多巴哥|玻利维亚|
瑙鲁|瑞典|瑞士|瓜德罗普|瓦利斯和富图纳|瓦努阿图|留尼汪|白俄罗斯|百慕大|皮特凯恩群岛|直布罗陀|福克兰群岛|科威特|科摩罗|科特迪瓦|科科斯（基林）群岛|秘鲁|突尼斯|立陶宛|米領サモア|米領ヴァージン諸島|索马里|约旦|
纳米比亚|纽埃|缅甸|罗马尼亚|美国|美国本土外小岛屿|美属维尔京群岛|美属萨摩亚|老挝|肯尼亚|芬兰|苏丹|苏里南|英国|英属印度洋领地|英属维尔京群岛|英領インド洋地域|英領ヴァージン諸島|荷兰|荷属加勒比区|荷属圣马丁|
莫桑比克|莱索托|菲律宾|萨尔瓦多|萨摩亚|葡萄牙|蒙古|蒙特塞拉特|西サハラ|西撒哈拉|西班牙|诺福克岛|贝宁|赞比亚|赤道ギニア|赤道几内亚|赫德岛和麦克唐纳群岛|越南|阿塞拜疆|阿富汗|阿尔及利亚|阿尔巴尼亚|阿拉伯联合酋长国|
阿曼|阿根廷|阿鲁巴|韓国|韩国|香港|马尔代夫|马恩岛|马拉维|马提尼克|马来西亚|马约特|马绍尔群岛|马耳他|马达加斯加|马里|黎巴嫩|黑山|가나|가봉|가이아나|감비아|건지|과들루프|과테말라|괌|그레나다|그리스|그린란드|
기니|기니비사우|나미비아|나우루|나이지리아|남극 대륙|남수단|남아프리카|네덜란드|네덜란드령 카리브|네팔|노르웨이|노퍽섬|뉴질랜드|뉴칼레도니아|니우에|니제르|니카라과|대만|대한민국|덴마크|도미니카|
도미니카 공화국|독일|동티모르|라오스|라이베리아|라트비아|러시아|레바논|레소토|레위니옹|루마니아|룩셈부르크|르완다|리비아|리투아니아|리히텐슈타인|마다가스카르|마르티니크|마셜 제도|마요트|마카오|
마카오(중국 특별행정구)|말라위|말레이시아|말리|맨섬|멕시코|모나코|모로코|모리셔스|모리타니|모잠비크|몬테네그로|몬트세라트|몰도바|몰디브|몰타|몽골|미국|미국령 버진아일랜드|미국령 해외 제도|미얀마|
미크로네시아|바누아투|바레인|바베이도스|바티칸 시국|바하마|방글라데시|버뮤다|베냉|베네수엘라|베트남|벨기에|벨라루스|벨리즈|보스니아 헤르체고비나|보츠와나|볼리비아|부룬디|부르키나파소|부베섬|부탄|북마리아나제도|
북마케도니아|북한|불가리아|브라질|브루나이|사모아|사우디아라비아|사우스조지아 사우스샌드위치 제도|산마리노|상투메 프린시페|생마르탱|생바르텔레미|생피에르 미클롱|서사하라|세네갈|세르비아|세이셸|세인트루시아|
세인트빈센트그레나딘|세인트키츠 네비스|세인트헬레나|소말리아|솔로몬 제도|수단|수리남|스리랑카|스발바르제도-얀마웬섬|스웨덴|스위스|스페인|슬로바키아|슬로베니아|시리아|시에라리온|신트마르턴|싱가포르|아랍에미리트|
아루바|아르메니아|아르헨티나|아메리칸 사모아|아이슬란드|아이티|아일랜드|아제르바이잔|아프가니스탄|안도라|알바니아|알제리|앙골라|앤티가 바부다|앵귈라|에리트리아|에스와티니|에스토니아|에콰도르|에티오피아|
엘살바도르|영국|영국령 버진아일랜드|영국령 인도양 지역|예멘|오만|오스트레일리아|오스트리아|온두라스|올란드 제도|왈리스-푸투나 제도|요르단|우간다|우루과이|우즈베키스탄|우크라이나|이라크|이란|이스라엘|이집트|
이탈리아|인도|인도네시아|일본|자메이카|잠비아|저지|적도 기니|조지아|중국|중앙 아프리카 공화국|지부티|지브롤터|짐바브웨|차드|체코|칠레|카메룬|카보베르데|카자흐스탄|카타르|캄보디아|캐나다|케냐|케이맨 제도|
코모로|코스타리카|코코스 제도|코트디부아르|콜롬비아|콩고-브라자빌|콩고-킨샤사|쿠바|쿠웨이트|쿡 제도|퀴라소|크로아티아|크리스마스섬|키르기스스탄|키리바시|키프로스|타지키스탄|탄자니아|태국|터크스 케이커스 제도|
토고|토켈라우|통가|투르크메니스탄|투발루|튀니지|튀르키예|트리니다드 토바고|파나마|파라과이|파키스탄|파푸아뉴기니|팔라우|팔레스타인|팔레스타인 지구|페로 제도|페루|포르투갈|포클랜드 제도|폴란드|푸에르토리코|
프랑스|프랑스령 기아나|프랑스령 남방 지역|프랑스령 폴리네시아|피지|핀란드|필리핀|핏케언 제도|한국|허드 맥도널드 제도|헝가리|홍콩|홍콩(중국 특별행정구)|
`,
  'language names': `
abcaso|abchasisch|abchaski|abchazisch|abchaziska|abcázio|abjasio|abkhaze|abkhazian|afaan oromo|afar|afghanska|
africâner|afrikaans|afrikáans|aimara|aimará|ajmara|akan|albanais|albanees|albanese|albanian|albanisch|albanska|
albanés|albanês|albański|alemán|alemão|allemand|amarico|amhaars|amharic|amharique|amharisch|amhariska|amharski|
amárico|angielski|anglais|arabe|arabic|arabisch|arabiska|arabo|arabski|aragonais|aragonees|aragonese|aragonesisch|
aragonesiska|aragonés|aragonês|aragoński|armeens|armenian|armenio|armenisch|armeniska|armeno|arménien|armênio|
asamski|asamés|aserbaidschanisch|assamais|assamees|assamese|assamesisch|assamesiska|assamês|avar|avaric|avarisch|
avariska|avaro|avestan|avestique|avestisch|avestiska|avárico|avéstico|awarisch|awarski|awestyjski|aymara|
azerbaigiano|azerbaijani|azerbaijano|azerbaiyano|azerbajdzjanska|azerbaïdjanais|azerbeidzjaans|azerbejdżański|
bachkir|bambara|bangla|baschiro|baschkirisch|basco|bashkir|basjkiers|basjkiriska|baskijski|baskir|baskisch|baskiska|
basque|baszkirski|belarusian|belarusiska|belarussisch|bengaals|bengalese|bengali|bengalisch|bengalski|bengalí|
bhodjpouri|bhodschpuri|bhodżpuri|bhojpuri|bhoyapurí|białoruski|bichelamar|bielorruso|bielorrusso|bielorusso|birmaans|
birman|birmanisch|birmano|birmanês|birmański|bislama|bislamá|biélorusse|bokmål norueguês|bosniaco|bosnian|bosniaque|
bosnio|bosnisch|bosniska|bośniacki|breton|bretone|bretonisch|bretons|bretonska|bretoński|bretão|bretón|bulgaars|
bulgare|bulgarian|bulgarisch|bulgariska|bulgaro|burmese|burmesiska|bułgarski|bósnio|búlgaro|cachemir|cachemiri|
canarim|canarés|cantonais|cantonese|cantonés|cantonês|canúri|catalaans|catalan|catalano|catalán|catalão|caxemira|
cazaque|ceceno|ceco|cerkiewnosłowiański|chamorro|chechen|checheno|checo|chewa|chinees|chinese|chinesisch|chino|
chinois|chinês|chiński|chorwacki|church slavic|chuvash|chuvasio|cinese|cingalais|cingalés|cingalês|ciuvascio|
congolês|coreano|cornico|cornique|cornish|corse|corsicaans|corsican|corso|coréen|cree|creolo haitiano|
criollo haitiano|croata|croate|croatian|croato|créole haïtien|cuanhama|curdo|czamorro|czech|czeczeński|czeski|czuang|
czuwaski|córnico|danese|danish|danois|danska|danés|deens|deutsch|dhivehi|dinamarquês|divehi|dongo|duits|dutch|duński|
dzonga|dzongkha|dänisch|ebraico|engels|engelska|englisch|english|eslavo eclesiástico|eslovaco|esloveno|espagnol|
espanhol|español|esperanto|espéranto|estisch|estnisch|estniska|estone|estonian|estoniano|estonien|estonio|estoński|
euskera|ewe|ewé|faeröers|farerski|faroese|farsi|feroés|feroês|fidjien|fidschi|fidżijski|figiano|fijian|fijiano|
fijianska|fijisch|filipijns|filipino|filipiński|filippino|filippinska|finlandese|finlandês|finnisch|finnish|finnois|
fins|finska|finés|fiyiano|fiński|francese|francuski|francés|francês|frans|franska|französisch|français|french|fries|
frison occidental|frisone occidentale|frisón occidental|frísio ocidental|ful|fula|fulah|fulani|färöisch|färöiska|
féroïen|gaelico scozzese|galego|galician|galicien|galicisch|galiciska|galicyjski|galiziano|gallego|gallese|gallois|
galés|galês|ganda|gaélico escocés|gaélico escocês|gaélique écossais|georgian|georgiano|georgisch|georgiska|german|
giapponese|giavanese|gikuyu|goudjarati|grec|grecki|greco|greek|grego|grekiska|grenlandzki|griechisch|griego|grieks|
groenlandais|groenlandese|groenlands|groenlandés|groenlandês|gruziński|grönländisch|grönländska|guarani|guaraní|
gudżarati|gujarati|guyaratí|guzerate|gälisch (schottland)|géorgien|haiti-kreolisch|haitian creole|haitiano|haitiska|
haoussa|hausa|haussa|hauçá|haïtiaans creools|hebraico|hebrajski|hebreeuws|hebreiska|hebreo|hebrew|hebräisch|herero|
hindi|hiri motu|hiri-motu|hirimotu|hiszpański|holandês|hongaars|hongrois|hungarian|hébreu|héréro|húngaro|icelandic|
ido|iers|igbo|ijslands|indonesian|indonesiano|indonesio|indonesisch|indonesiska|indonezyjski|indonésien|indonésio|
inglese|inglés|inglês|interlingua|interlingue|interlíngua|inuktitut|inupiak|inupiaq|inupiaque|iorubá|irisch|irish|
iriska|irlandais|irlandese|irlandzki|irlandés|irlandês|islandais|islandese|islandzki|islandés|islandês|isländisch|
isländska|italiaans|italian|italiano|italien|italienisch|italienska|iídiche|japanese|japanisch|japans|japanska|
japonais|japonés|japonês|japoński|javaans|javanais|javanese|javanesiska|javanisch|javanés|javanês|jawajski|jemer|
jiddisch|jidysz|joruba|kalaallisut|kambodjanska|kannada|kanouri|kantonees|kantonesisch|kantonesiska|kantoński|kanuri|
kasachisch|kaschmiri|kashmiri|kashmiriska|kasjmiri|kaszmirski|katalanisch|katalanska|kataloński|kazachs|kazachski|
kazajo|kazakh|kazakiska|kazako|keczua|kerkslavisch|khmer|khmerski|khosa|kikongo|kikuju|kikuyu|kinesiska|kinjarwanda|
kinya-ruanda|kinyarwanda|kirchenslawisch|kirghiso|kirghize|kirgisisch|kirgiski|kirgizisch|kirgiziska|kirguís|kirundi|
koerdisch|kome|komi|kongo|kongolesisch|koreaans|korean|koreanisch|koreanska|koreański|kornijski|kornisch|korniska|
korsikanska|korsisch|korsykański|kreolski haitański|kri|kroatisch|kroatiska|kuanyama|kurde|kurdisch|kurdish|kurdiska|
kurdo|kurdyjski|kwanyama|kyrgyz|kyrkslaviska|lao|laosiano|laotański|laotiaans|laotisch|laotiska|latein|latijn|latim|
latin|latino|latvian|latín|lets|lettisch|lettiska|letton|lettone|letão|letón|limbourgeois|limburghese|limburgisch|
limburgish|limburgiska|limburgs|limburgués|limburguês|limburski|lingala|litauisch|litauiska|litewski|lithuanian|
litouws|lituanien|lituano|luba-catanga|luba-katanga|luba-katanga (kiluba)|luganda|luksemburski|lussemburghese|
luxembourgeois|luxembourgish|luxemburgisch|luxemburgiska|luxemburgs|luxemburgués|luxemburguês|macedone|macedonian|
macedonio|macedonisch|macedoński|macedônio|macédonien|makedonska|malagassisch|malagassiska|malagasy|malaiala|
malaiisch|malaio|malais|malajalam|malajiska|malajski|malay|malayalam|malayo|malayálam|maldivien|malediwski|maleis|
malese|malgache|malgascio|malgaski|malgaxe|maltais|maltański|maltees|maltese|maltesisch|maltesiska|maltés|maltês|
mandarin|mannese|mannois|manx|manés|maori|maoryjski|maorí|marathi|marati|maratí|marschallesisch|marshallais|
marshallees|marshallese|marshalliska|marshalés|marshalês|marszalski|mazedonisch|mongol|mongolian|mongolisch|
mongoliska|mongolo|mongolski|mongools|māori|nauru|nauruaans|nauruan|nauruano|nauruanska|nauruański|nauruisch|navaho|
navajo|nawaho|ndebele del nord|ndebele del sud|ndebele do norte|ndebele do sul|ndebele meridional|ndebele południowy|
ndebele północny|ndebele septentrional|ndonga|ndébélé du nord|ndébélé du sud|nederlands|nederländska|neerlandés|
nepalees|nepalese|nepalesisch|nepalesiska|nepali|nepalski|nepalês|nepalí|nianja|niderlandzki|niederländisch|
niemiecki|njandża|noord-ndebele|noord-samisch|noors|noors - bokmål|noors - nynorsk|nord-ndebele|nordndebele|
nordsamisch|nordsamiska|norska|norskt bokmål|north ndebele|northern sami|noruego|noruego bokmal|noruego nynorsk|
norueguês|norvegese|norvegese bokmål|norvegese nynorsk|norvégien|norvégien bokmål|norvégien nynorsk|norwegian|
norwegian bokmål|norwegian nynorsk|norwegisch|norwegisch (bokmål)|norwegisch (nynorsk)|norweski|norweski (bokmål)|
norweski (nynorsk)|nyanja|nynorsk norueguês|nynorska|néerlandais|népalais|occitaans|occitan|occitano|occitanska|
occitânico|odia|odjibwa|odżibwa|oeigoers|oekraïens|oezbeeks|ojibwa|oksytański|okzitanisch|olandese|orija|oriya|oriá|
ormiański|oromo|osetyjski|ossetic|ossetico|ossetisch|ossetiska|osseto|ossète|osético|ourdou|ouzbek|ouïghour|pachto|
pali|palijski|panjabi|paschtu|pashto|pasjtoe|pastún|paszto|pendjabi|pendżabski|persa|persan|persian|persiano|
persisch|persiska|perski|perzisch|peul|polacco|polaco|polish|polnisch|polonais|polonês|polska|polski|pools|
portoghese|portugais|portugalski|portugees|portugiesisch|portugisiska|portuguese|portugués|português|punjabi|punyabí|
páli|północnolapoński|quechua|quicuio|quiniaruanda|quirguiz|quíchua|reto-romaans|retoromański|roemeens|romanche|
romancio|romanian|romansh|romeno|rosyjski|roumain|roundi|rumano|rumeno|rumuński|rumänisch|rumänska|rundi|ruso|russe|
russian|russisch|russo|ryska|rätoromanisch|rätoromanska|same du nord|sami del nord|sami septentrional|
sami setentrional|samoaans|samoan|samoanisch|samoano|samoanska|samoański|sango|sanscrito|sanskriet|sanskrit|sanskryt|
sarde|sardijns|sardinian|sardinska|sardisch|sardo|sardyński|schots-gaelisch|schwedisch|scottish gaelic|serbe|
serbe (latin)|serbian|serbian (latin)|serbio|serbio (latino)|serbisch|serbisch (lateinisch)|serbiska|
serbiska (latinska)|serbo|serbo (latino)|serbski|serbski (łacińskie)|servisch|servisch (latijns)|setsuana|setswana|
shona|sichuan yi|sindhi|sindi|singalees|singalese|singalesiska|singhalesisch|sinhala|skotsk gaeliska|
slavo ecclesiastico|slavon d’église|slovacco|slovak|slovakiska|slovaque|sloveens|slovenian|sloveno|slovenska|slovène|
slowaaks|slowakisch|slowenisch|soendanees|somali|somalijski|somalisch|somaliska|somalo|somalí|sotho del sud|
sotho du sud|sotho meridional|sotho południowy|soto do sul|soundanais|south ndebele|southern sotho|spaans|spagnolo|
spanisch|spanish|spanska|suaheli|suahili|suajili|suazi|suaíli|sueco|sundajski|sundanese|sundanesisch|sundanesiska|
sundanés|sundanês|suázi|suédois|svedese|svenska|swahili|swati|swazi|swedish|syczuański|sydndebele|sydsotho|
syngaleski|szezuan i|szkocki gaelicki|szwedzki|sánscrito|sânscrito|sérvio|sérvio (latim)|süd-ndebele|süd-sotho|
słowacki|słoweński|tadjik|tadjique|tadschikisch|tadzjieks|tadzjikiska|tadżycki|tagico|tahitański|tahitiaans|tahitian|
tahitiano|tahitien|tahitisch|tahitiska|tailandés|tailandês|taitiano|tajik|tajski|tamil|tamilski|tamoul|tataars|tatar|
tatarisch|tatariska|tataro|tatarski|tayiko|tcheco|tchouvache|tchuvache|tchèque|tchétchène|tedesco|telugu|thai|
thailandese|thailändisch|thailändska|thaï|tibetaans|tibetan|tibetano|tibetanska|tibetisch|tibétain|tigrigna|tigrinia|
tigrinja|tigrino|tigrinya|tigriña|tigrínia|tjeckiska|tjetjenska|tjuvasjiska|tonga|tongaans|tongaisch|tongan|tongano|
tonganska|tonganês|tongien|tschechisch|tschetschenisch|tschuwaschisch|tsjechisch|tsjetsjeens|tsjoevasjisch|tsonga|
tswana|turc|turco|turcomanno|turcomano|turcomeno|turecki|turkish|turkiska|turkmeens|turkmen|turkmenisch|turkmeniska|
turkmeński|turkmène|turks|tybetański|tyska|tártaro|tâmil|télougou|télugo|türkisch|ucraino|ucraniano|uigur|uigurisch|
uiguriska|uiguro|ujgurski|ukrainian|ukrainien|ukrainisch|ukrainska|ukraiński|ungarisch|ungerska|ungherese|uolofe|
urdu|usbekisch|uyghur|uzbecki|uzbeco|uzbek|uzbekiska|uzbeko|uzbeque|vallone|vallonska|valão|valón|venda|vietnamees|
vietnamese|vietnamesisch|vietnamesiska|vietnamien|vietnamita|volapuque|volapük|västfrisiska|waals|walesiska|walijski|
walisisch|wallon|wallonisch|walloon|waloński|welsh|western frisian|westfriesisch|wietnamski|wolapik|wolof|wólof|
węgierski|włoski|xhosa|xona|yi|yi de sichuán|yi du sichuan|yiddish|yidis|yoruba|zachodniofryzyjski|zhuang|zoeloe|
zoulou|zuid-ndbele|zuid-sotho|zulu|zulú|zweeds|árabe|éwé|łaciński|łotewski|
`,
  'currency names': `
afegane afegão|afgani afgano|afgani afgańskie|afghaanse afghani|afghan afghani|afghani|afghani afghan|
afghanischer afghani|afghansk afghani|albanese lek|albanian lek|albanischer lek|albansk lek|algerian dinar|
algerijnse dinar|algerischer dinar|algerisk dinar|amerikaanse dollar|amerikansk dollar|angolan kwanza|
angolanischer kwanza|angolansk kwanza|angolese kwanza|antillergulden|argentijnse peso|argentine peso|
argentinischer peso|argentinsk peso|ariari malgache|ariary malgache|ariary malgascio|ariary malgaski|ariary malgaxe|
armeense dram|armenian dram|armenischer dram|armenisk dram|aruba-florin|arubaanse gulden|aruban florin|
arubansk florin|aserbaidschan-manat|australian dollar|australische dollar|australischer dollar|australisk dollar|
azerbaijani manat|azerbajdzjansk manat|azerbeidzjaanse manat|bahamaanse dollar|bahamansk dollar|bahamas-dollar|
bahamian dollar|bahrain-dinar|bahraini dinar|bahrainsk dinar|bahreinse dinar|baht tailandês|baht tajski|
baht thailandese|baht thaïlandais|balboa panamenho|balboa panamense|balboa panameño|balboa panamski|balboa panaméen|
bangladesch-taka|bangladeshi taka|bangladeshisk taka|barbadaanse dollar|barbadian dollar|barbadisk dollar|
barbados-dollar|bat tailandés|belarusian ruble|belarusisk rubel|belarussische roebel|belizaanse dollar|belize dollar|
belize-dollar|belizisk dollar|bengalese taka|bermuda-dollar|bermudan dollar|bermudisk dollar|bhutaanse ngultrum|
bhutan-ngultrum|bhutanese ngultrum|bhutanesisk ngultrum|bir etíope|birr etiope|birr etiopski|birr etíope|
birr éthiopien|bolivar vénézuélien|boliviaanse boliviano|bolivian boliviano|bolivianischer boliviano|boliviano|
boliviano bolivien|boliviano boliwijskie|boliviano da bolívia|boliviansk boliviano|boliwar wenezuelski|
bolívar venezolano|bolívar venezuelano|bosnia-herzegovina convertible mark|bosnische convertibele mark|
bosnisk-hercegovinsk mark (konvertibel)|botswaanse pula|botswanan pula|botswanischer pula|botswansk pula|
brasilianischer real|brasiliansk real|braziliaanse real|brazilian real|britisches pfund|british pound|britse pond|
brittiskt pund|brunei dollar|brunei-dollar|bruneise dollar|bruneisk dollar|bulgaarse lev|bulgarian lev|
bulgarischer lew|bulgarisk lev|burundese frank|burundi-franc|burundian franc|burundisk franc|cabo-verde-escudo|
cambodian riel|cambodjaanse riel|canadese dollar|canadian dollar|cape verdean escudo|caribbean guilder|
caribische gulden|cayman islands dollar|caymansk dollar|cedi ganês|cedi ghanese|cedi ghanés|cedi ghańskie|
central african cfa franc|centralafrikansk franc|cfa-franc (bceao)|cfa-franc (beac)|cfa-franc bceao|cfa-frank|
cfp franc|cfp-franc|cfp-frank|chelín keniano|chelín somalí|chelín tanzano|chelín ugandés|chilean peso|chileense peso|
chilenischer peso|chilensk peso|chinese yuan|colom salvadorenho|colombiaanse peso|colombian peso|colombiansk peso|
colon kostarykański|colon salwadorski|colón costaricain|colón costaricano|colón costarricense|colón costarriquenho|
colón salvadoregno|colón salvadoreño|colón salvadorien|comorese frank|comorian franc|congolese franc|congolese frank|
cordoba nikaraguańska|coroa dinamarquesa|coroa islandesa|coroa norueguesa|coroa sueca|coroa tcheca|corona ceca|
corona checa|corona danesa|corona danese|corona islandesa|corona islandese|corona noruega|corona norvegese|
corona sueca|corona svedese|costa ricaanse colon|costa rican colón|costa-rica-colón|costarikansk colón|
couronne danoise|couronne islandaise|couronne norvégienne|couronne suédoise|couronne tchèque|croatian kuna|
cubaanse convertibele peso|cubaanse peso|cuban convertible peso|cuban peso|czech koruna|cédi ghanéen|
córdoba nicaraguense|córdoba oro|córdoba oro nicaraguayen|dalasi gambiano|dalasi gambien|dalasi gambijskie|
danish krone|dansk krona|deense kroon|denar macedoński|denar macédonien|derechos especiales de giro|dinar algierski|
dinar algérien|dinar argelino|dinar bahrański|dinar bahreïni|dinar bareinita|dinar bareiní|dinar iracki|
dinar irakien|dinar iraquiano|dinar iraquí|dinar jordaniano|dinar jordanien|dinar jordano|dinar jordański|
dinar koweïtien|dinar kuwaitiano|dinar kuwaití|dinar kuwejcki|dinar libijski|dinar libio|dinar libyen|dinar líbio|
dinar macedonio|dinar macedônio|dinar serbe|dinar serbio|dinar serbski|dinar sérvio|dinar tunecino|dinar tunezyjski|
dinar tunisiano|dinar tunisien|dinaro algerino|dinaro del bahrein|dinaro giordano|dinaro iracheno|dinaro kuwaitiano|
dinaro libico|dinaro macedone|dinaro serbo|dinaro tunisino|direitos especiais de giro|
dirham degli emirati arabi uniti|dirham des émirats arabes unis|dirham dos emirados árabes unidos|dirham marocain|
dirham marocchino|dirham marokański|dirham marroquino|dirham zea|diritti speciali di incasso|djiboutiaanse frank|
djiboutian franc|djiboutisk franc|dobra de são tomé e príncipe|dobra di sao tomé e príncipe|dobra santoméen|
dobra santotomense|dobra wysp świętego tomasza i książęcej|dolar amerykański|dolar australijski|dolar bahamski|
dolar barbadoski|dolar belizeński|dolar bermudzki|dolar brunejski|dolar fidżyjski|dolar gujański|dolar hongkoński|
dolar jamajski|dolar kajmański|dolar kanadyjski|dolar liberyjski|dolar namibijski|dolar nowozelandzki|
dolar singapurski|dolar surinamski|dolar trynidadzki|dolar wschodniokaraibski|dolar wysp salomona|
dolar zimbabwe (2009)|dollar australien|dollar bahaméen|dollar barbadien|dollar bermudien|dollar brunéien|
dollar bélizéen|dollar canadien|dollar de hong kong|dollar de singapour|dollar de trinité-et-tobago|
dollar des caraïbes orientales|dollar des états-unis|dollar des îles caïmans|dollar des îles salomon|
dollar du guyana|dollar fidjien|dollar jamaïcain|dollar libérien|dollar namibien|dollar néo-zélandais|
dollar surinamais|dollar zimbabwéen (2009)|dollaro australiano|dollaro canadese|dollaro dei caraibi orientali|
dollaro del belize|dollaro del brunei|dollaro del suriname|dollaro della guyana|dollaro delle bahamas|
dollaro delle bermuda|dollaro delle figi|dollaro delle isole cayman|dollaro delle isole salomone|dollaro di barbados|
dollaro di hong kong|dollaro di singapore|dollaro di trinidad e tobago|dollaro giamaicano|dollaro liberiano|
dollaro namibiano|dollaro neozelandese|dollaro statunitense|dollaro zimbabwiano (2009)|dominicaanse peso|
dominican peso|dominikanischer peso|dominikansk peso|dong vietnamita|dong wietnamski|dram armenio|dram armeno|
dram armeński|dram arménien|dram armênio|droit de tirage spécial|dschibuti-franc|dänische krone|
dírham de los emiratos árabes unidos|dírham marroquí|dólar americano|dólar australiano|dólar bahamense|
dólar bahameño|dólar barbadense|dólar beliceño|dólar belizenho|dólar bermudense|dólar bermudeño|dólar bruneano|
dólar canadense|dólar canadiense|dólar das ilhas cayman|dólar das ilhas salomão|dólar de hong kong|
dólar de las islas caimán|dólar de trinidad e tobago|dólar de trinidad y tobago|dólar del caribe oriental|
dólar do caribe oriental|dólar do zimbábue (2009)|dólar estadounidense|dólar fijiano|dólar fiyiano|dólar guianense|
dólar guyanés|dólar hongkonés|dólar jamaicano|dólar liberiano|dólar namibiano|dólar namibio|dólar neozelandés|
dólar neozelandês|dólar salomonense|dólar singapurense|dólar singapuriano|dólar surinamés|dólar surinamês|
dólar zimbabuense|dông vietnamien|east caribbean dollar|egyptian pound|egyptisch pond|egyptiskt pund|
el salvador colon|emiratisk dirham|eritrean nakfa|eritreansk nakfa|eritreischer nakfa|eritrese nakfa|
escudo cabo-verdiano|escudo capoverdiano|escudo capverdien|escudo de cabo verde|escudo zielonoprzylądkowe|
esloti polaco|ethiopian birr|ethiopische birr|etiopisk birr|euro|falkland islands pound|falkland-pfund|
falklandeilands pond|falklandspund|fidschi-dollar|fiji-dollar|fijian dollar|fijidollar|filipijnse peso|
filippinsk peso|fiorino caraibico|fiorino delle antille olandesi|fiorino di aruba|fiorino ungherese|florim arubano|
florim das antilhas holandesas|florim do caribe|florim húngaro|florin antillais|florin arubais|florin arubański|
florin caribéen|florín antillano|florín arubeño|florín caribeño|forint hongrois|forint węgierski|forinto húngaro|
franc burundais|franc cfa (bceao)|franc cfa (beac)|franc cfp|franc comorien|franc congolais|franc djiboutien|
franc guinéen|franc rwandais|franc suisse|franco burundiano|franco burundés|franco cfa bceao|franco cfa beac|
franco cfa de bceao|franco cfa de beac|franco cfa de áfrica central|franco cfa de áfrica occidental|franco cfp|
franco comorense|franco comoriano|franco congolese|franco congoleño|franco congolês|franco del burundi|
franco della guinea|franco di gibuti|franco djiboutiano|franco guineano|franco ruandese|franco ruandés|
franco ruandês|franco suizo|franco suíço|franco svizzero|franco yibutiano|frank burundyjski|frank cfa|frank cfa beac|
frank cfp|frank dżibutyjski|frank gwinejski|frank komoryjski|frank kongijski|frank ruandyjski|frank szwajcarski|
funt egipski|funt falklandzki|funt gibraltarski|funt libański|funt południowosudański|funt sudański|funt syryjski|
funt szterling|funt świętej heleny|gambia-dalasi|gambiaanse dalasi|gambian dalasi|gambisk dalasi|georgian lari|
georgische lari|georgischer lari|georgisk lari|ghanaian cedi|ghanaischer cedi|ghanansk cedi|ghanese cedi|
gibraltar pound|gibraltar-pfund|gibraltarees pond|gibraltiskt pund|gourde haitański|gourde haitiano|gourde haïtienne|
grivna ucraniana|grivnia ucraina|guarani paraguaio|guarani paragwajskie|guaraní paraguayano|guaraní paraguayen|
guaraní paraguayo|guatemalan quetzal|guatemalansk quetzal|guatemalteekse quetzal|guatemaltekischer quetzal|
guinea-franc|guinean franc|guineansk franc|guinese frank|gulden antylski|gulden karaibski|gultrum butanés|
gurde haitiano|guyaanse dollar|guyana-dollar|guyanadollar|guyanaese dollar|haitian gourde|haitianische gourde|
haitisk gourde|haïtiaanse gourde|honduran lempira|honduransk lempira|honduras-lempira|hondurese lempira|
hong kong dollar|hongaarse forint|hongkong-dollar|hongkongdollar|hongkongse dollar|hryvnia ucraniano|
hryvnia ukrainienne|hrywna ukraińska|hungarian forint|icelandic króna|iene japonês|ijslandse kroon|
imf särskild dragningsrätt|indian rupee|indiase roepie|indische rupie|indisk rupie|indonesian rupiah|
indonesische roepia|indonesische rupiah|indonesisk rupie|iraakse dinar|iraanse rial|irakischer dinar|irakisk dinar|
iranian rial|iranischer rial|iransk rial|iraqi dinar|isländische krone|isländsk krona|israeli new shekel|
israelischer neuer schekel|israelisk ny shekel|israëlische nieuwe shekel|jamaicaanse dollar|jamaican dollar|
jamaicansk dollar|jamaika-dollar|japanese yen|japanischer yen|japanse yen|japansk yen|jemen-rial|jemenitische rial|
jemenitisk rial|jen japoński|jordaanse dinar|jordanian dinar|jordanischer dinar|jordansk dinar|juan chiński|
kaaimaneilandse dollar|kaapverdische escudo|kaiman-dollar|kambodjansk riel|kambodschanischer riel|kanadensisk dollar|
kanadischer dollar|kapverdisk escudo|karibischer gulden|karibisk gulden|kasachischer tenge|katar-riyal|
kazachse tenge|kazakhstani tenge|kazakisk tenge|kenia-schilling|keniaanse shilling|kenyan shilling|kenyansk shilling|
kiat birmański|kiat de myanmar|kina papouan-néo-guinéen|kina papuana|kina papuańska|kina papuásia|kina papú|
kinesisk yuan|kip laosiano|kip laotański|kip laotiano|kip laotien|kirgisischer som|kirgizische som|kirgizisk som|
koeweitse dinar|kolumbianischer peso|komoren-franc|komorisk franc|kongo-franc|kongolesisk franc|
konvertible mark bosnien und herzegowina|korona czeska|korona duńska|korona islandzka|korona norweska|
korona szwedzka|kroatische kuna|kroatischer kuna|kroatisk kuna|kuacha malauí|kuacha zambiano|kuanza angoleño|
kubanischer peso|kubanischer peso (konvertibel)|kubansk peso|kubansk peso (konvertibel)|kuna chorwacka|kuna croata|
kuna croate|kuwait-dinar|kuwaiti dinar|kuwaitisk dinar|kwacha|kwacha malauiana|kwacha malawiano|kwacha malawijska|
kwacha malawite|kwacha zambiano|kwacha zambien|kwacha zambijska|kwanza angolais|kwanza angolano|kwanza angolska|
kyat di myanmar|kyat myanmarais|kyrgyz som|laotiaanse kip|laotian kip|laotischer kip|laotisk kip|lari georgiano|
lari gruzińskie|lari géorgien|latinamerikansk sucre|lebanese pound|lej mołdawski|lej rumuński|lek albanais|
lek albanese|lek albanés|lek albanês|lek albański|lempira honduraska|lempira honduregna|lempira hondurenha|
lempira hondureño|lempira hondurien|leona sierraleonesa|leona sierraleonesa (1964–2022)|leone de serra leoa|
leone de serra leoa (1964—2022)|leone della sierra leone|leone della sierra leone (1964–2022)|leone sierra-léonais|
leone sierra-léonais (1964—2022)|leone sierraleoński|leone sierraleoński (1964–2022)|lesothaanse loti|lesothisk loti|
lesotho loti|leu moldave|leu moldavo|leu moldávio|leu romeno|leu roumain|leu rumano|leu rumeno|lev bulgare|
lev bulgaro|lev búlgaro|leva búlgara|lew bułgarski|libanees pond|libanesisches pfund|libanesiskt pund|
liberiaanse dollar|liberian dollar|liberianischer dollar|liberiansk dollar|libische dinar|libra de gibraltar|
libra de santa elena|libra de santa helena|libra egipcia|libra egípcia|libra esterlina|libra gibraltareña|
libra libanesa|libra malvinense|libra siria|libra sudanesa|libra sul-sudanesa|libra sursudanesa|libra síria|
libyan dinar|libyscher dinar|libysk dinar|lilangeni|lilangeni esuatiní|lilangeni suazi|lilangeni swazi|lira libanese|
lira siriana|lira turca|lira turecka|livre de gibraltar|livre de sainte-hélène|livre des îles malouines|
livre libanaise|livre soudanaise|livre sterling|livre sud-soudanaise|livre syrienne|livre turque|livre égyptienne|
loti|loti del lesotho|loti lesotense|loti lesothan|loti lesotiano|loti sotyjskie|macanese pataca|macao-pataca|
macause pataca|macedonian denar|macedonische denar|madagaskar-ariary|madagaskisk ariary|makanesisk pataca|
makedonisk denar|malagassische ariary|malagasy ariary|malawi-kwacha|malawian kwacha|malawische kwacha|
malawisk kwacha|malaysian ringgit|malaysischer ringgit|malaysisk ringgit|maldivian rufiyaa|maldivische rufiyaa|
maldivisk rufiyaa|malediven-rufiyaa|maleisische ringgit|manat azerbaiyano|manat azeri|manat azero|manat azerski|
manat azéri|manat turcomano|manat turcomeno|manat turkmeno|manat turkmeński|
marco conversível da bósnia e herzegovina|marco convertibile della bosnia-herzegovina|
marco convertible de bosnia y herzegovina|mark convertible bosniaque|marka zamienna bośni i hercegowiny|
marockansk dirham|marokkaanse dirham|marokkanischer dirham|mauretanischer ouguiya|mauretansk ouguiya|
mauritaanse ouguiya|mauritanian ouguiya|mauritiaanse roepie|mauritian rupee|mauritisk rupie|mauritius-rupie|
mazedonischer denar|metical mozambicain|metical mozambicano|metical mozambicki|metical mozambiqueño|
metical moçambicano|mexicaanse peso|mexican peso|mexikanischer peso|mexikansk peso|moldau-leu|moldavische leu|
moldavisk leu|moldovan leu|mongolian tugrik|mongolischer tögrög|mongolisk tögrög|mongoolse tugrik|moroccan dirham|
mosambikanischer metical|mozambican metical|mozambikaanse metical|moçambikisk metical|myanmar kyat|myanmarese kyat|
myanmarischer kyat|myanmarisk kyat|nafka érythréen|naira nigeriana|naira nigeriano|naira nigeryjska|naira nigérian|
nakfa da eritreia|nakfa eritreo|nakfa erytrejska|namibia-dollar|namibian dollar|namibische dollar|namibisk dollar|
nederlands-antilliaanse gulden|nepalese roepie|nepalese rupee|nepalesische rupie|nepalesisk rupie|
netherlands antillean guilder|neuer taiwan-dollar|neuseeland-dollar|new taiwan dollar|new zealand dollar|
ngultrum bhutanese|ngultrum bhutański|ngultrum bouthanais|ngultrum butanês|nicaragua-córdoba|nicaraguaanse córdoba|
nicaraguan córdoba|nicaraguansk córdoba|niederländische-antillen-gulden|nieuw-zeelandse dollar|
nieuwe taiwanese dollar|nigeriaanse naira|nigerian naira|nigerianischer naira|nigeriansk naira|noord-koreaanse won|
noorse kroon|nordkoreanischer won|nordkoreansk won|norsk krona|north korean won|norwegian krone|norwegische krone|
nouveau dollar taïwanais|nouveau manat turkmène|nouveau shekel israélien|novo dólar taiwanês|novo shekel israelense|
novo sol peruano|nowy dolar tajwański|nowy szekel izraelski|nuevo dólar taiwanés|nuevo séquel israelí|
nuovo dollaro taiwanese|nuovo siclo israeliano|nyzeeländsk dollar|oegandese shilling|oekraïense hryvnia|
oezbeekse sum|omaanse rial|omani rial|omanischer rial|omansk rial|oost-caribische dollar|or du zimbabwe|
oro zimbabuense|ostkaribischer dollar|ouguiya della mauritania|ouguiya mauritana|ouguiya mauritanien|
ouro zimbabueano|paanga tongano|pakistaanse roepie|pakistani rupee|pakistanische rupie|pakistansk rupie|
panamaischer balboa|panamanian balboa|panamansk balboa|panamese balboa|papoea-nieuw-guinese kina|
papua new guinean kina|papua-neuguineischer kina|papuansk kina|paraguayaanse guarani|paraguayan guarani|
paraguayansk guarani|paraguayischer guaraní|pataca di macao|pataca macaense|pataca macanaise|pataca makau|
paʻanga tonganesa|paʻanga tongano|pa’anga tongan|pa’anga tongijska|peruaanse sol|peruanischer sol|peruansk sol|
peruvian sol|peso argentin|peso argentino|peso argentyńskie|peso chileno|peso chilien|peso chilijskie|peso cileno|
peso colombiano|peso colombien|peso cubain|peso cubain convertible|peso cubano|peso cubano conversível|
peso cubano convertibile|peso cubano convertible|peso dominicain|peso dominicano|peso dominikańskie|peso filipino|
peso filipińskie|peso filippino|peso kolumbijskie|peso kubańskie|peso kubańskie wymienialne|peso meksykańskie|
peso messicano|peso mexicain|peso mexicano|peso philippin|peso uruguaio|peso uruguayano|peso uruguayen|peso uruguayo|
peso urugwajskie|philippine peso|philippinischer peso|polish zloty|polnischer złoty|polsk zloty|poolse zloty|
pula botsuanesa|pula botsuano|pula botswanais|pula botswańska|pula del botswana|qatarese rial|qatari riyal|
qatarisk rial|quetzal guatemalteco|quetzal guatémaltèque|quetzal gwatemalski|quiate mianmarense|
rand południowoafrykański|rand sud-africain|rand sudafricano|rand sul-africano|real brasileiro|real brasileño|
real brasiliano|real brazylijski|renminbi yuan|rial catariano|rial catarí|rial iemenita|rial iraniano|rial iraní|
rial irański|rial jemeński|rial katarski|rial omanense|rial omanita|rial omaní|rial omański|rial qatariano|
rial saudyjski|rial saudí|rial yemení|riel cambodgien|riel cambogiano|riel cambojano|riel camboyano|
riel kambodżański|ringgit malaio|ringgit malais|ringgit malese|ringgit malezyjski|ringit malasio|riyal iranien|
riyal omanais|riyal qatari|riyal saoudien|riyal saudita|riyal yemenita|riyal yéménite|roemeense leu|romanian leu|
rouble biélorusse|rouble russe|roupie des seychelles|roupie indienne|roupie indonésienne|roupie mauricienne|
roupie népalaise|roupie pakistanaise|roupie srilankaise|ruanda-franc|rubel białoruski|rubel rosyjski|
rublo bielorruso|rublo bielorrusso|rublo bielorusso|rublo ruso|rublo russo|rufiya maldiva|rufiyaa delle maldive|
rufiyaa maldivienne|rumänischer leu|rumänsk leu|rupia cingalesa|rupia delle seychelles|rupia di sri lanka|
rupia esrilanquesa|rupia india|rupia indiana|rupia indonesia|rupia indonesiana|rupia indonezyjska|rupia indonésia|
rupia indyjska|rupia lankijska|rupia maldivana|rupia malediwska|rupia mauriciana|rupia mauriziana|rupia maurytyjska|
rupia nepalesa|rupia nepalese|rupia nepalska|rupia nepalí|rupia pakistana|rupia pakistaní|rupia pakistańska|
rupia paquistanesa|rupia seichelense|rupia seszelska|rupia seychellense|russian ruble|russische roebel|
russischer rubel|rwandan franc|rwandese frank|rwandisk franc|rysk rubel|réal brésilien|salomon-dollar|salomondollar|
salomonen-dollar|salvadoraanse colón|salvadoran colón|salvadoransk colón|samoaanse tala|samoan tala|
samoanischer tala|sankthelenskt pund|santomese dobra|saoedi-arabische riyal|saotomeansk dobra|saudi riyal|saudi-rial|
saudisk riyal|scellino della tanzania|scellino keniota|scellino somalo|scellino ugandese|schwedische krone|
schweizer franken|schweizisk franc|serbian dinar|serbischer dinar|serbisk dinar|servische dinar|seychellen-rupie|
seychellisk rupie|seychellois rupee|seychelse roepie|shilling kényan|shilling ougandais|shilling somalien|
shilling tanzanien|sierra leonean leone|sierra leonean leone (1964—2022)|sierra leoonse leone|
sierra leoonse leone (1964–2022)|sierra-leonischer leone|sierra-leonischer leone (1964–2022)|sierraleonsk leone|
sierraleonsk leone (1964—2022)|simbabwe-dollar (2009)|simbabwe-gold|singapore dollar|singaporese dollar|
singaporiansk dollar|singapur-dollar|sint-heleens pond|soedanees pond|sol peruano|sol peruviano|sol peruwiański|
sol péruvien|solomon islands dollar|som kirghiso|som kirghize|som kirgiski|som kirguís|som quirguiz|som uzbecki|
som uzbeque|somali shilling|somalia-schilling|somalische shilling|somalisk shilling|somoni tadjik|somoni tadjique|
somoni tadżyckie|somoni tagiko|somoni tayiko|sonderziehungsrechte|south african rand|south korean won|
south sudanese pound|special drawing rights|specjalne prawa ciągnienia|sri lankaanse roepie|sri lankan rupee|
sri-lanka-rupie|srilankesisk rupie|st. helena pound|st.-helena-pfund|sterlina britannica|sterlina delle falkland|
sterlina di gibilterra|sterlina di sant’elena|sterlina egiziana|sterlina sud-sudanese|sterlina sudanese|sucre|
sudanese pound|sudanesisches pfund|sudanesiskt pund|sum ouzbek|sum uzbeco|sum uzbeko|surinaamse dollar|
suriname-dollar|surinamese dollar|surinamesisk dollar|svensk krona|swasiländischer lilangeni|swazi lilangeni|
swaziländsk lilangeni|swazische lilangeni|swedish krona|swiss franc|sydafrikansk rand|sydkoreansk won|
sydsudanesiskt pund|syrian pound|syrisch pond|syrisches pfund|syriskt pund|szyling kenijski|szyling somalijski|
szyling tanzański|szyling ugandyjski|são tomé & príncipe dobra|são-toméischer dobra|südafrikanischer rand|
südkoreanischer won|südsudanesisches pfund|tadschikistan-somoni|tadzjiekse somoni|tadzjikisk somoni|
taiwanesisk dollar|tajikistani somoni|taka bangladese|taka bangladeshi|taka bangladesí|taka bengali|taka bengalska|
tala samoan|tala samoano|tala samoańskie|tansania-schilling|tanzaniaanse shilling|tanzanian shilling|
tanzanisk shilling|tenge cazaque|tenge kazachskie|tenge kazakh|tenge kazako|tengue kazajo|thai baht|
thailändischer baht|thailändsk baht|thaise baht|tjeckisk koruna|tongaanse paʻanga|tongaischer paʻanga|tongan paʻanga|
tongansk paʻanga|trinidad & tobago dollar|trinidad en tobago-dollar|trinidad-und-tobago-dollar|trinidaddollar|
tschechische krone|tsjechische kroon|tugrik mongol|tugrik mongolo|tugrik mongolski|tunesische dinar|
tunesischer dinar|tunisian dinar|tunisisk dinar|turkish lira|turkisk lira|turkmeense manat|turkmenistan-manat|
turkmenistani manat|turkmenistansk manat|turkse lira|türkische lira|uganda-schilling|ugandan shilling|
ugandisk shilling|ugija mauretańska|uguiya mauritano|ukrainian hryvnia|ukrainische hrywnja|ukrainsk hryvnia|
ungarischer forint|ungersk forint|united arab emirates dirham|uruguayaanse peso|uruguayan peso|uruguayansk peso|
uruguayischer peso|us dollar|us-dollar|usbekistan-sum|uzbekisk sum|uzbekistani som|vae-dirham|vanuatisk vatu|
vanuatu vatu|vanuatu-vatu|vanuatuaanse vatu|vatu de vanuatu|vatu di vanuatu|vatu vanuatense|vatu vanuatuan|
vatu wanuackie|venezolaanse bolivar|venezolanischer bolívar|venezuelan bolívar|venezuelansk bolívar|
verenigde arabische emiraten-dirham|vietnamese dong|vietnamesischer dong|vietnamesisk dong|västafrikansk franc|
västsamoansk tala|weißrussischer rubel|west african cfa franc|won norcoreano|won nord-coréen|won nordcoreano|
won norte-coreano|won południowokoreański|won północnokoreański|won sud-coréen|won sudcoreano|won sul-coreano|
won surcoreano|xelim queniano|xelim somali|xelim tanzaniano|xelim ugandense|yemeni rial|yen giapponese|yen japonais|
yen japonés|yuan chinês|yuan cinese|yuan renminbi|yuan renminbi chinois|zambiaanse kwacha|zambian kwacha|
zambisk kwacha|zimbabwaanse dollar (2009)|zimbabwe gold|zimbabwe-dollar (2009)|zimbabwean dollar (2009–2024)|
zimbabwean gold|zimbabwiskt guld|zloty polacco|zloty polonais|zloty polonês|zuid-afrikaanse rand|zuid-koreaanse won|
zuid-soedanees pond|zweedse kroon|zwitserse frank|złoto zimbabwe|złoty polski|ägyptisches pfund|äthiopischer birr|
östkaribisk dollar|
`,
  'month names': `
10月|10월|11月|11월|12月|12월|1月|1월|2月|2월|3月|3월|4月|4월|5月|5월|6月|6월|7月|7월|8月|8월|9月|9월|abr|abr.|abril|ago|ago.|agosto|agu|
agustus|août|apr|apr.|april|aprile|aprilie|apríl|apríla|ara|aralık|aug|aug.|august|augusta|augusti|augustus|
augusztus|avr.|avril|ağu|ağustos|bře|březen|března|cze|czerwca|czerwiec|dec|dec.|december|decembra|decembrie|des|
des.|desember|dez|dez.|dezember|dezembro|dic|dicembre|diciembre|dub|duben|dubna|déc.|décembre|eki|ekim|elo|elokuu|
elokuuta|ene|enero|eyl|eylül|feb|feb.|febbraio|febr.|febrero|februar|februari|februarie|february|február|februára|
fev.|fevereiro|févr.|février|gen|gennaio|giu|giugno|gru|grudnia|grudzień|haz|haziran|heinä|heinäkuu|heinäkuuta|helmi|
helmikuu|helmikuuta|huhti|huhtikuu|huhtikuuta|ian.|ianuarie|iul.|iulie|iun.|iunie|jan|jan.|janeiro|januar|januari|
january|január|januára|janv.|janvier|joulu|joulukuu|joulukuuta|juil.|juillet|juin|jul|jul.|julho|juli|julio|july|jun|
jun.|june|junho|juni|junio|júl|júl.|júla|július|jún|jún.|júna|június|kas|kasım|kesä|kesäkuu|kesäkuuta|kol|kolovoz|
kolovoza|kvě|květen|května|kwi|kwiecień|kwietnia|led|leden|ledna|lip|lipanj|lipca|lipiec|lipnja|lis|listopad|
listopada|listopadu|loka|lokakuu|lokakuuta|lug|luglio|lut|lutego|luty|maalis|maaliskuu|maaliskuuta|maart|mag|maggio|
mai|mai.|maio|maj|maja|mar|mar.|marca|march|marec|maret|marras|marraskuu|marraskuuta|mars|mart|martie|marts|marzec|
marzo|março|may|mayo|mayıs|mei|mrt|máj|máj.|mája|május|márc.|március|mär|märz|nis|nisan|noiembrie|nov|nov.|november|
novembra|novembre|novembro|noviembre|oca|ocak|oct|oct.|october|octobre|octombrie|octubre|okt|okt.|oktober|október|
októbra|ott|ottobre|out.|outubro|ožu|ožujak|ožujka|paź|październik|października|pro|prosinac|prosinca|prosince|
prosinec|ruj|rujan|rujna|sep|sep.|sept|sept.|september|septembra|septembre|septembrie|septiembre|set|set.|setembro|
settembre|sie|sierpień|sierpnia|sij|siječanj|siječnja|srp|srpanj|srpen|srpna|srpnja|stu|studeni|studenoga|sty|
styczeń|stycznia|svi|svibanj|svibnja|syys|syyskuu|syyskuuta|szept.|szeptember|tammi|tammikuu|tammikuuta|tem|temmuz|
thg 1|thg 10|thg 11|thg 12|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|tháng 1|tháng 10|tháng 11|tháng 12|
tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|touko|toukokuu|toukokuuta|tra|travanj|travnja|velj|
veljača|veljače|wrz|wrzesień|września|zář|září|ápr.|április|úno|únor|února|červen|července|červenec|června|čvc|čvn|
říj|říjen|října|şub|şubat|απρ|απριλίου|αυγ|αυγούστου|δεκ|δεκεμβρίου|ιαν|ιανουαρίου|ιουλ|ιουλίου|ιουν|ιουνίου|μαΐ|
μαΐου|μαρ|μαρτίου|νοε|νοεμβρίου|οκτ|οκτωβρίου|σεπ|σεπτεμβρίου|φεβ|φεβρουαρίου|авг.|август|августа|апр.|апрель|апреля|
бер.|березень|березня|вер.|вересень|вересня|груд.|грудень|грудня|дек.|декабрь|декабря|жовт.|жовтень|жовтня|июл.|июль|
июля|июн.|июнь|июня|квіт.|квітень|квітня|лип.|липень|липня|лист.|листопад|листопада|лют.|лютий|лютого|май|мар.|март|
марта|мая|нояб.|ноябрь|ноября|окт.|октябрь|октября|сент.|сентябрь|сентября|серп.|серпень|серпня|січ.|січень|січня|
трав.|травень|травня|февр.|февраль|февраля|черв.|червень|червня|янв.|январь|января|أبريل|أغسطس|أكتوبر|ديسمبر|سبتمبر|
فبراير|مارس|مايو|نوفمبر|يناير|يوليو|يونيو|一月|七月|三月|九月|二月|五月|八月|六月|十一月|十二月|十月|四月|
`,
  'weekday names': `
chủ nhật|cmt|cn|cs|csütörtök|cum|cuma|cumartesi|czw.|czwartek|di|dienstag|dim.|dimanche|dinsdag|do|dom|dom.|domenica|
domingo|donderdag|donnerstag|dum.|duminică|fr|fre|fre.|fredag|freitag|fri|friday|gio|giovedì|hétfő|jeu.|jeudi|joi|
jue|jueves|jum|jumat|kam|kamis|ke|kedd|keskiviikko|la|lauantai|lun|lun.|lundi|lunedì|lunes|luni|lör|lördag|lør.|
lørdag|ma|maanantai|maandag|man.|mandag|mar|mar.|mardi|martedì|martes|marți|mer|mer.|mercoledì|mercredi|mi|mie.|
miercuri|min|minggu|mittwoch|mié|miércoles|mo|mon|monday|montag|mån|måndag|ne|ned|nedeľa|nedjelja|neděle|niedz.|
niedziela|ons|ons.|onsdag|paz|pazar|pazartesi|pe|per|perjantai|perşembe|pet|petak|pi|piatok|piątek|po|pon|pon.|
pondelok|pondělí|ponedjeljak|poniedziałek|pt.|pzt|pá|pátek|péntek|qua.|quarta-feira|qui.|quinta-feira|rab|rabu|sa|
sab|sabato|sabtu|sal|salı|sam.|samedi|samstag|sat|saturday|seg.|segunda-feira|sel|selasa|sen|senin|sex.|sexta-feira|
so|sob.|sobota|sonntag|sri|srijeda|st|streda|středa|su|sub|subota|sun|sunday|sunnuntai|sze|szerda|szo|szombat|sáb|
sáb.|sábado|sâm.|sâmbătă|sön|söndag|søn.|søndag|ter.|terça-feira|thu|thur|thurs|thursday|thứ 2|thứ 3|thứ 4|thứ 5|
thứ 6|thứ 7|thứ ba|thứ bảy|thứ hai|thứ năm|thứ sáu|thứ tư|ti|tiistai|tir.|tirs.|tirsdag|tis|tisdag|to|tor.|tors|
tors.|torsdag|torstai|tue|tues|tuesday|ut|uto|utorak|utorok|vasárnap|ven|ven.|vendredi|venerdì|vie|viernes|vin.|
vineri|vr|vrijdag|wed|wednesday|weds|wo|woensdag|wt.|wtorek|za|zaterdag|zo|zondag|çar|çarşamba|út|úterý|čet|četvrtak|
čt|čtvrtek|śr.|środa|št|štvrtok|δευ|δευτέρα|κυρ|κυριακή|πέμ|πέμπτη|παρ|παρασκευή|σάβ|σάββατο|τετ|τετάρτη|τρί|τρίτη|
воскресенье|вс|вт|вторник|вівторок|нд|неділя|пʼятниця|пн|понедельник|понеділок|пт|пятница|сб|середа|ср|среда|суббота|
субота|четвер|четверг|чт|الأحد|الأربعاء|الاثنين|الثلاثاء|الجمعة|الخميس|السبت|周一|周三|周二|周五|周六|周四|周日|土|土曜日|日|日曜日|星期一|
星期三|星期二|星期五|星期六|星期四|星期日|月|月曜日|木|木曜日|水|水曜日|火|火曜日|金|金曜日|금|금요일|목|목요일|수|수요일|월|월요일|일|일요일|토|토요일|화|화요일|
`,
  'names of US states': `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|district of columbia|florida|georgia|guam|
hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|
mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|
north dakota|ohio|oklahoma|oregon|pennsylvania|puerto rico|rhode island|south carolina|south dakota|tennessee|texas|
utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|
`,
  'time zones': `
africa/abidjan|africa/accra|africa/addis_ababa|africa/algiers|africa/asmera|africa/bamako|africa/bangui|
africa/banjul|africa/bissau|africa/blantyre|africa/brazzaville|africa/bujumbura|africa/cairo|africa/casablanca|
africa/ceuta|africa/conakry|africa/dakar|africa/dar_es_salaam|africa/djibouti|africa/douala|africa/el_aaiun|
africa/freetown|africa/gaborone|africa/harare|africa/johannesburg|africa/juba|africa/kampala|africa/khartoum|
africa/kigali|africa/kinshasa|africa/lagos|africa/libreville|africa/lome|africa/luanda|africa/lubumbashi|
africa/lusaka|africa/malabo|africa/maputo|africa/maseru|africa/mbabane|africa/mogadishu|africa/monrovia|
africa/nairobi|africa/ndjamena|africa/niamey|africa/nouakchott|africa/ouagadougou|africa/porto-novo|africa/sao_tome|
africa/tripoli|africa/tunis|africa/windhoek|america/adak|america/anchorage|america/anguilla|america/antigua|
america/araguaina|america/argentina/la_rioja|america/argentina/rio_gallegos|america/argentina/salta|
america/argentina/san_juan|america/argentina/san_luis|america/argentina/tucuman|america/argentina/ushuaia|
america/aruba|america/asuncion|america/bahia|america/bahia_banderas|america/barbados|america/belem|america/belize|
america/blanc-sablon|america/boa_vista|america/bogota|america/boise|america/buenos_aires|america/cambridge_bay|
america/campo_grande|america/cancun|america/caracas|america/catamarca|america/cayenne|america/cayman|america/chicago|
america/chihuahua|america/ciudad_juarez|america/coral_harbour|america/cordoba|america/costa_rica|america/coyhaique|
america/creston|america/cuiaba|america/curacao|america/danmarkshavn|america/dawson|america/dawson_creek|
america/denver|america/detroit|america/dominica|america/edmonton|america/eirunepe|america/el_salvador|
america/fort_nelson|america/fortaleza|america/glace_bay|america/godthab|america/goose_bay|america/grand_turk|
america/grenada|america/guadeloupe|america/guatemala|america/guayaquil|america/guyana|america/halifax|america/havana|
america/hermosillo|america/indiana/knox|america/indiana/marengo|america/indiana/petersburg|america/indiana/tell_city|
america/indiana/vevay|america/indiana/vincennes|america/indiana/winamac|america/indianapolis|america/inuvik|
america/iqaluit|america/jamaica|america/jujuy|america/juneau|america/kentucky/monticello|america/kralendijk|
america/la_paz|america/lima|america/los_angeles|america/louisville|america/lower_princes|america/maceio|
america/managua|america/manaus|america/marigot|america/martinique|america/matamoros|america/mazatlan|america/mendoza|
america/menominee|america/merida|america/metlakatla|america/mexico_city|america/miquelon|america/moncton|
america/monterrey|america/montevideo|america/montserrat|america/nassau|america/new_york|america/nome|america/noronha|
america/north_dakota/beulah|america/north_dakota/center|america/north_dakota/new_salem|america/ojinaga|
america/panama|america/paramaribo|america/phoenix|america/port-au-prince|america/port_of_spain|america/porto_velho|
america/puerto_rico|america/punta_arenas|america/rankin_inlet|america/recife|america/regina|america/resolute|
america/rio_branco|america/santarem|america/santiago|america/santo_domingo|america/sao_paulo|america/scoresbysund|
america/sitka|america/st_barthelemy|america/st_johns|america/st_kitts|america/st_lucia|america/st_thomas|
america/st_vincent|america/swift_current|america/tegucigalpa|america/thule|america/tijuana|america/toronto|
america/tortola|america/vancouver|america/whitehorse|america/winnipeg|america/yakutat|antarctica/casey|
antarctica/davis|antarctica/dumontdurville|antarctica/macquarie|antarctica/mawson|antarctica/mcmurdo|
antarctica/palmer|antarctica/rothera|antarctica/syowa|antarctica/troll|antarctica/vostok|arctic/longyearbyen|
asia/aden|asia/almaty|asia/amman|asia/anadyr|asia/aqtau|asia/aqtobe|asia/ashgabat|asia/atyrau|asia/baghdad|
asia/bahrain|asia/baku|asia/bangkok|asia/barnaul|asia/beirut|asia/bishkek|asia/brunei|asia/calcutta|asia/chita|
asia/colombo|asia/damascus|asia/dhaka|asia/dili|asia/dubai|asia/dushanbe|asia/famagusta|asia/gaza|asia/hebron|
asia/hong_kong|asia/hovd|asia/irkutsk|asia/jakarta|asia/jayapura|asia/jerusalem|asia/kabul|asia/kamchatka|
asia/karachi|asia/katmandu|asia/khandyga|asia/kolkata|asia/krasnoyarsk|asia/kuala_lumpur|asia/kuching|asia/kuwait|
asia/macau|asia/magadan|asia/makassar|asia/manila|asia/muscat|asia/nicosia|asia/novokuznetsk|asia/novosibirsk|
asia/omsk|asia/oral|asia/phnom_penh|asia/pontianak|asia/pyongyang|asia/qatar|asia/qostanay|asia/qyzylorda|
asia/rangoon|asia/riyadh|asia/saigon|asia/sakhalin|asia/samarkand|asia/seoul|asia/shanghai|asia/singapore|
asia/srednekolymsk|asia/taipei|asia/tashkent|asia/tbilisi|asia/tehran|asia/thimphu|asia/tokyo|asia/tomsk|
asia/ulaanbaatar|asia/urumqi|asia/ust-nera|asia/vientiane|asia/vladivostok|asia/yakutsk|asia/yekaterinburg|
asia/yerevan|atlantic/azores|atlantic/bermuda|atlantic/canary|atlantic/cape_verde|atlantic/faeroe|atlantic/madeira|
atlantic/reykjavik|atlantic/south_georgia|atlantic/st_helena|atlantic/stanley|australia/adelaide|australia/brisbane|
australia/broken_hill|australia/darwin|australia/eucla|australia/hobart|australia/lindeman|australia/lord_howe|
australia/melbourne|australia/perth|australia/sydney|cet|cst|eet|est|etc/gmt|etc/utc|europe/amsterdam|europe/andorra|
europe/astrakhan|europe/athens|europe/belgrade|europe/berlin|europe/bratislava|europe/brussels|europe/bucharest|
europe/budapest|europe/busingen|europe/chisinau|europe/copenhagen|europe/dublin|europe/gibraltar|europe/guernsey|
europe/helsinki|europe/isle_of_man|europe/istanbul|europe/jersey|europe/kaliningrad|europe/kiev|europe/kirov|
europe/kyiv|europe/lisbon|europe/ljubljana|europe/london|europe/luxembourg|europe/madrid|europe/malta|
europe/mariehamn|europe/minsk|europe/monaco|europe/moscow|europe/oslo|europe/paris|europe/podgorica|europe/prague|
europe/riga|europe/rome|europe/samara|europe/san_marino|europe/sarajevo|europe/saratov|europe/simferopol|
europe/skopje|europe/sofia|europe/stockholm|europe/tallinn|europe/tirane|europe/ulyanovsk|europe/vaduz|
europe/vatican|europe/vienna|europe/vilnius|europe/volgograd|europe/warsaw|europe/zagreb|europe/zurich|gmt|
indian/antananarivo|indian/chagos|indian/christmas|indian/cocos|indian/comoro|indian/kerguelen|indian/mahe|
indian/maldives|indian/mauritius|indian/mayotte|indian/reunion|mst|pacific/apia|pacific/auckland|
pacific/bougainville|pacific/chatham|pacific/easter|pacific/efate|pacific/enderbury|pacific/fakaofo|pacific/fiji|
pacific/funafuti|pacific/galapagos|pacific/gambier|pacific/guadalcanal|pacific/guam|pacific/honolulu|
pacific/kiritimati|pacific/kosrae|pacific/kwajalein|pacific/majuro|pacific/marquesas|pacific/midway|pacific/nauru|
pacific/niue|pacific/norfolk|pacific/noumea|pacific/pago_pago|pacific/palau|pacific/pitcairn|pacific/ponape|
pacific/port_moresby|pacific/rarotonga|pacific/saipan|pacific/tahiti|pacific/tarawa|pacific/tongatapu|pacific/truk|
pacific/wake|pacific/wallis|pst|utc|wet|
`,
  'currency codes': `
aed|afn|all|amd|ang|aoa|ars|aud|awg|azn|bam|bbd|bdt|bgn|bhd|bif|bmd|bnd|bob|brl|bsd|btn|bwp|byn|bzd|cad|cdf|chf|clp|
cny|cop|crc|cuc|cup|cve|czk|djf|dkk|dop|dzd|egp|ern|etb|eur|fjd|fkp|gbp|gel|ghs|gip|gmd|gnf|gtq|gyd|hkd|hnl|hrk|htg|
huf|idr|ils|inr|iqd|irr|isk|jmd|jod|jpy|kes|kgs|khr|kmf|kpw|krw|kwd|kyd|kzt|lak|lbp|lkr|lrd|lsl|lyd|mad|mdl|mga|mkd|
mmk|mnt|mop|mru|mur|mvr|mwk|mxn|myr|mzn|nad|ngn|nio|nok|npr|nzd|omr|pab|pen|pgk|php|pkr|pln|pyg|qar|ron|rsd|rub|rwf|
sar|sbd|scr|sdg|sek|sgd|shp|sle|sll|sos|srd|ssp|stn|svc|syp|szl|thb|tjs|tmt|tnd|top|try|ttd|twd|tzs|uah|ugx|usd|uyu|
uzs|ves|vnd|vuv|wst|xaf|xcd|xcg|xdr|xof|xpf|xsu|yer|zar|zmw|zwg|zwl|
`,
  'country codes': `
abw|ad|ae|af|afg|ag|ago|ai|aia|al|ala|alb|am|and|ao|aq|ar|are|arg|arm|as|asm|at|ata|atf|atg|au|aus|aut|aw|ax|az|aze|
ba|bb|bd|bdi|be|bel|ben|bes|bf|bfa|bg|bgd|bgr|bh|bhr|bhs|bi|bih|bj|bl|blm|blr|blz|bm|bmu|bn|bo|bol|bq|br|bra|brb|brn|
bs|bt|btn|bv|bvt|bw|bwa|by|bz|ca|caf|can|cc|cck|cd|cf|cg|ch|che|chl|chn|ci|civ|ck|cl|cm|cmr|cn|co|cod|cog|cok|col|
com|cpv|cr|cri|cu|cub|cuw|cv|cw|cx|cxr|cy|cym|cyp|cz|cze|de|deu|dj|dji|dk|dm|dma|dnk|do|dom|dz|dza|ec|ecu|ee|eg|egy|
eh|er|eri|es|esh|esp|est|et|eth|eu|fi|fin|fj|fji|fk|flk|fm|fo|fr|fra|fro|fsm|ga|gab|gb|gbr|gd|ge|geo|gf|gg|ggy|gh|
gha|gi|gib|gin|gl|glp|gm|gmb|gn|gnb|gnq|gp|gq|gr|grc|grd|grl|gs|gt|gtm|gu|guf|gum|guy|gw|gy|hk|hkg|hm|hmd|hn|hnd|hr|
hrv|ht|hti|hu|hun|id|idn|ie|il|im|imn|in|ind|io|iot|iq|ir|irl|irn|irq|is|isl|isr|it|ita|jam|je|jey|jm|jo|jor|jp|jpn|
kaz|ke|ken|kg|kgz|kh|khm|ki|kir|km|kn|kna|kor|kp|kr|kw|kwt|ky|kz|la|lao|lb|lbn|lbr|lby|lc|lca|li|lie|lk|lka|lr|ls|
lso|lt|ltu|lu|lux|lv|lva|ly|ma|mac|maf|mar|mc|mco|md|mda|mdg|mdv|me|mex|mf|mg|mh|mhl|mk|mkd|ml|mli|mlt|mm|mmr|mn|mne|
mng|mnp|mo|moz|mp|mq|mr|mrt|ms|msr|mt|mtq|mu|mus|mv|mw|mwi|mx|my|mys|myt|mz|na|nam|nc|ncl|ne|ner|nf|nfk|ng|nga|ni|
nic|niu|nl|nld|no|nor|np|npl|nr|nru|nu|nz|nzl|om|omn|pa|pak|pan|pcn|pe|per|pf|pg|ph|phl|pk|pl|plw|pm|pn|png|pol|pr|
pri|prk|prt|pry|ps|pse|pt|pw|py|pyf|qa|qat|re|reu|ro|rou|rs|ru|rus|rw|rwa|sa|sau|sb|sc|sd|sdn|se|sen|sg|sgp|sgs|sh|
shn|si|sj|sjm|sk|sl|slb|sle|slv|sm|smr|sn|so|som|spm|sr|srb|ss|ssd|st|stp|sur|sv|svk|svn|swe|swz|sx|sxm|sy|syc|syr|
sz|tc|tca|tcd|td|tf|tg|tgo|th|tha|tj|tjk|tk|tkl|tkm|tl|tls|tm|tn|to|ton|tr|tt|tto|tun|tur|tuv|tv|tw|twn|tz|tza|ua|ug|
uga|uk|ukr|um|umi|ury|us|usa|uy|uz|uzb|va|vat|vc|vct|ve|ven|vg|vgb|vi|vir|vn|vnm|vu|vut|wf|wlf|ws|wsm|xk|xkx|ye|yem|
yt|za|zaf|zm|zmb|zw|zwe|
`,
  'language codes': `
aa|aar|ab|abk|ace|ach|ada|adp|ady|ae|aeb|af|afh|afr|agq|ain|ajt|aju|ak|aka|akk|akz|alb|ale|aln|als|alt|am|amh|an|ang|
ann|anp|ar|ara|arb|arc|arg|arm|arn|aro|arp|arq|ars|arw|ary|arz|as|asa|ase|asm|ast|atj|av|ava|ave|avk|awa|ay|aym|ayr|
az|aze|azj|ba|bak|bal|bam|ban|baq|bar|bas|bax|bbc|bbj|bcc|bcl|be|bej|bel|bem|ben|bew|bez|bfd|bfq|bg|bgc|bgn|bh|bho|
bi|bih|bik|bin|bis|bjn|bkm|bla|blg|blo|blt|bm|bn|bo|bod|bos|bpy|bqi|br|bra|bre|brh|brx|bs|bss|bua|bug|bul|bum|bur|
bxk|bxr|byn|byv|ca|cad|car|cat|cay|cch|ccp|ce|ceb|ces|cgg|ch|cha|chb|che|chg|chi|chk|chm|chn|cho|chp|chr|chu|chv|chy|
cic|ckb|clc|cld|cls|cmn|cnr|co|cop|cor|cos|cps|cr|cre|crg|crh|crj|crk|crl|crm|crr|crs|cs|csb|csw|cu|cv|cwd|cy|cym|
cze|da|dak|dan|dar|dav|de|del|den|deu|dgo|dgr|dhd|dik|din|diq|div|dje|doi|drh|drw|dsb|dtp|dua|dum|dut|dv|dyo|dyu|dz|
dzg|dzo|ebu|ee|efi|egl|egy|eka|ekk|el|ell|elx|emk|en|eng|enm|eo|epo|es|esk|est|esu|et|eu|eus|ewe|ewo|ext|fa|fan|fao|
fas|fat|ff|fi|fij|fil|fin|fit|fj|fo|fon|fr|fra|frc|fre|frm|fro|frp|frr|frs|fry|fuc|ful|fur|fy|ga|gaa|gag|gan|gay|gaz|
gba|gbo|gbz|gd|geo|ger|gez|gil|gl|gla|gle|glg|glk|glv|gmh|gn|gno|goh|gom|gon|gor|got|grb|grc|gre|grn|gsw|gu|guc|gug|
guj|gur|guz|gv|gwi|gya|ha|hai|hak|hat|hau|haw|hax|hbs|hdn|he|hea|heb|her|hi|hif|hil|hin|hit|hmn|hmo|hnj|ho|hr|hrv|
hsb|hsn|ht|hu|hun|hup|hur|hy|hye|hz|ia|iba|ibb|ibo|ice|id|ido|ie|ig|ii|iii|ik|ike|ikt|iku|ile|ilo|in|ina|ind|inh|io|
ipk|is|isl|it|ita|iu|iw|izh|ja|jam|jav|jaw|jbo|jgo|ji|jmc|jpn|jpr|jrb|jut|jv|jw|ka|kaa|kab|kac|kaj|kal|kam|kan|kas|
kat|kau|kaw|kaz|kbd|kbl|kcg|kde|kea|kek|ken|kfo|kg|kgp|kha|khk|khm|kho|khq|khw|ki|kik|kin|kir|kiu|kj|kk|kkj|kl|kln|
km|kmb|kmr|kn|knc|kng|ko|koi|kok|kom|kon|kor|kos|kpe|kpv|kr|krc|kri|krj|krl|kru|ks|ksb|ksf|ksh|ktr|ku|kua|kum|kur|
kut|kv|kw|kwk|kxl|kxv|ky|kzj|kzt|la|lad|lag|lah|lam|lao|lat|lav|lb|lez|lfn|lg|li|lij|lil|lim|lin|lit|liv|lkt|lmo|ln|
lo|lol|lou|loz|lrc|lsm|lt|ltg|ltz|lu|lua|lub|lug|lui|lun|luo|lus|luy|lv|lvs|lzh|lzz|mac|mad|maf|mag|mah|mai|mak|mal|
man|mao|mar|mas|may|mde|mdf|mdr|men|mer|mfe|mg|mga|mgh|mgo|mh|mhr|mi|mic|min|mk|mkd|ml|mlg|mlt|mn|mnc|mni|mo|moe|moh|
mol|mon|mos|mr|mri|mrj|ms|msa|mt|mua|mul|mup|mus|mwl|mwr|mwv|my|mya|mye|myv|mzn|na|nan|nap|naq|nau|nav|nb|nbl|nd|nde|
ndo|nds|ne|nep|new|ng|nia|niu|njo|nl|nld|nmg|nn|nnh|nno|no|nob|nog|non|nor|nov|npi|nqo|nr|nso|nus|nv|nwc|ny|nya|nym|
nyn|nyo|nzi|oc|oci|oj|ojb|ojc|ojg|oji|ojs|ojw|oka|om|or|ori|orm|ory|os|osa|oss|ota|pa|pag|pal|pam|pan|pap|pau|pbu|
pcd|pcm|pdc|pdt|peo|per|pes|pfl|phn|pi|pis|pl|pli|plt|pmk|pms|pnb|pnt|pol|pon|por|pqm|prg|pro|prp|prs|ps|pt|pus|qu|
quc|que|qug|quz|raj|rap|rar|rgn|rhg|rif|rm|rmy|rn|ro|rof|roh|rom|ron|rtm|ru|rue|rug|rum|run|rup|rus|rw|rwk|sa|sad|
sag|sah|sam|san|saq|sas|sat|saz|sba|sbp|sc|scc|scn|sco|scr|sd|sdc|sdh|se|see|seh|sei|sel|ses|sg|sga|sgs|sh|shi|shn|
shu|si|sid|sin|sk|sl|slh|sli|slk|slo|slv|sly|sm|sma|smd|sme|smj|smn|smo|sms|sn|sna|snb|snd|snk|so|sog|som|sot|spa|
spy|sq|sqi|sr|src|srd|srn|srp|srr|ss|ssw|ssy|st|stq|str|su|suk|sun|sus|sux|sv|sw|swa|swb|swc|swe|swh|syc|syr|szl|ta|
tah|tam|tat|tce|tcy|tdu|te|tel|tem|teo|ter|tet|tg|tgk|tgl|tgx|th|tha|tht|ti|tib|tig|tir|tiv|tk|tkl|tkr|tl|tlh|tli|
tly|tmh|tn|tnf|to|tog|tok|ton|tpi|tr|tru|trv|trw|ts|tsd|tsi|tsn|tso|tt|ttm|ttq|ttt|tuk|tum|tur|tvl|tw|twi|twq|ty|tyv|
tzm|udm|ug|uga|uig|uk|ukr|umb|umu|ur|urd|uz|uzb|uzn|vai|ve|vec|ven|vep|vi|vie|vls|vmf|vmw|vo|vol|vot|vro|vun|wa|wae|
wal|war|was|wbp|wel|wln|wo|wol|wuu|xal|xh|xho|xmf|xnr|xog|xpe|xsl|yao|yap|yav|ybb|ydd|yi|yid|yo|yor|yrl|yue|za|zai|
zap|zbl|zea|zen|zgh|zh|zha|zho|zsm|zu|zul|zun|zxx|zyb|zza|
`,
  'codes of US states': `
ak|al|ar|az|ca|co|ct|dc|de|fl|ga|gu|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|or|
pa|pr|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy|
`,
};
