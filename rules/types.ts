// Written by `npm run types:rules` from the rules; do not edit. Run it after adding a measure, a fact or an option.
import type { BooleanField, ChoiceField, MonthField, NumberField, Measure, ProfileOf } from '../src/author'

/** Every fact that a measure may ask for. */
export interface Facts {
  /** 電気の契約: 電気の契約はどれですか。 Which electricity contract do you have? */
  readonly electricitySupply: ChoiceField<'electricitySupply', 'lowVoltage' | 'highVoltage' | 'extraHighVoltage'>
  /** 電気の使用量: 電気を何kWh使いましたか。 How many kWh did you use? In kWh. */
  readonly electricityUsage: NumberField<'electricityUsage'>
  /** ガスの契約: ガスの契約はどれですか。 Which gas contract do you have? */
  readonly gasSupply: ChoiceField<'gasSupply', 'cityGas' | 'cityGasLarge' | 'communityGas' | 'lpGas'>
  /** ガスの使用量: ガスを何m³使いましたか。 How many m³ did you use? In m3. */
  readonly gasUsage: NumberField<'gasUsage'>
  /** 使用月: 何月の使用分ですか。 Which month of use? */
  readonly usageMonth: MonthField<'usageMonth'>
  /** 米国関税による売上または利益の減少: 米国の関税措置で、売上や利益が減りましたか。 Have the US tariffs reduced your sales or profit? */
  readonly affectedByUsTariffs: BooleanField<'affectedByUsTariffs'>
  /** 申請者の種類: どのような立場ですか。 Who are you? */
  readonly applicantType: ChoiceField<
    'applicantType',
    | 'household'
    | 'soleProprietor'
    | 'company'
    | 'cooperative'
    | 'association'
    | 'localGovernment'
    | 'university'
    | 'researchInstitute'
    | 'other'
  >
  /** 資本金: 資本金または出資の総額はいくらですか。 How much is the capital? In yen. */
  readonly capital: NumberField<'capital'>
  /** 常時使用する従業員数: 常時使用する従業員は何人ですか。 How many regular employees are there? In a whole number. */
  readonly employees: NumberField<'employees'>
  /** 企業規模: 企業規模はどれですか。 What size is the enterprise? */
  readonly enterpriseSize: ChoiceField<'enterpriseSize', 'micro' | 'small' | 'midSized' | 'large' | 'notEnterprise'>
  /** 100億宣言: 「100億宣言」をしていますか。 Have you made the 10-billion-yen sales declaration? */
  readonly hundredOkuDeclaration: BooleanField<'hundredOkuDeclaration'>
  /** 業種: 主な業種はどれですか。 What is the main industry? */
  readonly industry: ChoiceField<
    'industry',
    | 'manufacturing'
    | 'construction'
    | 'transport'
    | 'wholesale'
    | 'services'
    | 'retail'
    | 'rubberProducts'
    | 'software'
    | 'hotel'
    | 'leisure'
    | 'other'
  >
  /** 都道府県: 事業所や住まいは、どの都道府県にありますか。 In which prefecture is the site or home? */
  readonly prefecture: ChoiceField<
    'prefecture',
    | 'hokkaido'
    | 'aomori'
    | 'iwate'
    | 'miyagi'
    | 'akita'
    | 'yamagata'
    | 'fukushima'
    | 'ibaraki'
    | 'tochigi'
    | 'gunma'
    | 'saitama'
    | 'chiba'
    | 'tokyo'
    | 'kanagawa'
    | 'niigata'
    | 'toyama'
    | 'ishikawa'
    | 'fukui'
    | 'yamanashi'
    | 'nagano'
    | 'gifu'
    | 'shizuoka'
    | 'aichi'
    | 'mie'
    | 'shiga'
    | 'kyoto'
    | 'osaka'
    | 'hyogo'
    | 'nara'
    | 'wakayama'
    | 'tottori'
    | 'shimane'
    | 'okayama'
    | 'hiroshima'
    | 'yamaguchi'
    | 'tokushima'
    | 'kagawa'
    | 'ehime'
    | 'kochi'
    | 'fukuoka'
    | 'saga'
    | 'nagasaki'
    | 'kumamoto'
    | 'oita'
    | 'miyazaki'
    | 'kagoshima'
    | 'okinawa'
  >
  /** 取り組むこと: 何をするための支援を探していますか。 What do you want support for? */
  readonly plannedActivity: ChoiceField<
    'plannedActivity',
    | 'everydayBills'
    | 'businessConsultation'
    | 'invoiceSystem'
    | 'salesChannels'
    | 'digitalTools'
    | 'growthInvestment'
    | 'executiveTalent'
    | 'businessSuccession'
    | 'turnaround'
    | 'borrowing'
    | 'energySaving'
    | 'demandResponse'
    | 'disasterRecovery'
    | 'disasterPreparedness'
    | 'export'
    | 'foreignInvestmentInJapan'
    | 'fuelStation'
    | 'industrialWater'
    | 'digitalLifeline'
    | 'drones'
    | 'satellites'
    | 'rocketParts'
    | 'permanentMagnets'
    | 'electronicComponents'
    | 'post5g'
    | 'semiconductors'
    | 'dataCentre'
    | 'cybersecurity'
    | 'quantum'
    | 'space'
    | 'regenerativeMedicine'
    | 'geothermal'
    | 'ccs'
    | 'nuclearDecommissioning'
    | 'mineSafety'
    | 'universityHub'
    | 'startup'
    | 'content'
    | 'youngTalent'
    | 'other'
  >
  /** 採択済みの複数年度事業: 過去に採択された複数年度の省エネ事業の続きですか。 Does it continue an energy-saving project that was adopted before as multi-year? */
  readonly adoptedMultiYearProject: BooleanField<'adoptedMultiYearProject'>
  /** ドレン排水の工事: 共用廊下を横切る排水ガイドや、浴室への排水の工事をしますか。 Is a drain rail laid across the shared corridor, or the drain led to the bathroom? */
  readonly drainGuide: BooleanField<'drainGuide'>
  /** 補助対象経費: 対象になる費用はいくらですか。 How much does the eligible work cost? In yen. */
  readonly eligibleCost: NumberField<'eligibleCost'>
  /** 経営人材の受入れ方: 大企業の経営人材を、どの形で受け入れますか。 How does the executive from a large company join you? */
  readonly executiveHireMode: ChoiceField<'executiveHireMode', 'transfer' | 'concurrent' | 'sideJob' | 'secondment'>
  /** 投資額: 投資額はいくらですか。 How much do you invest? In yen. */
  readonly investmentAmount: NumberField<'investmentAmount'>
  /** 貸付残高: 日本政策金融公庫のセーフティネット貸付で、いくら借りますか。 How much do you borrow as a safety-net loan of the Japan Finance Corporation? In yen. */
  readonly loanBalance: NumberField<'loanBalance'>
  /** 事業規模: 事業の規模はいくらですか。 How large is the project? In yen. */
  readonly projectScale: NumberField<'projectScale'>
  /** 台数: 給湯器を何台替えますか。 How many heaters are replaced? In a whole number. */
  readonly unitCount: NumberField<'unitCount'>
  /** 省エネ型給湯器の種類: 付ける給湯器に追いだき機能はありますか。 Does the new heater reheat the bath? */
  readonly waterHeater: ChoiceField<'waterHeater', 'noReheat' | 'reheat'>
  /** 被災した災害: どの災害で被害を受けましたか。 Which disaster hit you? */
  readonly disaster: ChoiceField<
    'disaster',
    | 'noto2024'
    | 'julyRain2020'
    | 'fukushima2021'
    | 'fukushima2022'
    | 'augustRain2025'
    | 'septemberRain2025'
    | 'typhoon12Of2025'
    | 'typhoon15Of2025'
    | 'typhoon22Or23Of2025'
    | 'other'
    | 'none'
  >
  /** 貸付後3年間の利子: 貸付後3年間に支払う利子は合計いくらですか。 How much interest falls due in the first three years? In yen. */
  readonly loanInterestFirstThreeYears: NumberField<'loanInterestFirstThreeYears'>
  /** 借入れの種類: どの融資を受けますか。 Which loan is it? */
  readonly loanKind: ChoiceField<'loanKind', 'governmentSpecialLoan' | 'prefecturalLoan' | 'other'>
  /** 多重被災事業者: 県から「多重被災事業者」に当たると言われましたか、または当たる見込みですか。 Has the prefecture said, or is it likely to say, that you count as hit more than once? */
  readonly multiplyAffected: BooleanField<'multiplyAffected'>
  /** 復興事業計画の認定グループの構成員: 県の認定を受けた復興事業計画のグループに入っていますか。 Do you belong to a group whose recovery plan the prefecture has certified? */
  readonly recoveryGroupMember: BooleanField<'recoveryGroupMember'>
  /** なりわい再建支援事業（A類型）の利用: なりわい再建支援事業（A類型）を使って復旧しますか。 Do you rebuild with the type A reconstruction grant? */
  readonly usesTypeAReconstructionGrant: BooleanField<'usesTypeAReconstructionGrant'>
  /** 当分の間税率の廃止で苦しくなったガソリンスタンド: ガソリンスタンド（SS）を営み、ガソリンなどの当分の間税率の廃止で、資金繰りなどの経営が苦しくなっていますか。 Do you run a filling station that the end of the provisional fuel tax rate harms, in its cash flow or otherwise? */
  readonly affectedByFuelTaxChange: BooleanField<'affectedByFuelTaxChange'>
  /** 認定供給確保計画: 経済安全保障推進法の認定供給確保計画がありますか。 Do you have a supply plan certified under the Economic Security Promotion Act? */
  readonly certifiedSupplyPlan: BooleanField<'certifiedSupplyPlan'>
  /** ディープテックのスタートアップ: 研究から生まれた新しい技術を事業にするスタートアップですか。 Are you a start-up that turns new technology from research into a business? */
  readonly deepTechStartup: BooleanField<'deepTechStartup'>
  /** 指定伝統的工芸品の製造: 国が指定した伝統的工芸品を作っていますか。 Do you make a traditional craft designated by the state? */
  readonly designatedCraft: BooleanField<'designatedCraft'>
  /** 局激指定または災害救助法適用の災害: 局地激甚災害の指定や災害救助法の適用を受けた災害（令和7年8月豪雨、令和7年台風22号など）で被害を受けましたか。 Were you hit by a disaster that was declared locally severe or to which the Disaster Relief Act was applied, such as the heavy rain of August 2025 or Typhoon 22 of 2025? */
  readonly designatedDisaster: BooleanField<'designatedDisaster'>
  /** 避難所や、避難の難しい人が多く出る施設: その施設は、避難所になったり、災害時に避難の難しい人が多く出たりする施設ですか。 Is the facility a shelter, or one where many people could not get away in a disaster? */
  readonly shelterFacility: BooleanField<'shelterFacility'>
  /** 商店街の組織: 商店街の組合や、まちづくり会社など、商店街をまとめる組織ですか。 Are you the body of a shopping street, such as its cooperative or a town company? */
  readonly shoppingStreetBody: BooleanField<'shoppingStreetBody'>
  /** 南海トラフ巨大地震で震度6弱以上が予想される地域: その場所は、南海トラフ巨大地震で震度6弱以上の揺れが予想されていますか。 Is the place expected to shake with a seismic intensity of 6-lower or more (Japanese scale) in a Nankai Trough earthquake? */
  readonly strongShakingExpected: BooleanField<'strongShakingExpected'>
  /** 金融機関との交渉の費用: 金融機関との交渉（経営者保証の解除を目指すもの）を支援してもらう費用はいくらですか。 How much is the fee for help in talks with lenders (to lift the owner’s guarantee)? In yen. */
  readonly bankTalksFee: NumberField<'bankTalksFee'>
  /** デューデリジェンスなどの費用: 財務や事業の調査（デューデリジェンスなど）の費用はいくらですか。 How much is the fee for due diligence of finances and business? In yen. */
  readonly dueDiligenceFee: NumberField<'dueDiligenceFee'>
  /** 伴走支援の費用: 計画を作ったあとの伴走支援の費用はいくらですか。 How much is the fee for following up the plan? In yen. */
  readonly followUpFee: NumberField<'followUpFee'>
  /** 期中の伴走支援の費用: 期中の伴走支援の費用はいくらですか。 How much is the fee for following up during the year? In yen. */
  readonly midTermFollowUpFee: NumberField<'midTermFollowUpFee'>
  /** 計画策定の費用: 経営改善計画づくりを支援してもらう費用はいくらですか。 How much is the fee for help with the management improvement plan? In yen. */
  readonly planFee: NumberField<'planFee'>
  /** 決算期の伴走支援の費用: 決算期の伴走支援の費用はいくらですか。 How much is the fee for following up at the end of the business year? In yen. */
  readonly yearEndFollowUpFee: NumberField<'yearEndFollowUpFee'>
  /** 申込みの月: 保証を何月に申し込みますか。 In which month do you apply for the guarantee? */
  readonly applicationMonth: MonthField<'applicationMonth'>
  /** 信用保証料: 補助を引く前の信用保証料はいくらですか。 How much is the guarantee fee before the subsidy? In yen. */
  readonly guaranteeFee: NumberField<'guaranteeFee'>
  /** 協調支援型特別保証の要件: 協調支援型特別保証を、どちらの要件で申し込みますか。 By which requirement do you apply for the coordinated-lending guarantee? */
  readonly guaranteeRequirement: ChoiceField<'guaranteeRequirement', 'properLoan' | 'actionPlan'>
  /** 保証付き融資の残高: 保証付きで借りる金額はいくらですか。 How much do you borrow under the guarantee? In yen. */
  readonly guaranteedLoan: NumberField<'guaranteedLoan'>
  /** 国の補助前の保証料率: 経営改善サポート保証の、国の補助を引く前の保証料率はどちらですか。 Which is the rate of the management improvement support guarantee before the state’s subsidy? */
  readonly supportGuaranteeRate: ChoiceField<'supportGuaranteeRate', 'standard' | 'higher'>
  /** 補助率4分の1での採択: 補助率3分の1の採択に届かないときの、4分の1での追加の採択で計算しますか。 Should it be worked out for the further adoption at one quarter, for those who miss the line for one third? */
  readonly acceptsQuarterRate: BooleanField<'acceptsQuarterRate'>
  /** 経営人材に払う給与など: 受け入れる経営人材に、契約期間か2年間の短い方で、給与などを合計いくら払いますか。 How much do you pay the executive in all, over the shorter of the contract and two years? In yen. */
  readonly executivePay: NumberField<'executivePay'>
  /** 外注費と専門家経費: 外注費と専門家経費は合わせていくらですか。 How much do outsourcing and experts cost together? In yen. */
  readonly outsideCost: NumberField<'outsideCost'>
  /** 事業承継での立場: 事業を譲る側ですか、譲り受ける側ですか。 Do you hand the business over, or take one over? */
  readonly successionRole: ChoiceField<'successionRole', 'handOver' | 'takeOver'>
  /** 能登半島地震でも被災: 令和6年能登半島地震などでも被災しましたか。 Were you also hit by the Noto earthquake of 2024 or the rain after it? */
  readonly alsoHitByNoto2024: BooleanField<'alsoHitByNoto2024'>
  /** 受け取る保険金: 被害について受け取る保険金や共済金はいくらですか。 How much insurance or mutual aid do you receive for the damage? In yen. */
  readonly insurancePayout: NumberField<'insurancePayout'>
  /** 業務用、産業用の蓄電池の公募の区分: 業務用や産業用の蓄電池の公募のうち、どちらに応募しますか。 Which of the two calls for business batteries do you apply to? */
  readonly batteryCallSize: ChoiceField<'batteryCallSize', 'ordinary' | 'large'>
  /** 電力需要の調整（DR）のためにすること: 電力需要の調整（ディマンド・リスポンス、DR）のために何をしますか。 What do you do for demand response? */
  readonly demandResponseWork: ChoiceField<'demandResponseWork', 'battery' | 'connectDevices' | 'smartMeterTrial'>
  /** 初期実効容量: 蓄電池の初期実効容量は何kWhですか。 How many kWh is the initial effective capacity? In kWh. */
  readonly effectiveCapacity: NumberField<'effectiveCapacity'>
  /** 既存の賃貸集合住宅: 賃貸に出している既存の集合住宅（アパートやマンション）の給湯器を、オーナーなどとして取り替えますか。 Do you, as the owner or the like, replace heaters in an existing building of rented flats? */
  readonly existingRentalFlats: BooleanField<'existingRentalFlats'>
  /** 備えるもの: 災害に備えて何を入れますか。 What do you install for disasters? */
  readonly fuelStockpileEquipment: ChoiceField<
    'fuelStockpileEquipment',
    'containerOnly' | 'withGeneratorOrAirConditioning' | 'withBoth'
  >
  /** 医療や福祉の法人: 医療法人や社会福祉法人などですか。 Are you a medical or social welfare corporation or the like? */
  readonly medicalOrWelfareBody: BooleanField<'medicalOrWelfareBody'>
  /** レジリエンス評価のある製品: その蓄電池は、レジリエンスの評価のある製品として登録されていますか。 Is the battery listed as rated for resilience? */
  readonly resilienceRated: BooleanField<'resilienceRated'>
  /** 蓄電容量: 蓄電池の蓄電容量は何kWhですか。 How many kWh can the battery store? In kWh. */
  readonly storageCapacity: NumberField<'storageCapacity'>
  /** 旧鉱物採掘区域での陥没の危険性: 旧鉱物採掘区域で、陥没の危険性が見込まれますか。 Is subsidence feared in an old mining area there? */
  readonly subsidenceFeared: BooleanField<'subsidenceFeared'>
  /** 坑廃水処理を行う者（補助金交付要綱第26条第1項）: 補助金の交付要綱第26条第1項に挙げられた鉱山で、鉱害を防ぐための坑廃水処理をしていますか。 Do you treat mine water against pollution at a mine that article 26(1) of the grant rules lists? */
  readonly treatsMineWater: BooleanField<'treatsMineWater'>
  /** 広域認定のある製品: その蓄電池は、広域認定のある製品として登録されていますか。 Is the battery listed as having wide-area certification (koiki nintei)? */
  readonly wideAreaCertified: BooleanField<'wideAreaCertified'>
  /** 海外を目指す学生、若手起業家、スタートアップの経営陣など: 海外での事業を目指す学生、若手の起業家、スタートアップの経営陣などですか。 Are you a student, a young founder or an executive of a start-up who aims for business abroad? */
  readonly founderGoingAbroad: BooleanField<'founderGoingAbroad'>
  /** グローバルサウスでの事業の種類: グローバルサウスの国々で、どの種類の事業をしますか。 Which kind of project is it? */
  readonly globalSouthProject: ChoiceField<'globalSouthProject', 'largeTrial' | 'smallTrial' | 'feasibilityStudy'>
  /** 永久磁石についての取組: 永久磁石について、何に費用をかけますか。 What do you spend on for permanent magnets? */
  readonly magnetInvestment: ChoiceField<'magnetInvestment', 'plant' | 'recyclingPlant' | 'research'>
  /** 複数の会社での海外展開: 複数の会社で一緒に海外に展開しますか。 Do several firms go abroad together? */
  readonly severalFirmsAbroad: BooleanField<'severalFirmsAbroad'>
  /** スタートアップ: スタートアップですか。 Are you a start-up? */
  readonly startup: BooleanField<'startup'>
  /** 米国関税の影響: 米国の関税措置の影響を受けていますか。 Do the US tariffs affect your business? */
  readonly usTariffImpact: BooleanField<'usTariffImpact'>
  /** 消費動向などの分析の費用: グループで使う消費動向などの分析（AIカメラ、ビーコン、デジタルサイネージなど）はいくらですか。 How much does the group’s analysis of customers cost (AI cameras, beacons, digital signs and the like)? In yen. */
  readonly analysisCost: NumberField<'analysisCost'>
  /** 分析を使う事業者の数: その分析を使うのは、グループのうち何者ですか。 How many firms of the group use the analysis? In firms. */
  readonly analysisMembers: NumberField<'analysisMembers'>
  /** ITツールが受け持つ業務プロセスの数: 導入するソフトは、いくつの業務プロセスを受け持ちますか。 How many business processes does the software cover? */
  readonly businessProcesses: ChoiceField<'businessProcesses', 'oneToThree' | 'fourOrMore'>
  /** パソコンなどの費用: ソフトウェアと合わせて買うパソコン、タブレット、プリンターなどはいくらですか。 How much do computers, tablets, printers and the like bought with the software cost? In yen. */
  readonly computerCost: NumberField<'computerCost'>
  /** 一緒に申請する事業者の数: 何者で一緒に申請しますか。 How many firms apply together? In firms. */
  readonly groupMembers: NumberField<'groupMembers'>
  /** 会計、受発注、決済のうちの機能の数: ソフトには、会計、受発注、決済の三つのうち、いくつの機能がありますか。 How many of the three functions does the software have: accounts, orders, payment? */
  readonly invoiceFunctions: ChoiceField<'invoiceFunctions', 'one' | 'twoOrMore'>
  /** 最低賃金に近い賃金の従業員が3割以上: 2024年10月から2025年9月までに、最低賃金に近い賃金の従業員が全体の3割以上だった月が3か月以上ありますか。 Between October 2024 and September 2025, were 30% or more of the staff paid near the minimum wage in three months or more? */
  readonly nearMinimumWage: BooleanField<'nearMinimumWage'>
  /** 事務費と外部専門家の費用: グループのとりまとめの事務費と、外部の専門家への謝金や旅費はいくらですか。 How much do the group’s office and the fees and travel of outside experts cost? In yen. */
  readonly officeCost: NumberField<'officeCost'>
  /** 取引先に無料で使ってもらう受発注ソフト: 入れるのは、仕入れ先などの取引先に無料で使ってもらうクラウドの受発注ソフトですか。 Is it cloud ordering software that your suppliers are to use free of charge? */
  readonly orderingToolForSuppliers: BooleanField<'orderingToolForSuppliers'>
  /** ソフトウェアの費用: ソフトウェアやクラウドの利用料、導入の手伝いはいくらですか。 How much do software, cloud fees and help with them cost? In yen. */
  readonly softwareCost: NumberField<'softwareCost'>
  /** レジや券売機の費用: ソフトウェアと合わせて買うPOSレジ、モバイルPOSレジ、券売機はいくらですか。 How much do POS tills, mobile tills and ticket machines bought with the software cost? In yen. */
  readonly tillCost: NumberField<'tillCost'>
  /** 1年以内の創業と特定創業支援: 創業と、市区町村の「特定創業支援等事業」の支援の両方が、この1年以内ですか。 Are both your founding and the municipality’s certified start-up course within the last year? */
  readonly foundedWithinOneYear: BooleanField<'foundedWithinOneYear'>
  /** 直近の課税所得が0円以下: 直近の1期（1年）の課税所得は0円以下でしたか。 Was your taxable income of the last period zero or below? */
  readonly inDeficit: BooleanField<'inDeficit'>
  /** 免税事業者からインボイス発行事業者へ: 免税事業者だった人か2023年10月1日以降に創業した人で、新しくインボイスの発行事業者に登録したか、これから登録しますか。 Were you exempt from consumption tax, or founded on or after 1 October 2023, and do you (or did you) newly register to issue invoices? */
  readonly invoiceTransition: BooleanField<'invoiceTransition'>
  /** 参画する小規模事業者の数: 何者の小規模事業者が一緒に取り組みますか。 How many micro enterprises take part? */
  readonly jointParticipants: ChoiceField<'jointParticipants', 'upToFour' | 'fiveToNine' | 'tenOrMore'>
  /** 広報費: チラシ、看板、新聞や雑誌の広告などの費用はいくらですか。 How much do leaflets, signs and printed advertising cost? In yen. */
  readonly publicityCost: NumberField<'publicityCost'>
  /** 賃上げの特例を使う: 制度が求める賃上げをして、上限額の上乗せを受けますか。 Will you raise wages as the scheme asks, for its higher limit? */
  readonly wageIncrease: BooleanField<'wageIncrease'>
  /** ウェブサイト関連費: ホームページ、ネットショップ、ウェブ広告などの費用はいくらですか。 How much do the website, online shop and web advertising cost? In yen. */
  readonly websiteCost: NumberField<'websiteCost'>
  /** 年間の売上高: 直近の1年の売上高はいくらですか。 How much were your sales of the last year? In yen. */
  readonly annualSales: NumberField<'annualSales'>
  /** 廃業費: 廃業にかかる費用（片付け、原状回復、登記など）はいくらですか。 How much does closing cost (clearing, restoring, registration)? In yen. */
  readonly closingCost: NumberField<'closingCost'>
  /** 廃業費を合わせて申請する枠: どの枠と合わせて廃業費を申請しますか。 With which frame do you apply for the cost of closing? */
  readonly closureAlongside: ChoiceField<
    'closureAlongside',
    | 'capitalInvestment'
    | 'expertsBuyer'
    | 'expertsSeller'
    | 'expertsSellerInDeficit'
    | 'integrationExperts'
    | 'integrationInvestment'
    | 'none'
  >
  /** 赤字、または営業利益率の低下: 赤字か、営業利益率が下がっているかの、どちらかに当たりますか。 Are you in deficit, or is your operating margin down? */
  readonly deficitOrLowerMargin: BooleanField<'deficitOrLowerMargin'>
  /** デューデリジェンスの費用: 補助対象経費のうち、デューデリジェンス（相手の会社の調査）の費用はいくらですか。 How much of the eligible cost is for due diligence? In yen. */
  readonly dueDiligenceCost: NumberField<'dueDiligenceCost'>
  /** これまでに受けた同じ補助金: これまでに、この災害復興の補助金をいくら受けましたか。 How much have you received of this recovery grant before? In yen. */
  readonly earlierCraftGrants: NumberField<'earlierCraftGrants'>
  /** 能登半島地震そのものによる被害: 令和6年1月1日の能登半島地震そのもので、大きな影響を受けましたか。 Were you hit hard by the Noto earthquake of 1 January 2024 itself? */
  readonly hitByNotoEarthquake: BooleanField<'hitByNotoEarthquake'>
  /** 保証を受ける借入額: 保証を受けて、いくら借りますか。 How much do you borrow with the guarantee? In yen. */
  readonly loanAmount: NumberField<'loanAmount'>
  /** 一緒に取り組む商店街の数: いくつの商店街で取り組みますか。 How many shopping streets take part? In streets. */
  readonly participatingStreets: NumberField<'participatingStreets'>
}

