using HealthData.Fhir.R4;

namespace FhirModel;

/// <summary>Builds resources.</summary>
internal static class Chart
{
    private const string Loinc = "http://loinc.org";

    public static Patient Patient()
    {
        var patient = new Patient
        {
            Id = "p1",
            Identifier = { new Identifier("https://hospital.example/mrn", "12345") },
            Active = true,
            Name = { new HumanName { Use = NameUse.Official, Family = "Chalmers", Given = { "Peter", "James" } } },
            Gender = AdministrativeGender.Male,
            BirthDate = "1974-12",
            Deceased = false,
        };

        // A primitive element has an id and extensions too; JSON has them beside it, in _birthDate.
        patient.SetPrimitiveElement("birthDate", new PrimitiveElement
        {
            Extension = { new Extension("https://hospital.example/fhir/source", "self-reported") },
        });
        return patient;
    }

    public static Observation HeartRate(Patient patient) => new()
    {
        Status = ObservationStatus.Final,
        Code = new CodeableConcept(Loinc, "8867-4", "Heart rate"),
        Subject = Reference.To(patient),
        Effective = new FhirDateTime("2026-01-31T10:20:30+01:00"),
        Value = new Quantity(72, "/min", "beats/minute"),
    };

    public static Observation BloodPressure(Patient patient) => new()
    {
        Status = ObservationStatus.Final,
        Code = new CodeableConcept(Loinc, "85354-9", "Blood pressure panel"),
        Subject = Reference.To(patient),
        Effective = new Period { Start = "2026-01-31T10:20:00+01:00", End = "2026-01-31T10:25:00+01:00" },
        Component =
        {
            new ObservationComponent
            {
                Code = new CodeableConcept(Loinc, "8480-6", "Systolic blood pressure"),
                Value = new Quantity(107.0m, "mm[Hg]", "mmHg"),
            },
            new ObservationComponent
            {
                Code = new CodeableConcept(Loinc, "8462-4", "Diastolic blood pressure"),
                Value = new Quantity(60.50m, "mm[Hg]", "mmHg"),
            },
        },
    };

    public static Observation Smoking(Patient patient) => new()
    {
        Status = "reviewed-twice",
        Code = new CodeableConcept(Loinc, "72166-2", "Tobacco smoking status"),
        Subject = Reference.To(patient),
        Value = "never",
    };
}
