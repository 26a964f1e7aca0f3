"""Ordinary words, which must never be taken for a slip of a word of the field."""

from __future__ import annotations

from typing import Final

from assistant.reading.wording import words

ORDINARY: Final = frozenset(
    words(
        """
    wetting wets wiping wipes toilet seat privates loo wees weeing
    aachen about above abroad access aces ached achy acre acres acting adding aerial aesthetic aesthetics after again against ageing aiding
    aiming airing alert alexis allergic allow already also alter always ambulance ambulation anaesthetise animal another answer anyone anything
    apache apical approximate arched archer archers arches archie arching area around ashe ashes asked asking assigned assignment athens aware
    away axes babinski baby back badger baltic banging banking banning bare basal base batted batter battery baxter beaming bearer bearing
    beast beasts beaten beating beaver became because becker become been before began begging behind beijing being belong belonging belongs
    below bender benign berber berger beside best bethel betting between bidding bilat bilsky binding bitten bitter black bladed blades
    blasted blasting blasts bleeding blending blinding blood bloods bloody blue board bodies bodily bodo bonding bone bones bony both bother
    bottom bought bowed bowen bowl bowled bowler branding breach breadth break breaks breath breeding brest brick bricks brief bright bring
    brink brody brother brought bruise bryant build buster busy butler butter cache caesar calder call called caller calls came canada canary
    cancel candidacy candle canned cannes cannon cannons canons canton cantor canvas canyon card care career careful carrot carrying carter
    carver case cases casper cast casual catcher caudal caught causal cause caused causes cellar cellular cemented center central centre
    certain ceylon chair chance chancel chances change changed changer changes charge check checked chemo chest child chord chords chorus
    cinder ciudad claude claudia clean cleaner cleared clearer clearly clemens clement clements clerical clever client climbing clinic
    clinical clinically clocks clones close closed closely closes clouds code coffee coined cold colin collar colleague collin cologne colonel
    colony color colors colour colton column combined come comes comfortably coming comment common compact compassion complain complaining
    complains complete completely complication complications compress compressor comprised comprises comprising concern concerned concert
    conduct conducts conferred confines confirm confirms confused congresses connacht connect connects conner connor conrad conscious consider
    console constant constants consular contacted contain contained contains content contents contest contests context contexts continue
    continued contract contracts contraindicates contrast contrasts control conus convened convict convicts convinced cool copd cora cordoba
    core cork corn corona corp correct corrected correction cortical cory cost cotton cough coughing could couldn count country couple course
    covent cover covered coward cross current currently daily damage danced darted data date dated daughter dead deal dear debated debuted
    decade decide decided decline declined decompression deemed deep defect defiant definite deform deforming deforms degree delay deleted demoted
    denied
    denies denosumab denote denoted denotes dense density dental denton denver deny depict deported depth describe described desk destroy
    destroyer destroyers destructive detail details determine devoted dexamethasone dexter died diet different difficult dinner direct disc
    discharge discuss disease disk displace displayed displays distraction doctor does doing donated done dorsal dose doses dosing dotted
    double down draw dress dressing drink drive driving drop drug drugs dual ductal dull dura durable durably duran durban durham during duval
    each eagles ear earlier early earning ease eased easier easiest easily easter easy eating edge effect eight either elbow elderly elegant
    elemental eleven eleventh else embolisation embolization emergency emotion empty encoded ending enough ensign ensuing entire entry
    epidermal equity erased escc even evening ever every everything evidence ewing exam examination examined example exceeded except excludes
    excuse excused expansion expected explain explode exploded extensive extensor extra eyeing eyes face faced faces fact factor facts fail
    failed fair fairness fall fallen falls family fast fastened father faults feature featured feel feeling feels feet fell felt female fever
    field fifth figure file filed fill final finally find finding findings fine finest finger finish first fits fitted fitting five fixed flat
    flattens fleets fluid fluttered fluttering focal foci follow followed following follows foot force form former fortnight found four
    fraction fractions frail free freely fresh friday from front full fully function further gait gave general generally german gets getting
    girl give given gives giving glioblastoma goes going gone good grade gray great green grip gross group grow growth guide guideline half
    hand hands happen happened happy hard have having head heading heal health hear heard heart heat heavy held hello help helps hematoma
    hematomas hence here herself high higher himself hips histologic history hodgkin hoffmann hold home hope hormone hospice hospital hour
    hours house however hundred hurt hurts husband hyperreflexic hypothetical hypothetically idea illness image imaging impact important
    improve improved improves improving inch include included increase increased indeed indents index indexed indicted inducted infant
    infected infection infiltrate inform informed initial injected inner input insect inserted inside instability instant instead intake
    intend intended intent interact into invasive invented inverted invested invoked involve irradiate irrelevant issue itself joint joints
    july junctional june just keep keeps kept kidnap kind kinder kindly knee knew know known kyphoplasty label labs lack laguna lambda laminae
    landing lang large largely last lasting late later lateralised laterally latino laurent laying lead leading leak leaking leaning leaping
    leasing least leave leaving left legion legions legs lending lennon lesbian less lessen lesson lessons letter letting leung level levels
    lever liberal licking lies lift lifts light lighting like likely liking limb limbs limit limited limiting limping line linear liner ling
    linger lining link linking lisbon list listed lister listing listings liter literal litter little live lived lively livery lives living
    local locally locating locking lodging logging lombard long longer longing look looked looking looks looming loose loosely looting lord
    lose losing loss lost lounge lover lovers loving lower lucency lucien lumber lumpur luna lunch lund lunged lungs lymph lyric lyrics made
    main mainly maintain maintains major make makes making male march mark mass match mating matter maximal maybe mean means measure
    mechanically mechanics medical medication medicine meet meeting member memory mend mention mentioned merkel metastasise metastasised
    metastasized might mild mind minded mine mined minimal mining minor minute missed missing mixer mixes mixing moaning mobile mobility
    mocking moderate moderately molina moment monday month months monument moral more morning mortal most mother motor mouth move moved moves
    movies much multiple muscle must name named narrow nasal near nearer nearly necessary need needed needs neighbour neighbouring nerve
    nerves netting neurologic newer news next nice nick nightly nine ninth nodding node nodes noms none norma normally norman norway noted
    notes nothin notice noticing noting novel number nurse nursing obvious obviously occasion occasions occur occurs offer office often older
    once ones only onset onto open operate operation option options oral order osteoblasts other others ought ours outer output outside over
    overall overly oversight own pack page paid pain painfully pains painters pair palliative panel paper parent part partial partially partly
    parts passing past path pathologic pathologically pathway patient patients pattern pause peak pelvis pending people per percutaneous
    perfect perform performed perhaps period person phone physical physio picture piece pill place placed plan planetary planned planners
    plans plantar plants plate platform play please plus point pointless points poor portion positive possible possibly post postage postural
    posture potential power practice precious prefer preferred present presented presenting presents preserve preserves pressure pretty
    prevent primal primarily primate primera princess prior priory privacy private probable probably problem procedure process prognosis
    prognostic progress prolonged prompt proper properly proposal protocol prove proven provide pull pulled pure purely push pushes put
    quality quarter question quick quickly quiet quite radiologic radiologically radiology radiosurgery raised range rapid rarely rate rather
    ratio reach reached read reading ready real really reason recall received recent recently reception recommend recommendation record
    recovered recovery rectal rectum recumbent recurrence reduce reduced reduction refer reference referral referred reflects reflex refuse
    refused regal regard regardless region regular rejection related relating relation relaxed relaxing release reliable relied relieve
    relieves remain remained remaining remains remember remote removal remove removed renault renewal rental repeal repealed repeat repeated
    repeating replace replaces replied report reported reports request require required resection residual resolve rest rested resting result
    results retail retired retrieved return returned reveal review reviewed revived rheumatoid rib ribs rich ride right rigid ring rise rising
    risk road rolling ronald room root roots rose rotating rotational rough round row rows rule rules running sabine sacred saddam sadler safe
    saline same sample saturday saved saying says scaled scan scanned scanning scans scared scares scarred scheme school science score scored
    scores screen screw screws sealed search seated seating second section security seem seems seen segment segments self seminole send
    sending senior seniors sensation sense sensible sensor sensors sent separate separation sergey series serious service setting settings
    settling seven several severe shaded shandong shape shaped share shared shares sharp shaved sheet shift shifting shipped short should
    shoulder show showed showing shown shows shrine shutting sibling sick side sided sides siding sighing sighting sign signal signing signs
    simple simply since singing single sinking sins sipped sipping sister site sites situation sixty size skating skin skipped skipper slapped
    slashed slated sleep sliced slight slightly slip slippery slow slumped small smashed smeared smoker smoking snapped snarled soaked soared
    social soft some someone something soon sore sorry sort sorting sound sounding source space spaced spaces spanned spanning spare spares
    sparked sparkled sparks sparse sparta spawned speak special spending spiked spinal spine spines spiral spitting splashed splinter
    splitting spores spotting sprayed spread sprinter spurred squared squash stabbing stabilisation stabilise stabilization stable staff stage
    staged staging stairs stalking stand standard stands stared stares staring starred starring start started starting starts starved starving
    state stated states static stating stay stayed staying stays steady stepped stereotactic steroid steroids still stinging stomach stood
    stool stop stopped stored story straight strange strength string stripped strong structure study stuff stunning suarez subdued subject
    such sudden suggest suggests suitable summary sunday supply support suppose supposed supposing sure surely surfer surged surgeon surgeons
    surgically surrey survey survival suspected swapped swayed sweet swelling swiped symptom symptoms system systemic table tablet tailored
    take taken takes talk tall teacher teaches teaching team tell temperature tender tense term terms test tested tests than thank thanks that
    their them themselves then there therefore thermal these they thick thin thing things think third this those though thought three through
    throughout thursday tight till time times timing tired tissue today together tokuhashi told tolerable tolerance tolerant tolerated tomita
    tomorrow took torches total touch touched touring toward towards track tract train transaction transfer transfers transition transitional
    translate translates translating translator traverse treat treated treatment trial tried trouble true trust trying tucking tuesday tugging
    tumor tumors tumours tuning turbine turing turn turned turns twelve twentieth twice type under underlying understand unfair uniformed unit
    unitary units unless unlike unrelated until unusual updated upon upper urgency urgent urgently urine used useful uses using usual usually
    value various vary vertebroplasty very view visit vital waist wait waiting wake wakes waking walk walked walks wall want wanted wanting
    wants ward warm warming warning warring wash washing wasting watch water watkins waving weakens weaknesses wear wearing wears weaving
    wedding weddings wednesday week weekend weeks weeping weigh weighed weighing weighs weighted welded welding well wellness went were west
    whaling what whatever wheelchair whenever where whether which while white whole whom whose wide widget width wien wife wight wilkins will
    willing window winged wish witch within wits woman women wonder word words wore work worked worker working works worn worry worsen worsens
    worst worth would wound wren wright write wrong yeah year years yellow yesterday young your yours zoledronic
    racing reacted reacting retching reaped ranching
    winking winks caecal cecal chloroma hepatoma luminal myeloid myelomatosis nephroblastoma
        """
    )
)