/** The facts of one applicant, each optional: a missing fact is unknown, never zero. */
export type Profile = ProfileOf<Pick<Facts, keyof Facts>>

/** A measure that asks for some of the facts. */
type Asks<Id extends keyof Facts> = Measure<Pick<Facts, Id>>

/** Every measure by its id, each with the facts that it asks for. */
export interface Measures {
  /** 電気料金の値引き: Electricity discount */
  readonly 'electricity-discount': Asks<'electricitySupply' | 'electricityUsage' | 'usageMonth'>
  /** 都市ガス料金の値引き: City gas discount */
  readonly 'city-gas-discount': Asks<'gasSupply' | 'gasUsage' | 'usageMonth'>
  /** ガソリンスタンドへの利子補給: Interest subsidy for filling stations */
  readonly 'fuel-station-interest-subsidy': Asks<'affectedByFuelTaxChange' | 'enterpriseSize'>
  /** ガソリンスタンドの運転資金の債務保証: Guarantee of working capital for filling stations */
  readonly 'fuel-station-debt-guarantee': Asks<'affectedByFuelTaxChange' | 'enterpriseSize'>
  /** SSネットワーク維持・強化支援事業: Investment in the filling station network */
  readonly 'fuel-station-network-investment': Asks<never>
  /** 当分の間税率廃止に伴い影響のあるSSへの経営再建支援事業: Turnaround of filling stations affected by the fuel tax change */
  readonly 'fuel-station-turnaround': Asks<'affectedByFuelTaxChange' | 'enterpriseSize'>
  /** アーキテクチャ設計等: Architecture design */
  readonly 'digital-lifeline-architecture': Asks<never>
  /** システムの開発・拡張・実装等（ドローン航路整備事業）: Developing, extending and deploying systems (drone routes) */
  readonly 'digital-lifeline-systems': Asks<'eligibleCost'>
  /** システムの開発・拡張・実装等（自動運転サービス支援道、インフラ管理DXなど）: Developing, extending and deploying systems (automated driving, infrastructure DX and others) */
  readonly 'digital-lifeline-other-systems': Asks<never>
  /** 仕様書の作成・標準化等に向けた調査: Survey for specifications and standards */
  readonly 'digital-lifeline-specifications': Asks<never>
  /** 工業用水道施設の強靱化と合理化への補助: Grant for stronger and leaner industrial water works */
  readonly 'industrial-water-supply': Asks<'eligibleCost'>
  /** 中堅・中小・スタートアップ企業の賃上げに向けた省力化等の大規模成長投資補助金: Large-scale growth investment grant (labour saving for wage rises of mid-sized, small and start-up firms) */
  readonly 'large-scale-growth-investment': Asks<'enterpriseSize' | 'investmentAmount' | 'hundredOkuDeclaration'>
  /** 大規模成長投資補助金 第6回公募（外注費、専門家経費、補助率4分の1を含む計算）: Large-scale growth investment grant, sixth call (with outside cost and the rate of one quarter) */
  readonly 'large-scale-growth-investment-sixth-call': Asks<
    'enterpriseSize' | 'investmentAmount' | 'hundredOkuDeclaration' | 'outsideCost' | 'acceptsQuarterRate'
  >
  /** 地域企業経営人材確保支援事業給付金: Benefit for taking in an executive */
  readonly 'management-talent-benefit': Asks<'enterpriseSize' | 'executiveHireMode'>
  /** 地域企業経営人材確保支援事業給付金（給与からの計算）: Benefit for taking in an executive, worked out from the pay */
  readonly 'management-talent-benefit-by-pay': Asks<'enterpriseSize' | 'executiveHireMode' | 'executivePay'>
  /** 中小企業成長加速化支援事業（中小企業成長加速化補助金）: SME growth acceleration grant */
  readonly 'sme-growth-acceleration': Asks<
    'enterpriseSize' | 'hundredOkuDeclaration' | 'annualSales' | 'investmentAmount' | 'outsideCost'
  >
  /** デジタル化・AI導入補助金2026 通常枠: Grant for digital tools and AI 2026, regular frame */
  readonly 'digital-ai-adoption-regular': Asks<
    'enterpriseSize' | 'eligibleCost' | 'nearMinimumWage' | 'businessProcesses'
  >
  /** デジタル化・AI導入補助金2026 インボイス枠（インボイス対応類型）: Grant for digital tools and AI 2026, invoice frame */
  readonly 'digital-ai-adoption-invoice': Asks<
    'enterpriseSize' | 'softwareCost' | 'invoiceFunctions' | 'computerCost' | 'tillCost'
  >
  /** デジタル化・AI導入補助金2026 インボイス枠（電子取引類型）: Grant for digital tools and AI 2026, electronic trading frame */
  readonly 'digital-ai-adoption-electronic-trading': Asks<'enterpriseSize' | 'eligibleCost'>
  /** デジタル化・AI導入補助金2026 セキュリティ対策推進枠: Grant for digital tools and AI 2026, security frame */
  readonly 'digital-ai-adoption-security': Asks<'enterpriseSize' | 'eligibleCost'>
  /** デジタル化・AI導入補助金2026 複数者連携デジタル化・AI導入枠: Grant for digital tools and AI 2026, group frame */
  readonly 'digital-ai-adoption-group': Asks<
    | 'groupMembers'
    | 'enterpriseSize'
    | 'softwareCost'
    | 'invoiceFunctions'
    | 'computerCost'
    | 'tillCost'
    | 'analysisCost'
    | 'analysisMembers'
    | 'officeCost'
  >
  /** 小規模事業者持続化補助金 一般型（通常枠）第20回: Grant for micro enterprises to find customers, 20th call */
  readonly 'micro-business-sustainability-general': Asks<
    | 'enterpriseSize'
    | 'eligibleCost'
    | 'wageIncrease'
    | 'inDeficit'
    | 'websiteCost'
    | 'publicityCost'
    | 'invoiceTransition'
  >
  /** 小規模事業者持続化補助金 一般型（通常枠）第19回: Grant for micro enterprises to find customers, 19th call */
  readonly 'micro-business-sustainability-general-19th': Asks<
    | 'enterpriseSize'
    | 'eligibleCost'
    | 'wageIncrease'
    | 'inDeficit'
    | 'publicityCost'
    | 'websiteCost'
    | 'invoiceTransition'
  >
  /** 小規模事業者持続化補助金 創業型: Grant for micro enterprises to find customers, start-up frame */
  readonly 'micro-business-sustainability-startup': Asks<
    'enterpriseSize' | 'foundedWithinOneYear' | 'eligibleCost' | 'invoiceTransition'
  >
  /** 小規模事業者持続化補助金 共同・協業型: Grant for micro enterprises to find customers, joint frame */
  readonly 'micro-business-sustainability-joint': Asks<'applicantType' | 'eligibleCost' | 'jointParticipants'>
  /** 小規模事業者持続化補助金 災害支援枠（令和6年能登半島地震等）: Grant for micro enterprises, disaster frame (2024 Noto earthquake and heavy rain) */
  readonly 'micro-business-sustainability-noto': Asks<'enterpriseSize' | 'disaster' | 'prefecture' | 'eligibleCost'>
  /** 事業承継・M&A補助金 事業承継促進枠: Succession and M&A grant, frame for investment by successors */
  readonly 'succession-capital-investment': Asks<'enterpriseSize' | 'eligibleCost' | 'wageIncrease'>
  /** 事業承継・M&A補助金 専門家活用枠（買い手支援類型）: Succession and M&A grant, experts for the buyer */
  readonly 'succession-experts-buyer': Asks<'enterpriseSize' | 'eligibleCost' | 'dueDiligenceCost'>
  /** 事業承継・M&A補助金 専門家活用枠（売り手支援類型）: Succession and M&A grant, experts for the seller */
  readonly 'succession-experts-seller': Asks<
    'enterpriseSize' | 'eligibleCost' | 'deficitOrLowerMargin' | 'dueDiligenceCost'
  >
  /** 事業承継・M&A補助金 専門家活用枠（100億企業特例）: Succession and M&A grant, experts for firms that aim for 10 billion yen */
  readonly 'succession-experts-hundred-oku': Asks<'enterpriseSize' | 'hundredOkuDeclaration' | 'eligibleCost'>
  /** 事業承継・M&A補助金 PMI推進枠（PMI専門家活用類型）: Succession and M&A grant, experts for integration after M&A */
  readonly 'succession-integration-experts': Asks<'enterpriseSize' | 'eligibleCost'>
  /** 事業承継・M&A補助金 PMI推進枠（事業統合投資類型）: Succession and M&A grant, investment for integration after M&A */
  readonly 'succession-integration-investment': Asks<'enterpriseSize' | 'eligibleCost' | 'wageIncrease'>
  /** 事業承継・M&A補助金 廃業費（ほかの枠との併用）: Succession and M&A grant, cost of closing with another frame */
  readonly 'succession-closure-alongside': Asks<'enterpriseSize' | 'closureAlongside' | 'closingCost'>
  /** 事業承継・M&A補助金 廃業・再チャレンジ枠: Succession and M&A grant, closing and starting again */
  readonly 'succession-closure-rechallenge': Asks<'enterpriseSize' | 'closureAlongside' | 'closingCost'>
  /** 事業承継・M&A補助金 小規模売り手支援類型: Succession and M&A grant, small sellers */
  readonly 'succession-small-seller': Asks<'enterpriseSize'>
  /** 総合的なソフト支援パッケージ事業: Advice package for SMEs and micro enterprises */
  readonly 'sme-hands-on-support': Asks<'enterpriseSize'>
  /** 経営相談体制強化事業: Stronger business consultation */
  readonly 'business-consultation': Asks<'enterpriseSize'>
  /** 経営相談体制強化事業（支援機関への支援）: Stronger business consultation (support bodies) */
  readonly 'consultation-support-bodies': Asks<never>
  /** よろず支援拠点事業: Yorozu support centres */
  readonly 'yorozu-support-centres': Asks<'enterpriseSize'>
  /** インボイス相談窓口事業: Help desk for the invoice system */
  readonly 'invoice-consultation': Asks<'enterpriseSize'>
  /** 中小企業活性化事業: SME revitalization councils */
  readonly 'sme-revitalization': Asks<'enterpriseSize'>
  /** 事業承継総合支援事業: Business succession centres */
  readonly 'business-succession-support': Asks<'successionRole' | 'enterpriseSize'>
  /** 経営改善計画策定支援（通常枠）: Support for a full management improvement plan (ordinary frame) */
  readonly 'management-improvement-plan': Asks<'enterpriseSize' | 'planFee' | 'followUpFee' | 'bankTalksFee'>
  /** 経営改善計画策定支援（中小版GL枠）: Support for a full management improvement plan (frame for the SME debt workout guideline) */
  readonly 'management-improvement-plan-guideline': Asks<
    'enterpriseSize' | 'dueDiligenceFee' | 'planFee' | 'followUpFee'
  >
  /** 早期経営改善計画策定支援: Support for an early management improvement plan */
  readonly 'early-management-improvement-plan': Asks<
    'enterpriseSize' | 'planFee' | 'midTermFollowUpFee' | 'yearEndFollowUpFee'
  >
  /** 下請取引改善事業: Better dealing with subcontractors */
  readonly 'subcontracting-survey': Asks<never>
  /** 取引条件改善状況に関する調査等事業: Survey of trading terms */
  readonly 'trading-terms-survey': Asks<never>
  /** 信用保証料の補助（協調支援型特別保証と経営改善サポート保証のほか）: Subsidy of credit guarantee fees (other than those of the two known guarantees) */
  readonly 'credit-guarantee-fee-subsidy': Asks<'enterpriseSize'>
  /** 協調支援型特別保証の保証料補助: Fee subsidy of the coordinated-lending guarantee */
  readonly 'coordinated-lending-guarantee-fee': Asks<
    'enterpriseSize' | 'guaranteeRequirement' | 'guaranteeFee' | 'applicationMonth'
  >
  /** 経営改善サポート保証（経営改善・再生支援強化型）の保証料補助、1年分: Fee subsidy of the management improvement support guarantee, for one year */
  readonly 'management-improvement-support-guarantee-fee': Asks<
    'enterpriseSize' | 'guaranteedLoan' | 'applicationMonth' | 'supportGuaranteeRate'
  >
  /** 最低賃金引上げ等の事業環境変化への対応（地方公共団体への支援）: Support for wage rises and other change (grant to local government) */
  readonly 'local-consultation-grant': Asks<'applicantType'>
  /** 最低賃金引上げ等の事業環境変化への対応（小規模事業者の伴走支援）: Support for wage rises and other change (advice for micro enterprises) */
  readonly 'local-consultation': Asks<'enterpriseSize'>
  /** 災害時支援（地方公共団体への支援）: Help after disasters (grant to local government) */
  readonly 'local-disaster-recovery-grant': Asks<'applicantType' | 'designatedDisaster'>
  /** 災害時支援（小規模事業者の施設・設備の復旧）: Help after disasters (rebuilding by micro enterprises) */
  readonly 'local-disaster-recovery': Asks<'enterpriseSize' | 'designatedDisaster'>
  /** 災害時支援（静岡県、令和7年台風15号）: Help after disasters (Shizuoka, Typhoon 15 of 2025) */
  readonly 'local-disaster-recovery-shizuoka': Asks<
    'disaster' | 'prefecture' | 'enterpriseSize' | 'eligibleCost' | 'insurancePayout'
  >
  /** 災害時支援（東京都、八丈町と青ヶ島村、令和7年台風22号、23号）: Help after disasters (Tokyo, Hachijo and Aogashima, Typhoons 22 and 23 of 2025) */
  readonly 'local-disaster-recovery-tokyo': Asks<'disaster' | 'prefecture' | 'enterpriseSize' | 'eligibleCost'>
  /** 災害時支援（熊本県、令和7年8月豪雨）: Help after disasters (Kumamoto, heavy rain of August 2025) */
  readonly 'local-disaster-recovery-kumamoto': Asks<
    'disaster' | 'prefecture' | 'enterpriseSize' | 'eligibleCost' | 'insurancePayout'
  >
  /** 災害時支援（鹿児島県、令和7年8月の大雨と台風12号）: Help after disasters (Kagoshima, heavy rain of August 2025 and Typhoon 12) */
  readonly 'local-disaster-recovery-kagoshima': Asks<'disaster' | 'prefecture' | 'enterpriseSize' | 'eligibleCost'>
  /** 災害時支援（石川県、令和7年8月の大雨）: Help after disasters (Ishikawa, heavy rain of August 2025) */
  readonly 'local-disaster-recovery-ishikawa': Asks<
    'disaster' | 'prefecture' | 'enterpriseSize' | 'eligibleCost' | 'alsoHitByNoto2024'
  >
  /** 災害時支援（秋田県、令和7年8月20日と9月2日の大雨）: Help after disasters (Akita, heavy rain of 20 August and 2 September 2025) */
  readonly 'local-disaster-recovery-akita': Asks<'disaster' | 'prefecture' | 'enterpriseSize' | 'eligibleCost'>
  /** 鉱山開発・製錬事業への出資のためのJOGMECへの出資: Equity for JOGMEC to invest in mines and smelters */
  readonly 'mineral-project-equity': Asks<never>
  /** 国家備蓄の強化と案件評価等のための交付金: Grant for the national stockpile and project assessment */
  readonly 'mineral-stockpile-grant': Asks<never>
  /** 備蓄物資の購入に係る借入金の利子補助: Interest on loans for the stockpile */
  readonly 'mineral-stockpile-interest': Asks<never>
  /** 無人航空機の安定供給のための助成金: Grant for a stable supply of drones */
  readonly 'supply-chain-drones': Asks<'applicantType' | 'certifiedSupplyPlan' | 'eligibleCost'>
  /** 人工衛星の生産能力の強化: Capacity to make satellites */
  readonly 'supply-chain-satellites': Asks<'plannedActivity' | 'applicantType' | 'certifiedSupplyPlan'>
  /** ロケットの部品の生産能力の強化: Capacity to make rocket parts */
  readonly 'supply-chain-rocket-parts': Asks<'plannedActivity' | 'applicantType' | 'certifiedSupplyPlan'>
  /** 永久磁石の製造設備の能力増強などへの支援: Support for more capacity to make permanent magnets */
  readonly 'supply-chain-permanent-magnets': Asks<
    'applicantType' | 'certifiedSupplyPlan' | 'eligibleCost' | 'magnetInvestment'
  >
  /** 先端電子部品の安定供給のための助成金: Grant for a stable supply of advanced electronic components */
  readonly 'supply-chain-electronic-components': Asks<'plannedActivity' | 'applicantType' | 'certifiedSupplyPlan'>
  /** シンクタンクのデータベース構築に向けた調査: Survey for a think tank’s database */
  readonly 'think-tank-database-survey': Asks<never>
  /** 経済安全保障施策の効果的推進にかかる調査: Survey for economic security policy */
  readonly 'economic-security-survey': Asks<never>
  /** 防災レジリエンス強化に向けた調査: Survey for disaster resilience */
  readonly 'disaster-resilience-survey': Asks<never>
  /** ポスト5G情報通信システムの開発: Development of post-5G communication systems */
  readonly 'post-5g-communication-systems': Asks<'plannedActivity' | 'applicantType'>
  /** 先端半導体等の設計・製造技術等の開発: Development of technology for advanced semiconductors */
  readonly 'advanced-semiconductor-technology': Asks<'plannedActivity' | 'applicantType'>
  /** 半導体の設計・製造の基盤整備: Facilities for designing and making semiconductors */
  readonly 'semiconductor-design-and-manufacturing': Asks<'plannedActivity' | 'applicantType'>
  /** 中核データセンター拠点のインフラ整備への補助: Grant for the infrastructure of a data centre hub */
  readonly 'regional-data-centres': Asks<'plannedActivity' | 'applicantType' | 'prefecture'>
  /** お助け隊サービス（新類型）の検証と集団的防御プラットフォームの実証: Trial of a new security helper service (otasuketai) and a shared defence platform */
  readonly 'helper-service-demonstration': Asks<never>
  /** 製造機械分野の高度サイバーセキュリティ人材育成の環境整備: Groundwork for training security specialists for machinery */
  readonly 'machinery-security-training': Asks<never>
  /** 信頼性の高いサービス提供事業者を確認する制度の運営等: Scheme that confirms trustworthy security service providers */
  readonly 'trusted-security-services': Asks<never>
  /** ソフトウェア開発企業の脆弱性対応能力強化支援: Help for software developers in dealing with vulnerabilities */
  readonly 'software-vulnerability-response': Asks<'plannedActivity' | 'applicantType'>
  /** 耐量子計算機暗号への移行に向けた調査・実証: Study and trial of the move to post-quantum cryptography */
  readonly 'post-quantum-migration-study': Asks<never>
  /** 有望なセキュリティ・スタートアップ等の製品の積極調達: Buying products of promising security start-ups */
  readonly 'startup-security-procurement': Asks<never>
  /** 次世代機に向けた研究開発加速および人材育成: Research and training for the next generation */
  readonly 'quantum-next-generation-research': Asks<'plannedActivity' | 'applicantType'>
  /** ユースケース創出のための大型実証: Large trials that find uses */
  readonly 'quantum-use-case-demonstration': Asks<'plannedActivity' | 'applicantType'>
  /** 産総研「G-QuAT」の拡充: Larger G-QuAT research centre */
  readonly 'quantum-research-centre-expansion': Asks<never>
  /** 宇宙戦略基金による技術開発支援: Support for space technology from the fund */
  readonly 'space-strategy-fund': Asks<'plannedActivity' | 'applicantType'>
  /** 受託製造拠点の整備と製造人材育成への補助: Grant for contract manufacturing sites and training */
  readonly 'regenerative-medicine-manufacturing': Asks<'eligibleCost'>
  /** 坑井掘削調査への助成: Grant for survey wells */
  readonly 'geothermal-development': Asks<'eligibleCost'>
  /** 家庭用蓄電システムの導入補助（DRに活用できるもの）: Grant for home batteries that can serve demand response */
  readonly 'demand-response-batteries-household': Asks<
    'applicantType' | 'eligibleCost' | 'storageCapacity' | 'effectiveCapacity' | 'resilienceRated' | 'wideAreaCertified'
  >
  /** 業務用、産業用の蓄電システムの導入補助（DRに活用できるもの）: Grant for business batteries that can serve demand response */
  readonly 'demand-response-batteries-business': Asks<'eligibleCost'>
  /** 大規模な業務用、産業用の蓄電システム等の導入補助（DRに活用できるもの）: Grant for large business batteries that can serve demand response */
  readonly 'demand-response-batteries-large-business': Asks<
    'plannedActivity' | 'demandResponseWork' | 'applicantType' | 'batteryCallSize'
  >
  /** DRの拡大に向けたIoT化支援: Grant for connecting devices for demand response */
  readonly 'demand-response-iot': Asks<'eligibleCost'>
  /** 次世代スマートメーターを活用したディマンド・リスポンス実証: Trial of demand response through next-generation smart meters */
  readonly 'smart-meter-demand-response': Asks<'eligibleCost'>
  /** 省エネルギー投資促進支援事業（設備単位型）: Grant for energy-saving equipment (by unit) */
  readonly 'energy-saving-equipment': Asks<'eligibleCost'>
  /** 省エネルギー投資促進支援事業（エネルギー需要最適化型、EMS）: Grant for energy management systems (EMS) */
  readonly 'energy-demand-optimization': Asks<'enterpriseSize' | 'eligibleCost'>
  /** 先進的省エネルギー投資促進支援事業: Grant for advanced energy-saving equipment */
  readonly 'advanced-energy-saving': Asks<'adoptedMultiYearProject' | 'enterpriseSize' | 'eligibleCost'>
  /** 省エネ診断: Energy check by an expert */
  readonly 'energy-use-optimization': Asks<'plannedActivity' | 'applicantType' | 'enterpriseSize'>
  /** 小型の省エネ型給湯器の導入補助（賃貸集合給湯省エネ2026事業）: Fixed sum for small efficient water heaters */
  readonly 'rental-housing-water-heater': Asks<'waterHeater' | 'unitCount' | 'drainGuide'>
  /** リスクマネー供給のための出資: Equity for risk capital */
  readonly 'oil-and-gas-equity': Asks<never>
  /** エネルギー安全保障強化・サプライチェーン強靱化: Energy security and supply chains */
  readonly 'iea-energy-security': Asks<never>
  /** ガスセキュリティに関する2年間のワークプログラム: Two-year work programme on gas security */
  readonly 'iea-gas-security': Asks<never>
  /** バリューチェーン構築に向けた調査: Survey for building value chains */
  readonly 'energy-value-chain-survey': Asks<never>
  /** 国際会議の開催: International conference */
  readonly 'lng-producer-consumer-conference': Asks<never>
  /** 先進的CCS事業の設計・試掘等への支援: Support for design and test drilling of advanced CCS */
  readonly 'advanced-ccs': Asks<'plannedActivity' | 'applicantType'>
  /** 廃炉・汚染水・処理水対策の研究開発支援: Support for research on decommissioning and treated water */
  readonly 'decommissioning-research': Asks<'plannedActivity' | 'applicantType'>
  /** 廃炉・汚染水・処理水対策の環境整備の委託: Commissioned work that smooths decommissioning */
  readonly 'decommissioning-commissioned-work': Asks<never>
  /** 遠隔操作装置等の実証試験施設の運用: Running the test facility for remote operation */
  readonly 'remote-operation-test-facility': Asks<never>
  /** 放射性物質分析施設の整備・運用: Building and running the analysis facility */
  readonly 'radioactive-analysis-facility': Asks<never>
  /** 燃料デブリ等を扱う施設・設備の整備: Building facilities that handle fuel debris */
  readonly 'fuel-debris-facility-construction': Asks<never>
  /** なりわい再建支援補助金（能登半島地震等）: Business reconstruction grant (Noto) */
  readonly 'business-reconstruction-noto': Asks<
    'disaster' | 'prefecture' | 'enterpriseSize' | 'eligibleCost' | 'multiplyAffected'
  >
  /** なりわい再建資金の利子補給（能登半島地震等）: Interest subsidy on reconstruction loans (Noto) */
  readonly 'reconstruction-loan-interest-noto': Asks<
    'disaster' | 'usesTypeAReconstructionGrant' | 'loanKind' | 'loanInterestFirstThreeYears'
  >
  /** 中小企業等グループ補助金（福島県沖地震）: Group subsidy (Fukushima) */
  readonly 'group-subsidy-fukushima': Asks<
    'disaster' | 'recoveryGroupMember' | 'enterpriseSize' | 'eligibleCost' | 'multiplyAffected'
  >
  /** 中小企業等グループ補助金（福島県沖地震）組合など: Group subsidy (Fukushima), cooperatives and the like */
  readonly 'group-subsidy-fukushima-cooperatives': Asks<
    'disaster' | 'recoveryGroupMember' | 'applicantType' | 'eligibleCost' | 'multiplyAffected'
  >
  /** なりわい再建支援補助金（令和2年7月豪雨、A類型）: Business reconstruction grant (July 2020 heavy rain, type A) */
  readonly 'business-reconstruction-july-2020-rain': Asks<
    'disaster' | 'prefecture' | 'enterpriseSize' | 'eligibleCost' | 'multiplyAffected'
  >
  /** なりわい再建支援補助金（令和2年7月豪雨、A類型）組合など: Business reconstruction grant (July 2020 heavy rain, type A), cooperatives and the like */
  readonly 'business-reconstruction-july-2020-rain-cooperatives': Asks<
    'disaster' | 'prefecture' | 'applicantType' | 'eligibleCost' | 'multiplyAffected'
  >
  /** なりわい再建資金の利子補給（令和2年7月豪雨）: Interest subsidy on reconstruction loans (July 2020 heavy rain) */
  readonly 'reconstruction-loan-interest-july-2020-rain': Asks<
    'disaster' | 'usesTypeAReconstructionGrant' | 'loanKind' | 'loanInterestFirstThreeYears'
  >
  /** 商店街災害復旧事業: Repairing shopping streets */
  readonly 'shopping-street-restoration': Asks<'disaster' | 'prefecture' | 'shoppingStreetBody' | 'eligibleCost'>
  /** 商店街にぎわい創出事業: Bringing visitors back to shopping streets */
  readonly 'shopping-street-revival': Asks<
    'disaster' | 'prefecture' | 'shoppingStreetBody' | 'eligibleCost' | 'participatingStreets'
  >
  /** 伝統的工芸品の製造事業者への補助（生産設備等整備、原材料確保など）: Grant to craft makers for equipment and materials */
  readonly 'traditional-crafts-makers': Asks<
    'designatedCraft' | 'disaster' | 'prefecture' | 'eligibleCost' | 'earlierCraftGrants'
  >
  /** 被災者支援のための産地指導事業: Guidance for craft areas hit by the disaster */
  readonly 'traditional-crafts-guidance': Asks<'designatedCraft' | 'disaster' | 'prefecture'>
  /** 鉱害防止工事・坑廃水処理設備の補修等: Works against pollution from suspended or abandoned mines */
  readonly 'closed-mine-pollution-works': Asks<'applicantType' | 'treatsMineWater' | 'eligibleCost'>
  /** 坑廃水処理施設の災害への備え: Treatment plants made ready for disasters */
  readonly 'closed-mine-treatment-resilience': Asks<'enterpriseSize' | 'eligibleCost'>
  /** 早期電力復旧情報プラットフォーム（RESI）の入替えと高度化: Renewing and improving the power restoration platform (RESI) */
  readonly 'outage-restoration-system': Asks<never>
  /** 旧鉱物採掘区域の防災対策への補助: Grant for safety works in old mining areas */
  readonly 'nankai-trough-old-mines': Asks<
    'plannedActivity' | 'applicantType' | 'strongShakingExpected' | 'subsidenceFeared'
  >
  /** 自衛的な燃料備蓄への補助: Grant for fuel stocks of one’s own */
  readonly 'emergency-fuel-stockpile': Asks<
    'shelterFacility' | 'eligibleCost' | 'enterpriseSize' | 'medicalOrWelfareBody' | 'fuelStockpileEquipment'
  >
  /** 国産水産物の情報発信: Information on Japanese seafood */
  readonly 'alps-seafood-promotion': Asks<never>
  /** 国家戦略技術領域: Technologies of national importance */
  readonly 'industry-academia-national-strategic': Asks<'applicantType' | 'projectScale'>
  /** 地域産業技術領域: Technologies of regional industry */
  readonly 'industry-academia-regional': Asks<'applicantType' | 'projectScale'>
  /** 起業家の海外派遣、メンタリング、投資家への紹介: Founders sent abroad, mentored and introduced to investors */
  readonly 'founders-abroad': Asks<'plannedActivity' | 'founderGoingAbroad'>
  /** スタートアップ・イベントへの投資家・起業家の招聘: Investors and founders invited to start-up events in Japan */
  readonly 'investors-to-japan': Asks<never>
  /** 革新的技術円滑化債務保証: Guarantee of loans to deep-tech start-ups */
  readonly 'deep-tech-loan-guarantee': Asks<'deepTechStartup' | 'loanAmount'>
  /** 中小企業基盤整備機構への出資: Capital for SME Support, Japan */
  readonly 'deep-tech-guarantee-capital': Asks<never>
  /** 産総研の施設・設備等の改修・更新: Renewing the facilities of AIST */
  readonly 'aist-facilities': Asks<never>
  /** 産総研への海外トップ研究人材の呼び込み: Top researchers from abroad at AIST */
  readonly 'aist-overseas-researchers': Asks<never>
  /** NITEの大型蓄電池試験施設（NLAB）の改修・更新: Renewing NITE’s test centre for large batteries (NLAB) */
  readonly 'nite-facilities': Asks<never>
  /** 認証試験の設備の導入と施設の改修: Test equipment and building works */
  readonly 'perovskite-certification': Asks<never>
  /** 国際的な配信・流通プラットフォームの拡大支援: Growth of international content platforms */
  readonly 'content-platforms': Asks<'eligibleCost'>
  /** 海外向け大規模作品の製作支援: Making large works for markets abroad */
  readonly 'large-content-for-abroad': Asks<'eligibleCost'>
  /** エコシステム世界展開支援: Several firms or start-ups abroad */
  readonly 'content-ecosystem-abroad': Asks<'severalFirmsAbroad' | 'startup'>
  /** 開発プラットフォーム構築支援: Platforms to develop content on */
  readonly 'content-development-platform': Asks<'eligibleCost'>
  /** 作品カルチャライズ・広報支援: Localization and publicity of works */
  readonly 'content-localization': Asks<'eligibleCost'>
  /** IP新規創出支援（スタートアップ）: New works by start-ups */
  readonly 'content-new-ip-startups': Asks<'eligibleCost'>
  /** 新規IP企画支援: Planning of new works */
  readonly 'content-new-ip-planning': Asks<'eligibleCost'>
  /** ものがたり産業基盤整備委託事業: Foundations of the content industry */
  readonly 'content-industry-foundations': Asks<never>
  /** スキル体系・標準等の整備: Skill frameworks and standards */
  readonly 'skill-standards': Asks<never>
  /** スキル関連情報のデータ基盤に関する調査検証: Survey for a data platform on skills */
  readonly 'skill-data-survey': Asks<never>
  /** 若手人材の発掘・育成プログラムへの支援: Support for programmes that find and train young talent */
  readonly 'regional-young-talent': Asks<'applicantType' | 'eligibleCost'>
  /** 大阪・関西万博日本館政府出展事業（日本館の解体）: Dismantling the Japan Pavilion */
  readonly 'expo-japan-pavilion-dismantling': Asks<never>
  /** 大阪・関西万博会場解体事業: Dismantling the Expo site */
  readonly 'expo-site-dismantling': Asks<never>
  /** 日本貿易保険への出資: Capital for NEXI */
  readonly 'japan-us-strategic-investment': Asks<never>
  /** グローバルサウス未来志向型共創等事業（実証、実現可能性調査など）: Trials and feasibility studies with partners in the Global South */
  readonly 'global-south-co-creation': Asks<'enterpriseSize' | 'eligibleCost' | 'globalSouthProject'>
  /** グローバルサウス市場開拓に向けた支援事業: Information and events on markets of the Global South */
  readonly 'global-south-market-information': Asks<'plannedActivity' | 'applicantType'>
  /** 技術・人材連携を通じたグローバルサウスとの共創事業: Technology and people with the Global South */
  readonly 'global-south-people': Asks<'plannedActivity' | 'applicantType'>
  /** 中堅・中小企業の海外展開支援: Small and mid-sized firms abroad */
  readonly 'sme-expansion-abroad': Asks<'plannedActivity' | 'usTariffImpact' | 'enterpriseSize'>
  /** JETROの国内外拠点強化: Stronger JETRO offices */
  readonly 'jetro-offices': Asks<never>
  /** 海外活力の取込み支援: Investment from abroad into Japan */
  readonly 'investment-into-japan': Asks<'plannedActivity' | 'applicantType'>
  /** セーフティネット貸付の金利引下げ: Rate cut on safety-net loans */
  readonly 'jfc-safety-net-rate-cut': Asks<'affectedByUsTariffs' | 'loanBalance'>
}
