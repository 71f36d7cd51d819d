"""Names of months as news prints them, by language: the full name as it stands in a date, then alone, then short.

Twelve groups a language, January first; within a group names are parted by `/`, and `_` stands for a blank. The names are those
of CLDR 47 (https://cldr.unicode.org, Unicode License v3), with short forms and spellings that outlets use besides. Languages
that number their months (Chinese, Japanese, Korean, Vietnamese, Mongolian) are in `printed_date.py`.

Of languages that use one word for two months (`listopad` is October in Croatian and November in Polish and Czech) the
language of the text decides; `MONTHS_BY_NAME` keeps both.
"""

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

# Marks that writers leave out or that keyboards lack: accents of Latin and Greek, hamza and vowels of Arabic, dots of Hindi
# and Bengali.
_MARKS = re.compile(r"[\u0300-\u036f\u0640\u064b-\u065f\u093c\u09bc]")

MONTH_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "af": (
            "januarie/jan februarie/feb maart/mrt april/apr mei junie/jun julie/jul augustus/aug september/sep oktober/okt "
            "november/nov desember/des"
        ),
        "ar": (
            "يناير/كانون_الثاني/جانفي فبراير/شباط/فيفري مارس/آذار أبريل/نيسان/أفريل/إبريل مايو/أيار/ماي يونيو/حزيران/جوان "
            "يوليو/تموز/يوليوز/جويلية أغسطس/آب/غشت/أوت سبتمبر/أيلول/شتنبر أكتوبر/تشرين_الأول "
            "نوفمبر/تشرين_الثاني/نونبر ديسمبر/كانون_الأول/دجنبر"
        ),
        "az": ("yanvar/yan fevral/fev mart/mar aprel/apr may iyun/iyn iyul/iyl avqust/avq sentyabr/sen oktyabr/okt noyabr/noy dekabr/dek"),
        "be": (
            "студзеня/сту/студзень лютага/лют/люты сакавіка/сак/сакавік красавіка/кра/красавік мая/май чэрвеня/чэр/чэрвень "
            "ліпеня/ліп/ліпень жніўня/жні/жнівень верасня/вер/верасень кастрычніка/кас/кастрычнік лістапада/ліс/лістапад "
            "снежня/сне/снежань"
        ),
        "bg": "януари/яну февруари/фев март април/апр май юни юли август/авг септември/сеп октомври/окт ноември/ное декември/дек",
        "bn": ("জানুয়ারী/জানু/জানুয়ারি ফেব্রুয়ারী/ফেব/ফেব্রুয়ারি মার্চ এপ্রিল/এপ্রি মে জুন জুলাই/জুল আগস্ট/আগ সেপ্টেম্বর/সেপ অক্টোবর/অক্টো নভেম্বর/নভে ডিসেম্বর/ডিসে"),
        "bs": (
            "januar/jan februar/feb mart/mar april/apr maj juni/jun juli/jul august/aug septembar/sep oktobar/okt novembar/nov decembar/dec"
        ),
        "ca": "gener/gen febrer/febr març abril/abr maig juny juliol/jul agost/ag setembre/set octubre/oct novembre/nov desembre/des",
        "cs": (
            "ledna/led/leden února/úno/únor března/bře/březen dubna/dub/duben května/kvě/květen června/čvn/červen "
            "července/čvc/červenec srpna/srp/srpen září/zář října/říj/říjen listopadu/lis/listopad prosince/pro/prosinec"
        ),
        "cy": (
            "ionawr/ion chwefror/chwef/chw mawrth/maw ebrill/ebr mai mehefin/meh gorffennaf/gorff/gor awst medi hydref/hyd "
            "tachwedd/tach rhagfyr/rhag"
        ),
        "da": (
            "januar/jan februar/feb marts/mar april/apr maj juni/jun juli/jul august/aug september/sep oktober/okt "
            "november/nov december/dec"
        ),
        "de": (
            "januar/jan/jänner/jän/jaenner februar/feb/febr märz/mär/maerz/mrz april/apr mai juni/jun juli/jul august/aug "
            "september/sept/sep oktober/okt november/nov dezember/dez"
        ),
        "el": (
            "ιανουαρίου/ιαν/ιανουάριος φεβρουαρίου/φεβ/φεβρουάριος μαρτίου/μαρ/μάρτιος/μάρ απριλίου/απρ/απρίλιος "
            "μαΐου/μαΐ/μάιος/μάι ιουνίου/ιουν/ιούνιος/ιούν ιουλίου/ιουλ/ιούλιος/ιούλ αυγούστου/αυγ/αύγουστος/αύγ "
            "σεπτεμβρίου/σεπ/σεπτέμβριος οκτωβρίου/οκτ/οκτώβριος νοεμβρίου/νοε/νοέμβριος/νοέ δεκεμβρίου/δεκ/δεκέμβριος"
        ),
        "en": (
            "january/jan february/feb/febr march/mar april/apr may june/jun july/jul august/aug september/sep/sept "
            "october/oct november/nov december/dec"
        ),
        "es": (
            "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago "
            "septiembre/sept/setiembre/sep/set/septbre octubre/oct noviembre/nov diciembre/dic"
        ),
        "et": (
            "jaanuar/jaan veebruar/veebr märts aprill/apr mai juuni juuli august/aug september/sept oktoober/okt november/nov "
            "detsember/dets"
        ),
        "eu": (
            "urtarrila/urt/urtarrilaren otsaila/ots/otsailaren martxoa/mar/martxoaren apirila/api/apirilaren "
            "maiatza/mai/maiatzaren ekaina/eka/ekainaren uztaila/uzt/uztailaren abuztua/abu/abuztuaren iraila/ira/irailaren "
            "urria/urr/urriaren azaroa/aza/azaroaren abendua/abe/abenduaren"
        ),
        "fa": "ژانویهٔ/ژانویه فوریهٔ/فوریه مارس آوریل مهٔ/مه/می ژوئن ژوئیهٔ/ژوئیه/جولای اوت/آگوست سپتامبر اکتبر نوامبر دسامبر",
        "fi": (
            "tammikuuta/tammi/tammikuu helmikuuta/helmi/helmikuu maaliskuuta/maalis/maaliskuu huhtikuuta/huhti/huhtikuu "
            "toukokuuta/touko/toukokuu kesäkuuta/kesä/kesäkuu heinäkuuta/heinä/heinäkuu elokuuta/elo/elokuu "
            "syyskuuta/syys/syyskuu lokakuuta/loka/lokakuu marraskuuta/marras/marraskuu joulukuuta/joulu/joulukuu"
        ),
        "fil": (
            "enero/ene pebrero/peb marso/mar abril/abr mayo/may hunyo/hun hulyo/hul agosto/ago setyembre/set oktubre/okt "
            "nobyembre/nob disyembre/dis"
        ),
        "fr": (
            "janvier/janv/jan février/févr/fév/fev mars/mar avril/avr mai juin juillet/juil/juill/jul août/aoû "
            "septembre/sept/sep octobre/oct novembre/nov décembre/déc"
        ),
        "ga": (
            "eanáir/ean feabhra/feabh márta aibreán/aib bealtaine/beal meitheamh/meith iúil lúnasa/lún meán_fómhair/mfómh "
            "deireadh_fómhair/dfómh samhain/samh nollaig/noll"
        ),
        "gl": (
            "xaneiro/xan febreiro/feb marzo/mar abril/abr maio xuño xullo/xul agosto/ago setembro/set outubro/out novembro/nov decembro/dec"
        ),
        "gu": ("જાન્યુઆરી/જાન્યુ ફેબ્રુઆરી/ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ સપ્ટેમ્બર/સપ્ટે ઑક્ટોબર/ઑક્ટો નવેમ્બર/નવે ડિસેમ્બર/ડિસે"),
        "he": (
            "ינואר/בינואר/ינו׳/בינו׳ פברואר/בפברואר/פבר׳/בפבר׳ מרץ/במרץ אפריל/באפריל/אפר׳/באפר׳ מאי/במאי יוני/ביוני "
            "יולי/ביולי אוגוסט/באוגוסט/אוג׳/באוג׳ ספטמבר/בספטמבר/ספט׳/בספט׳ אוקטובר/באוקטובר/אוק׳/באוק׳ "
            "נובמבר/בנובמבר/נוב׳/בנוב׳ דצמבר/בדצמבר/דצמ׳/בדצמ׳"
        ),
        "hi": (
            "जनवरी/जन॰ फ़रवरी/फ़र॰ मार्च अप्रैल मई जून जुलाई/जुल॰/जुलाय अगस्त/अग॰ सितंबर/सित॰/सितम्बर अक्टूबर/अक्टू॰/अक्तूबर नवंबर/नव॰/नवम्बर दिसंबर/दिस॰/दिसम्बर"
        ),
        "hr": (
            "siječnja/sij/siječanj veljače/velj/veljača ožujka/ožu/ožujak travnja/tra/travanj svibnja/svi/svibanj "
            "lipnja/lip/lipanj srpnja/srp/srpanj kolovoza/kol/kolovoz rujna/ruj/rujan listopada/lis/listopad "
            "studenoga/stu/studeni prosinca/pro/prosinac"
        ),
        "hu": (
            "január/jan február/febr március/márc április/ápr május/máj június/jún július/júl augusztus/aug szeptember/szept "
            "október/okt november/nov december/dec"
        ),
        "hy": (
            "հունվարի/հնվ/հունվար փետրվարի/փտվ/փետրվար մարտի/մրտ/մարտ ապրիլի/ապր/ապրիլ մայիսի/մյս/մայիս հունիսի/հնս/հունիս "
            "հուլիսի/հլս/հուլիս օգոստոսի/օգս/օգոստոս սեպտեմբերի/սեպ/սեպտեմբեր հոկտեմբերի/հոկ/հոկտեմբեր նոյեմբերի/նոյ/նոյեմբեր "
            "դեկտեմբերի/դեկ/դեկտեմբեր"
        ),
        "id": (
            "januari/jan februari/feb/pebruari maret/mar april/apr mei juni/jun juli/jul agustus/agu/agt/ags/agust "
            "september/sep/sept oktober/okt november/nov/nop/nopember desember/des"
        ),
        "is": (
            "janúar/jan febrúar/feb mars/mar apríl/apr maí júní/jún júlí/júl ágúst/ágú september/sep október/okt nóvember/nóv desember/des"
        ),
        "it": (
            "gennaio/gen/genn febbraio/feb/febb marzo/mar aprile/apr maggio/mag/magg giugno/giu luglio/lug agosto/ago "
            "settembre/set/sett ottobre/ott novembre/nov dicembre/dic"
        ),
        "ka": (
            "იანვარი/იან თებერვალი/თებ მარტი/მარ აპრილი/აპრ მაისი/მაი ივნისი/ივნ ივლისი/ივლ აგვისტო/აგვ სექტემბერი/სექ "
            "ოქტომბერი/ოქტ ნოემბერი/ნოე დეკემბერი/დეკ"
        ),
        "kk": (
            "қаңтар/қаң ақпан/ақп наурыз/нау сәуір/сәу мамыр/мам маусым/мау шілде/шіл тамыз/там қыркүйек/қыр қазан/қаз "
            "қараша/қар желтоқсан/жел"
        ),
        "kn": ("ಜನವರಿ/ಜನ ಫೆಬ್ರವರಿ/ಫೆಬ್ರ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್/ಏಪ್ರಿ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್/ಆಗ ಸೆಪ್ಟೆಂಬರ್/ಸೆಪ್ಟೆಂ ಅಕ್ಟೋಬರ್/ಅಕ್ಟೋ ನವೆಂಬರ್/ನವೆಂ ಡಿಸೆಂಬರ್/ಡಿಸೆಂ"),
        "ky": (
            "январь/янв февраль/фев март/мар апрель/апр май июнь/июн июль/июл август/авг сентябрь/сен октябрь/окт ноябрь/ноя декабрь/дек"
        ),
        "lt": (
            "sausio/saus/sausis vasario/vas/vasaris kovo/kov/kovas balandžio/bal/balandis gegužės/geg/gegužė "
            "birželio/birž/birželis liepos/liep/liepa rugpjūčio/rugp/rugpjūtis rugsėjo/rugs/rugsėjis spalio/spal/spalis "
            "lapkričio/lapkr/lapkritis gruodžio/gruod/gruodis"
        ),
        "lv": (
            "janvāris/janv/janvārī februāris/febr/februārī marts/martā aprīlis/apr/aprīlī maijs/maijā jūnijs/jūn/jūnijā "
            "jūlijs/jūl/jūlijā augusts/aug/augustā septembris/sept/septembrī oktobris/okt/oktobrī novembris/nov/novembrī "
            "decembris/dec/decembrī"
        ),
        "mk": (
            "јануари/јан февруари/фев март/мар април/апр мај јуни/јун јули/јул август/авг септември/сеп октомври/окт "
            "ноември/ное декември/дек"
        ),
        "ml": ("ജനുവരി/ജനു ഫെബ്രുവരി/ഫെബ്രു മാർച്ച്/മാർ ഏപ്രിൽ/ഏപ്രി മേയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്/ഓഗ സെപ്റ്റംബർ/സെപ്റ്റം ഒക്‌ടോബർ/ഒക്ടോ നവംബർ/നവം ഡിസംബർ/ഡിസം"),
        "mr": ("जानेवारी/जाने फेब्रुवारी/फेब्रु मार्च एप्रिल/एप्रि मे जून जुलै ऑगस्ट/ऑग सप्टेंबर/सप्टें ऑक्टोबर/ऑक्टो नोव्हेंबर/नोव्हें डिसेंबर/डिसें"),
        "ms": "januari/jan februari/feb mac april/apr mei jun julai/jul ogos/ogo september/sep oktober/okt november/nov disember/dis",
        "mt": (
            "jannar/jan frar/fra marzu/mar april/apr mejju/mej ġunju/ġun lulju/lul awwissu/aww settembru/set ottubru/ott "
            "novembru/nov diċembru/diċ"
        ),
        "my": ("ဇန်နဝါရီ/ဇန် ဖေဖော်ဝါရီ/ဖေ မတ် ဧပြီ/ဧ မေ ဇွန် ဇူလိုင်/ဇူ ဩဂုတ်/ဩ စက်တင်ဘာ/စက် အောက်တိုဘာ/အောက် နိုဝင်ဘာ/နို ဒီဇင်ဘာ/ဒီ"),
        "nb": (
            "januar/jan februar/feb mars/mar april/apr mai juni/jun juli/jul august/aug september/sep oktober/okt november/nov desember/des"
        ),
        "ne": "जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर",
        "nl": (
            "januari/jan februari/feb/febr maart/mrt april/apr mei juni/jun juli/jul augustus/aug september/sep/sept "
            "oktober/okt november/nov december/dec"
        ),
        "pa": "ਜਨਵਰੀ/ਜਨ ਫ਼ਰਵਰੀ/ਫ਼ਰ ਮਾਰਚ ਅਪ੍ਰੈਲ/ਅਪ੍ਰੈ ਮਈ ਜੂਨ ਜੁਲਾਈ/ਜੁਲਾ ਅਗਸਤ/ਅਗ ਸਤੰਬਰ/ਸਤੰ ਅਕਤੂਬਰ/ਅਕਤੂ ਨਵੰਬਰ/ਨਵੰ ਦਸੰਬਰ/ਦਸੰ",
        "pl": (
            "stycznia/sty/styczeń lutego/lut/luty marca/mar/marzec kwietnia/kwi/kwiecień maja/maj czerwca/cze/czerwiec "
            "lipca/lip/lipiec sierpnia/sie/sierpień września/wrz/wrzesień października/paź/październik listopada/lis/listopad "
            "grudnia/gru/grudzień"
        ),
        "ps": "جنوري فبروري/فېبروري مارچ اپریل مۍ جون جولای اګست سېپتمبر/سپتمبر اکتوبر نومبر دسمبر",
        "pt": (
            "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out "
            "novembro/nov dezembro/dez"
        ),
        "ro": (
            "ianuarie/ian februarie/feb/febr martie/mar aprilie/apr mai iunie/iun iulie/iul august/aug septembrie/sept/sep "
            "octombrie/oct noiembrie/nov/noi decembrie/dec"
        ),
        "ru": (
            "января/янв/январь февраля/февр/февраль/фев марта/мар/март апреля/апр/апрель мая/май июня/июн/июнь июля/июл/июль "
            "августа/авг/август сентября/сент/сентябрь/сен/сентяб октября/окт/октябрь ноября/нояб/ноябрь/ноя "
            "декабря/дек/декабрь"
        ),
        "si": ("ජනවාරි/ජන පෙබරවාරි/පෙබ මාර්තු/මාර් අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු/අගෝ සැප්තැම්බර්/සැප් ඔක්තෝබර්/ඔක් නොවැම්බර්/නොවැ දෙසැම්බර්/දෙසැ"),
        "sk": (
            "januára/jan/január februára/feb/február marca/mar/marec apríla/apr/apríl mája/máj júna/jún júla/júl "
            "augusta/aug/august septembra/sep/september októbra/okt/október novembra/nov/november decembra/dec/december"
        ),
        "sl": (
            "januar/jan februar/feb marec/mar april/apr maj junij/jun julij/jul avgust/avg september/sep oktober/okt "
            "november/nov december/dec"
        ),
        "sq": (
            "janar/jan shkurt/shk mars/mar prill/pri maj qershor/qer korrik/korr gusht/gush shtator/sht tetor/tet nëntor/nën dhjetor/dhj"
        ),
        "sr": (
            "јануар/јан/januar/jan фебруар/феб/februar/feb март/мар/mart/mar април/апр/april/apr мај/maj јун/jun јул/jul "
            "август/авг/avgust/avg септембар/сеп/septembar/sep октобар/окт/oktobar/okt новембар/нов/novembar/nov "
            "децембар/дец/decembar/dec"
        ),
        "sv": (
            "januari/jan februari/feb/febr mars april/apr maj juni juli augusti/aug september/sep oktober/okt november/nov december/dec"
        ),
        "sw": (
            "januari/jan februari/feb machi/mac aprili/apr mei juni/jun julai/jul agosti/ago septemba/sep oktoba/okt "
            "novemba/nov desemba/des"
        ),
        "ta": ("ஜனவரி/ஜன பிப்ரவரி/பிப் மார்ச்/மார் ஏப்ரல்/ஏப் மே ஜூன் ஜூலை ஆகஸ்ட்/ஆக செப்டம்பர்/செப் அக்டோபர்/அக் நவம்பர்/நவ டிசம்பர்/டிச"),
        "te": ("జనవరి/జన ఫిబ్రవరి/ఫిబ్ర మార్చి ఏప్రిల్/ఏప్రి మే జూన్ జులై ఆగస్టు/ఆగ సెప్టెంబర్/సెప్టెం అక్టోబర్/అక్టో నవంబర్/నవం డిసెంబర్/డిసెం"),
        "th": (
            "มกราคม/ม.ค กุมภาพันธ์/ก.พ มีนาคม/มี.ค เมษายน/เม.ย พฤษภาคม/พ.ค มิถุนายน/มิ.ย กรกฎาคม/ก.ค สิงหาคม/ส.ค กันยายน/ก.ย "
            "ตุลาคม/ต.ค พฤศจิกายน/พ.ย ธันวาคม/ธ.ค"
        ),
        "tr": (
            "ocak/oca şubat/şub mart/mar nisan/nis mayıs/may haziran/haz temmuz/tem ağustos/ağu eylül/eyl ekim/eki kasım/kas aralık/ara"
        ),
        "uk": (
            "січня/січ/січень лютого/лют/лютий березня/бер/березень/берез квітня/квіт/квітень травня/трав/травень "
            "червня/черв/червень липня/лип/липень серпня/серп/серпень вересня/вер/вересень жовтня/жовт/жовтень/жов "
            "листопада/лист/листопад/лис грудня/груд/грудень"
        ),
        "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
        "uz": ("yanvar/yan fevral/fev mart/mar aprel/apr may iyun/iyn iyul/iyl avgust/avg sentabr/sen oktabr/okt noyabr/noy dekabr/dek"),
    }
)

# The Solar Hijri calendar of Iran and Afghanistan, as Iran and as Afghanistan name its months.
JALALI_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "fa": "فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند",
        "ps": "وری غویی غبرگولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب",
        "prs": "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
    }
)


def fold_name(name: str) -> str:
    """A name of a month without case, accents, blanks and dots, as the tables are looked up."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", name.casefold())).replace(" ", "").replace(".", "")


def _by_name(tables: Mapping[str, str]) -> Mapping[str, Mapping[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for language, groups in tables.items():
        for month, names in enumerate(groups.split(), start=1):
            for name in names.split("/"):
                found.setdefault(fold_name(name.replace("_", " ")), {}).setdefault(language, month)
    return MappingProxyType(found)


MONTHS_BY_NAME = _by_name(MONTH_NAMES)
"""For a folded name, the month by language: `{"hr": 10, "pl": 11}`."""

JALALI_BY_NAME = _by_name(JALALI_NAMES)
"""The same for the Solar Hijri calendar."""
