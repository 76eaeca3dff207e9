namespace FhirTasks;

/// <summary>Makes patients and what was measured.</summary>
internal static class SampleData
{
    public const string Loinc = "http://loinc.org";
    public const string HeartRateCode = "8867-4";

    private const int FirstYear = 1950;
    private const int Years = 60;

    /// <summary>Makes patients with ids, born in the years from 1950 on, each with a heart rate.</summary>
    public static IEnumerable<Resource> Patients(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var patient = new Patient
            {
                Id = $"sample-{number}",
                Name = { new HumanName { Family = $"Sample{number:000}" } },
                BirthDate = new DateOnly(FirstYear + (number % Years), 1, 1),
            };
            yield return patient;

            var heartRate = HeartRate(Reference.To(patient), 60 + number);
            heartRate.Id = $"sample-{number}-heart-rate";
            yield return heartRate;
        }
    }

    public static Observation HeartRate(Reference subject, int perMinute) => new()
    {
        Status = ObservationStatus.Final,
        Code = new CodeableConcept(Loinc, HeartRateCode, "Heart rate"),
        Subject = subject,
        Value = new Quantity(perMinute, "/min", "beats/minute"),
    };
}
