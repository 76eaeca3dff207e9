namespace HealthData.Benchmarks.Fhir;

/// <content>What a visit costs.</content>
internal sealed partial class PatientParts
{
    private const string BlueButton = "https://bluebutton.cms.gov/resources/";

    private static readonly object[] Insurance =
        [new { sequence = 1, focal = true, coverage = new { display = "Medicare" } }];

    public object PharmacyClaim(string id, VisitLinks links, string request) => Claim(
        id,
        links,
        "pharmacy",
        Link(request),
        null,
        new
        {
            sequence = 1,
            productOrService = Any("http://www.nlm.nih.gov/research/umls/rxnorm", Drugs),
            encounter = new[] { Link(links.Encounter) },
        });

    public object Claim(string id, VisitLinks links, string? condition) => Claim(
        id,
        links,
        "institutional",
        null,
        condition is null ? null : [new { sequence = 1, diagnosisReference = Link(condition) }],
        new
        {
            sequence = 1,
            productOrService = Concept(Snomed, "185345009", "Encounter for symptom"),
            encounter = new[] { Link(links.Encounter) },
        });

    public object ExplanationOfBenefit(string id, VisitLinks links, string claim) => new
    {
        resourceType = "ExplanationOfBenefit",
        id,
        contained = new object[]
        {
            new
            {
                resourceType = "ServiceRequest",
                id = "referral",
                status = "completed",
                intent = "order",
                subject = Link(links.Patient),
                requester = Link(links.Practitioner),
                performer = new[] { Link(links.Practitioner) },
            },
            new
            {
                resourceType = "Coverage",
                id = "coverage",
                status = "active",
                type = new { text = "Medicare" },
                beneficiary = Link(links.Patient),
                payor = new[] { new { display = "Medicare" } },
            },
        },
        identifier = new[]
        {
            new { system = BlueButton + "variables/clm_id", value = claim },
            new { system = BlueButton + "identifier/claim-group", value = "99999999999" },
        },
        status = "active",
        type = Unnamed(Terminology + "claim-type", "institutional"),
        use = "claim",
        patient = Link(links.Patient),
        billablePeriod = links.Period,
        created = links.End,
        insurer = new { display = "Medicare" },
        provider = Link(links.Practitioner),
        referral = new { reference = "#referral" },
        claim = Link(claim),
        outcome = "complete",
        careTeam = new[]
        {
            new
            {
                sequence = 1,
                provider = Link(links.Practitioner),
                role = Concept(Terminology + "claimcareteamrole", "primary", "Primary Care Practitioner"),
            },
        },
        insurance = new[] { new { focal = true, coverage = new { reference = "#coverage", display = "Medicare" } } },
        item = new[]
        {
            new
            {
                sequence = 1,
                category = Concept(BlueButton + "variables/line_cms_type_srvc_cd", "1", "Medical care"),
                productOrService = Concept(Snomed, "185345009", "Encounter for symptom"),
                servicedPeriod = links.Period,
                locationCodeableConcept = Concept(
                    Terminology + "ex-serviceplace", "19", "Off Campus-Outpatient Hospital"),
                encounter = new[] { Link(links.Encounter) },
                adjudication = new[]
                {
                    Adjudication("line_coinsrnc_amt", "Line Beneficiary Coinsurance Amount"),
                    Adjudication("line_prvdr_pmt_amt", "Line Provider Payment Amount"),
                    Adjudication("line_bene_ptb_ddctbl_amt", "Line Beneficiary Part B Deductible Amount"),
                    Adjudication("line_bene_pmt_amt", "Line Payment Amount to Beneficiary"),
                    Adjudication("line_sbmtd_chrg_amt", "Line Submitted Charge Amount"),
                    Adjudication("line_alowd_chrg_amt", "Line Allowed Charge Amount"),
                },
            },
        },
        total = new[] { Total(Concept(Terminology + "adjudication", "submitted", "Submitted Amount")) },
        payment = new { amount = Amount() },
    };

    private object Claim(
        string id, VisitLinks links, string type, object? prescription, object[]? diagnosis, object item) => new
        {
            resourceType = "Claim",
            id,
            status = "active",
            type = Unnamed(Terminology + "claim-type", type),
            use = "claim",
            patient = Link(links.Patient, $"Adriene{Number()} Kuhn{Number()}"),
            billablePeriod = links.Period,
            created = links.End,
            provider = Link(links.Organization, $"PCP{Number()}"),
            priority = Unnamed(Terminology + "processpriority", "normal"),
            prescription,
            diagnosis,
            insurance = Insurance,
            item = new[] { item },
            total = Amount(),
        };

    private object Adjudication(string code, string text) =>
        Total(Concept(BlueButton + "codesystem/adjudication", $"{BlueButton}variables/{code}", text));

    private object Total(object category) => new { category, amount = Amount() };
}
