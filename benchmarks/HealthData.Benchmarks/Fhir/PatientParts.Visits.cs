namespace HealthData.Benchmarks.Fhir;

/// <content>What happens at a visit.</content>
internal sealed partial class PatientParts
{
    private static readonly (string Code, string Text, string Unit)[] Vitals =
    [
        ("8302-2", "Body Height", "cm"), ("29463-7", "Body Weight", "kg"), ("39156-5", "Body Mass Index", "kg/m2"),
        ("2339-0", "Glucose", "mg/dL"), ("6299-2", "Urea Nitrogen", "mg/dL"), ("38483-4", "Creatinine", "mg/dL"),
        ("2947-0", "Sodium", "mmol/L"), ("6298-4", "Potassium", "mmol/L"),
        ("4548-4", "Hemoglobin A1c/Hemoglobin.total in Blood", "%"),
        ("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", "{score}"),
    ];

    private static readonly (string Code, string Text)[] Findings =
    [
        ("444814009", "Viral sinusitis (disorder)"), ("195662009", "Acute viral pharyngitis (disorder)"),
        ("10509002", "Acute bronchitis (disorder)"), ("162864005", "Body mass index 30+ - obesity (finding)"),
        ("59621000", "Hypertension"), ("15777000", "Prediabetes"), ("271737000", "Anemia (disorder)"),
    ];

    private static readonly (string Code, string Text)[] Drugs =
    [
        ("313782", "Acetaminophen 325 MG Oral Tablet"), ("308136", "amLODIPine 2.5 MG Oral Tablet"),
        ("310798", "Hydrochlorothiazide 25 MG Oral Tablet"),
        ("860975", "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet"),
    ];

    public object Encounter(string id, VisitLinks links) => new
    {
        resourceType = "Encounter",
        id,
        status = "finished",
        @class = Coding(Terminology + "v3-ActCode", "AMB"),
        type = new[] { Concept(Snomed, "185345009", "Encounter for symptom") },
        subject = Link(links.Patient, $"Mrs. Adriene{Number()} Kuhn{Number()}"),
        participant = new[]
        {
            new
            {
                type = new[] { Concept(Terminology + "v3-ParticipationType", "PPRF", "primary performer") },
                period = links.Period,
                individual = Link(links.Practitioner, $"Dr. Rolando{Number()} Heller{Number()}"),
            },
        },
        period = links.Period,
        reasonCode = new[] { Any(Snomed, Findings) },
        serviceProvider = Link(links.Organization, $"PCP{Number()}"),
    };

    public object Condition(string id, VisitLinks links) => new
    {
        resourceType = "Condition",
        id,
        clinicalStatus = Unnamed(Terminology + "condition-clinical", "resolved"),
        verificationStatus = Unnamed(Terminology + "condition-ver-status", "confirmed"),
        code = Any(Snomed, Findings),
        subject = Link(links.Patient),
        encounter = Link(links.Encounter),
        onsetDateTime = links.Start,
        abatementDateTime = links.End,
        recordedDate = links.Start,
    };

    public object Observation(string id, VisitLinks links)
    {
        var (code, text, unit) = Vitals[random.Next(Vitals.Length)];
        return new
        {
            resourceType = "Observation",
            id,
            status = "final",
            category = new[] { VitalSigns() },
            code = Concept(Loinc, code, text),
            subject = Link(links.Patient),
            encounter = Link(links.Encounter),
            effectiveDateTime = links.Start,
            issued = links.Instant,
            valueQuantity = Quantity(unit),
        };
    }

    public object BloodPressure(string id, VisitLinks links) => new
    {
        resourceType = "Observation",
        id,
        status = "final",
        category = new[] { VitalSigns() },
        code = Concept(Loinc, "55284-4", "Blood Pressure"),
        subject = Link(links.Patient),
        encounter = Link(links.Encounter),
        effectiveDateTime = links.Start,
        issued = links.Instant,
        component = new[]
        {
            new { code = Concept(Loinc, "8462-4", "Diastolic Blood Pressure"), valueQuantity = Quantity("mm[Hg]") },
            new { code = Concept(Loinc, "8480-6", "Systolic Blood Pressure"), valueQuantity = Quantity("mm[Hg]") },
        },
    };

    public object Procedure(string id, VisitLinks links, string? condition) => new
    {
        resourceType = "Procedure",
        id,
        status = "completed",
        code = Concept(Snomed, "430193006", "Medication Reconciliation (procedure)"),
        subject = Link(links.Patient),
        encounter = Link(links.Encounter),
        performedPeriod = links.Period,
        reasonReference = Reason(condition),
    };

    public object Immunization(string id, VisitLinks links) => new
    {
        resourceType = "Immunization",
        id,
        status = "completed",
        vaccineCode = Concept(
            "http://hl7.org/fhir/sid/cvx", "140", "Influenza, seasonal, injectable, preservative free"),
        patient = Link(links.Patient),
        encounter = Link(links.Encounter),
        occurrenceDateTime = links.Start,
        primarySource = true,
    };

    public object DiagnosticReport(string id, VisitLinks links) => new
    {
        resourceType = "DiagnosticReport",
        id,
        status = "final",
        category = new[] { Concept(Terminology + "v2-0074", "LAB", "Laboratory") },
        code = Concept(Loinc, "51990-0", "Basic Metabolic Panel"),
        subject = Link(links.Patient),
        encounter = Link(links.Encounter),
        effectiveDateTime = links.Start,
        issued = links.Instant,
        result = Enumerable.Range(0, 8)
            .Select(_ => Link(Uuid(random), Vitals[random.Next(Vitals.Length)].Text)).ToArray(),
    };

    public object MedicationRequest(string id, VisitLinks links, string? condition) => new
    {
        resourceType = "MedicationRequest",
        id,
        status = "stopped",
        intent = "order",
        medicationCodeableConcept = Any("http://www.nlm.nih.gov/research/umls/rxnorm", Drugs),
        subject = Link(links.Patient),
        encounter = Link(links.Encounter),
        authoredOn = links.Start,
        requester = Link(links.Practitioner, $"Dr. Rolando{Number()} Heller{Number()}"),
        reasonReference = Reason(condition),
        dosageInstruction = new[]
        {
            new
            {
                sequence = 1,
                timing = new { repeat = new { frequency = 1, period = 1.0m, periodUnit = "d" } },
                asNeededBoolean = false,
                doseAndRate = new[]
                {
                    new
                    {
                        type = Concept(Terminology + "dose-rate-type", "ordered", "Ordered"),
                        doseQuantity = new { value = 1.0m },
                    },
                },
            },
        },
    };

    private static object VitalSigns() => Concept(Terminology + "observation-category", "vital-signs", "vital-signs");

    private static object[]? Reason(string? condition) => condition is null ? null : [Link(condition, "Hypertension")];

    private object Quantity(string unit) =>
        new { value = random.NextDouble() * 200, unit, system = "http://unitsofmeasure.org", code = unit };

    private object Any(string system, (string Code, string Text)[] choice)
    {
        var (code, text) = choice[random.Next(choice.Length)];
        return Concept(system, code, text);
    }
}
