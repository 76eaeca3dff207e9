namespace HealthData.Imaging.Tests.Corpus;

/// <summary>A recorded case: one pass over a study.</summary>
internal sealed class ImagingCase
{
    private readonly JsonObject _case;

    private ImagingCase(string folder)
    {
        _case = Read(folder, "case.json")!.AsObject();
        Metadata = File.ReadAllBytes(Path.Combine(folder, "metadata.json"));
        Before = Read(folder, "before.json")?.AsObject() ?? [];
        Expected = Read(folder, "expected.json")!.AsObject();
    }

    public byte[] Metadata { get; }

    public JsonObject Before { get; }

    public JsonObject Expected { get; }

    public string StudyInstanceUid => _case["studyInstanceUid"]!.GetValue<string>();

    public static ImagingCase ReadFolder(string folder) => new(folder);

    public ImagingProjector CreateProjector() => new(new Uri(_case["endpoint"]!.GetValue<string>()), CreateOptions());

    private static JsonNode? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? JsonNode.Parse(File.ReadAllBytes(path)) : null;
    }

    private static TimeZoneInfo ReadZone(string text)
    {
        var digits = text.Replace(":", "", StringComparison.Ordinal);
        return digits is "Z" or ['+' or '-', _, _, _, _]
            ? TimeZoneInfo.CreateCustomTimeZone(text, Offset(digits), text, text)
            : TimeZoneInfo.FindSystemTimeZoneById(text);
    }

    private static TimeSpan Offset(string digits)
    {
        if (digits == "Z")
        {
            return TimeSpan.Zero;
        }

        var number = int.Parse(digits.AsSpan(1), CultureInfo.InvariantCulture);
        var offset = new TimeSpan(number / 100, number % 100, 0);
        return digits[0] == '-' ? -offset : offset;
    }

    private ImagingProjectorOptions CreateOptions()
    {
        var options = new ImagingProjectorOptions { Partition = _case["scope"]?.GetValue<string>() };
        foreach (var (name, value) in _case["options"]?.AsObject() ?? [])
        {
            switch (name)
            {
                case "patientSystem":
                    options.PatientSystem = value?.GetValue<string>();
                    break;
                case "issuerSystems":
                    foreach (var (issuer, system) in value!.AsObject())
                    {
                        options.IssuerSystems.Add(issuer, system!.GetValue<string>());
                    }

                    break;
                case "accessionSystem":
                    options.AccessionSystem = value?.GetValue<string>();
                    break;
                case "timeZone":
                    options.TimeZone = value is null ? null : ReadZone(value.GetValue<string>());
                    break;
                case "instanceLimit":
                    options.InstanceLimit = value!.GetValue<int>();
                    break;
                case "patientMatch":
                    options.MatchPatients = value!.GetValue<bool>();
                    break;
                default:
                    throw new NotSupportedException($"The option {name} isn't known.");
            }
        }

        return options;
    }
}
