namespace HealthData.Benchmarks.Fhir;

/// <summary>What the resources of one visit refer to.</summary>
internal sealed record VisitLinks(
    string Patient, string Organization, string Practitioner, DateTime Date, string Encounter = "")
{
    public string Start => Time(0);

    public string Instant => Date.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture) + "-05:00";

    public string End => Time(45);

    public object Period => new { start = Start, end = End };

    private string Time(int minutes) =>
        Date.AddMinutes(minutes).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + "-05:00";
}
