using System.Text;

namespace FhirModelGenerator.Writing;

/// <summary>Turns the specification's names into C#'s; the few that C# finds hard are decided here.</summary>
internal static class Names
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["List"] = "FhirList",
        ["Range"] = "FhirRange",
        ["Task"] = "FhirTask",
    };

    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        ["Expression.expression"] = "Text",
        ["Reference.reference"] = "Url",
    };

    private static readonly Dictionary<string, string> Codes = new(StringComparer.Ordinal)
    {
        ["currencies"] = "CurrencyCode",
        ["medicationrequest-intent"] = "MedicationRequestIntent",
        ["medicationrequest-status"] = "MedicationRequestStatus",
        ["messageheader-response-request"] = "MessageHeaderResponseRequest",
        ["claim-use"] = "ClaimUse",
        ["http-verb"] = "HttpVerb",
        ["medication-statement-status"] = "MedicationStatementStatus",
        ["medication-status"] = "MedicationStatus",
        ["spdx-license"] = "SpdxLicense",
        ["task-status"] = "FhirTaskStatus",
        ["udi-entry-type"] = "UdiEntryType",
        ["verificationresult-status"] = "VerificationResultStatus",
        ["all-types"] = "FhirAllTypes",
        ["defined-types"] = "FhirDefinedType",
        ["device-status"] = "DeviceStatus",
        ["substance-status"] = "SubstanceStatus",
        ["FHIR-version"] = "FhirVersion",
        ["v3-ConfidentialityClassification"] = "ConfidentialityClassification",
    };

    private static readonly Dictionary<string, string> Signs = new(StringComparer.Ordinal)
    {
        ["="] = "Equal",
        ["!="] = "NotEqual",
        ["<"] = "LessThan",
        ["<="] = "LessOrEqual",
        [">="] = "GreaterOrEqual",
        [">"] = "GreaterThan",
    };

    private static readonly HashSet<string> CodeMembers =
        ["Text", "IsValid", "FromText", "Codes", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone",
        "Finalize"];

    public static string Type(string path) => Types.TryGetValue(path, out var name)
        ? name
        : string.Concat(path.Split('.').Select(Upper));

    public static string Property(string path) => Properties.TryGetValue(path, out var name)
        ? name
        : Upper(path[(path.LastIndexOf('.') + 1)..].Replace("[x]", ""));

    public static string ValueSet(string url, string name) =>
        Codes.TryGetValue(url[(url.LastIndexOf('/') + 1)..], out var decided)
        ? decided
        : Trim(Pascal(name));

    public static string Code(string set, string code)
    {
        if (Signs.TryGetValue(code, out var sign))
        {
            return sign;
        }

        var name = set == "FhirVersion" ? "V" + code.Replace('.', '_') : Pascal(code);
        if (char.IsAsciiDigit(name[0]))
        {
            name = "Code" + name;
        }

        return CodeMembers.Contains(name) || name == set ? name + "Code" : name;
    }

    public static string SearchParameter(string resource, string code)
    {
        var name = Pascal(code);
        return name == Type(resource) ? name + "Parameter" : name;
    }

    public static string Primitive(string type) => Upper(type) + "Value";

    public static string Upper(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>A value of the type is one code, not several.</summary>
    private static string Trim(string name) =>
        name.EndsWith("StatusCodes", StringComparison.Ordinal) ? name[..^"Codes".Length] : name;

    private static string Pascal(string text)
    {
        var name = new StringBuilder();
        var isStart = true;
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                isStart = true;
                continue;
            }

            name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        return name.ToString();
    }
}
