"""Words that any text may use, those of two letters because some texts shout: they tell nothing of what it is about. Eight languages."""

COMMON_WORDS = frozenset(
    """
    am an as at be by do go he if in is it me my no of on or so to up we de du en et im un zu
    the and for are but not you all any can had has was her him his how its may now new old our out own per put saw say see she
    too two use via way who why yes yet get got did let off one six ten add ago due far few nor own big day set top run mrs
    about above across added after again against ahead ain't allow almost along already also although always amid among another
    anyone anything around asked away back became because become been before began behind being believe below best better between
    beyond both bring brought came cannot come comes coming could couldn days despite didn different does doesn doing done down
    during each early earlier else enough even ever every everyone everything expected face far few find first following former
    forward found four from full further gave getting give given gives goes going gone good great hadn half happen happened hard
    hasn have haven having hear held help here hers herself himself hour hours however http https inside instead into isn't itself
    just keep kept knew know known largely last late later latest least leave left less like likely little live long longer look
    looking lose lost made mainly make makes making many maybe meanwhile might more morning most move much must myself near nearly
    need needed needs never next nobody none nothing number often once only onto other others ought ourselves over part past people
    perhaps place point possible previous previously quite rather read ready real really recent recently same second seem seemed
    seems seen sent several shall should shouldn show showed shown shows side similar simply since some someone something soon
    spoke still such take taken takes taking tell tells than that their theirs them themselves then there therefore these they thing
    things think third this those though thought three through time times today together told tomorrow took toward towards tried
    trying turn turned under until upon used using very want wanted wants wasn week weeks well went were weren what when where
    whether which while whole whom whose will with within without work would wouldn yeah year years yesterday your yours yourself
    said says saying according reported reportedly report reports news agency updated published posted photo file image share
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december
    der die das und ein den dem des ist mit von auf für als bei bis das dass nur nun per sie uns war was wer wie wir zum zur
    aus hat ich ihr man tag vor gab sei
    aber alle allem allen aller alles also andere auch auf aus bereits beim bisher dabei dadurch dafür damit dann daran darauf
    darüber dass dazu dein deine dem denen denn deren dessen deshalb dich diese diesem diesen dieser dieses doch dort durch eben
    ebenso eine einem einen einer eines einige erst etwa euch gegen habe haben hatte hatten hier hinter ihm ihn ihnen ihre ihrem
    ihren ihrer immer indem jede jedem jeden jeder jedes jedoch jene jetzt kann kein keine keinem keinen keiner können könnte
    machen mehr mein meine mich mit muss müssen nach nachdem nicht nichts noch nun nur oder ohne schon sehr sein seine seinem
    seinen seiner seit selbst sich sind sollte sondern sonst sowie über unter viele vom von vor waren warum weil weiter weitere
    welche wenn werden wie wieder will wird worden wurde wurden zum zur zwar zwischen sagte sagten laut jahr jahre jahren
    les des une est sur par pas aux qui que son ses ont mes nos ces lui ils car été eux peu
    ainsi alors après aucun aussi autre autres avait avant avec avoir cela celle celles celui ceux chaque cette comme comment
    contre dans depuis dernier dernière deux devant dire donc dont elle elles encore entre était étaient être fait faire font
    furent hors leur leurs lors lorsque mais même mêmes moins nous notre après pendant peut plus plusieurs pour pourquoi quand
    quel quelle quelques sans selon sera seront soit sont sous suis tandis tous tout toute toutes très trop votre vous étant
    los las del una por con que sus más fue son les han sin muy dos hay dice ser año
    ahora algo algunos ante antes aquel aquella aquí así aunque cada casi como con contra cual cuando desde después donde dos
    durante ella ellas ellos entonces entre era eran esa ese eso esta está estaba están estas este esto estos fue fueron había
    hace hacer hacia hasta hay incluso luego más menos mientras mismo mucho muchos muy nada nosotros nuestra nuestro otra otras
    otro otros para pero poco porque puede pueden pues quien quienes según sería siempre sino sobre solo también tanto tiene tienen
    todo todos tras tres una unas unos usted
    gli che non dei dal nel con una per tra fra sul più suo sua suoi ora era due alla alle allo agli dai dei sui
    anche ancora avere aveva bene come cosa così dalla dalle degli della delle dello dopo dove ecco essere fino hanno loro
    meno mentre molto nella nelle nello ogni oltre però perché poi prima proprio quale quando quanto quella quello questa queste
    questi questo sempre senza sono sopra stata stato sugli sulla sulle tutti tutto
    uma com não dos das nos nas por que foi são seu sua ele ela aos sem dia
    agora ainda além algum antes aquele assim até cada como depois dela dele desde deve disse dois durante ela elas ele eles
    enquanto entre essa esse esta estão estava este foi foram isso mais mas mesmo muito nossa nosso numa onde outra outras outro
    outros para pela pelas pelo pelos pode porque pois qual quando quem seja sem sendo sobre sua suas também tem tinha toda todo
    todos uma você
    het een van dat die zij met uit aan ook nog bij wel dan zal kan hij
    alleen als andere bij daar dan deze door dus echter een eerste geen heeft hebben hier hoe hun iets kunnen maar meer moet naar
    niet nog omdat onder ons onze ook over steeds toch tot tussen uit vaak van vanaf veel volgens voor waar waren wanneer werd
    werden wordt worden zich zijn zoals zonder zou zouden zullen
    это как что для или его она они был при все том под мне нас вас над тот эти уже нет так ещё еще чем кто год лет без
    безусловно более больше будет будто будут была были было быть ведь весь вообще впрочем время всегда всего всех всем даже для
    день если есть ещё еще здесь именно иных каждый какая какой когда конечно которая которого которой котором которому которые
    который которых кроме куда либо между меня много может можно надо наконец например него ними ничего нужно однако около опять
    отметил очень перед подчеркнул поскольку после потом потому почти при против раз разве сказал сказала себе себя сегодня
    сейчас словам сообщил сообщила сообщает среди свой своей своих также такая такие такой там тебя тем теперь того тоже только
    того тогда тому тот три чего чем через что чтобы чуть этих этого этой этом этот
    """.split()
)
