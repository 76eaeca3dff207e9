namespace HealthData.MedTech.Fhir.Tests.Support;

/// <summary>Mappings and messages.</summary>
internal static class Texts
{
    private const string Device = """
        {"templateType":"CollectionContent","template":[
          {"templateType":"JsonPathContent","template":{"typeName":"heartrate","typeMatchExpression":"$..[?(@hr)]",
            "deviceIdExpression":"$.device","timestampExpression":"$.time","patientIdExpression":"$.patient",
            "encounterIdExpression":"$.encounter",
            "values":[{"valueName":"hr","valueExpression":"$.hr","required":true}]}},
          {"templateType":"JsonPathContent","template":{"typeName":"weight","typeMatchExpression":"$..[?(@kg)]",
            "deviceIdExpression":"$.device","timestampExpression":"$.time","patientIdExpression":"$.patient",
            "encounterIdExpression":"$.encounter",
            "values":[{"valueName":"kg","valueExpression":"$.kg","required":true}]}},
          {"templateType":"JsonPathContent","template":{"typeName":"unknown","typeMatchExpression":"$..[?(@other)]",
            "deviceIdExpression":"$.device","timestampExpression":"$.time","patientIdExpression":"$.patient",
            "values":[{"valueName":"other","valueExpression":"$.other","required":true}]}},
          {"templateType":"JsonPathContent","template":{"typeName":"session","typeMatchExpression":"$..[?(@steps)]",
            "deviceIdExpression":"$.device","timestampExpression":"$.time","patientIdExpression":"$.patient",
            "values":[{"valueName":"steps","valueExpression":"$.steps","required":true}]}}
        ]}
        """;

    private const string Fhir = """
        {"templateType":"CollectionFhir","template":[
          {"templateType":"CodeValueFhir","template":{"typeName":"heartrate","periodInterval":60,
            "codes":[{"code":"8867-4","system":"http://loinc.org","display":"Heart rate"}],
            "value":{"valueType":"SampledData","valueName":"hr","defaultPeriod":60000,"unit":"1/min"}}},
          {"templateType":"CodeValueFhir","template":{"typeName":"weight","periodInterval":0,
            "codes":[{"code":"29463-7","system":"http://loinc.org","display":"Body weight"}],
            "value":{"valueType":"Quantity","valueName":"kg","unit":"kg"}}},
          {"templateType":"CodeValueFhir","template":{"typeName":"session","periodInterval":-1,"codes":[],
            "value":{"valueType":"Quantity","valueName":"steps","unit":"1"}}}
        ]}
        """;

    public static DeviceMapping DeviceMapping { get; } = DeviceMapping.Parse(Device);

    public static FhirMapping FhirMapping { get; } = FhirMapping.Parse(Fhir);

    /// <summary>Gets the mapping with another code for weights.</summary>
    public static FhirMapping OtherFhirMapping { get; } =
        FhirMapping.Parse(Fhir.Replace("29463-7", "3141-9", StringComparison.Ordinal));

    /// <summary>Gets the mapping with an Observation of heart rates for each day.</summary>
    public static FhirMapping DailyFhirMapping { get; } = FhirMapping.Parse(
        Fhir.Replace("\"periodInterval\":60", "\"periodInterval\":1440", StringComparison.Ordinal));

    public static DateTimeOffset Start { get; } = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public static string HeartRate(string device, string? patient, DateTimeOffset time, int value) =>
        Message(device, patient, time, $"\"hr\":{value}");

    public static string Weight(string device, string? patient, DateTimeOffset time, string value) =>
        Message(device, patient, time, $"\"kg\":{value}");

    public static string Message(string device, string? patient, DateTimeOffset time, string value)
    {
        var who = patient is null ? string.Empty : $"\"patient\":\"{patient}\",";
        return $"{{\"device\":\"{device}\",{who}\"time\":\"{time.UtcDateTime:O}\",{value}}}";
    }

    public static MedTechMessage ToMessage(this string body, long position) => new(
        Encoding.UTF8.GetBytes(body), position.ToString(CultureInfo.InvariantCulture))
    {
        EnqueuedTime = Start.AddSeconds(position),
    };

    public static async IAsyncEnumerable<MedTechMessage> ToMessages(this IEnumerable<string> bodies, long first = 1)
    {
        foreach (var body in bodies)
        {
            yield return body.ToMessage(first++);
        }

        await Task.CompletedTask;
    }
}
