namespace HealthData.Fhir;

/// <summary>Reads an OperationOutcome (FHIR R4 2.8) as issues, whatever it lacks.</summary>
internal static class OutcomeReader
{
    public const string TypeName = "OperationOutcome";

    // The codes of issues that FHIR R4 defines: other ones are the service's own words.
    private static readonly HashSet<string> KnownCodes =
    [
        "invalid", "structure", "required", "value", "invariant", "security", "login", "unknown", "expired",
        "forbidden", "suppressed", "processing", "not-supported", "duplicate", "multiple-matches", "not-found",
        "deleted", "too-long", "code-invalid", "extension", "too-costly", "business-rule", "conflict", "transient",
        "lock-error", "no-store", "exception", "timeout", "incomplete", "throttled", "informational",
    ];

    public static IReadOnlySet<string> Codes => KnownCodes;

    /// <summary>Reads an error body; null where it is no OperationOutcome.</summary>
    public static ServiceFailure? Interpret(int status, string? contentType, ReadOnlySpan<byte> body)
    {
        if (!IsObject(body))
        {
            return null;
        }

        var issues = Read(body.ToArray(), out var isOutcome);
        return isOutcome ? new ServiceFailure(issues is [var first, ..] ? first.Code : null, issues) : null;
    }

    /// <summary>Reads the issues of an OperationOutcome; none where it is none.</summary>
    public static IReadOnlyList<ServiceIssue> Read(ReadOnlyMemory<byte> json) => Read(json, out _);

    /// <summary>Reads the issues of an OperationOutcome that is one.</summary>
    public static List<ServiceIssue> Read(JsonElement outcome)
    {
        List<ServiceIssue> issues = [];
        foreach (var issue in outcome.Items("issue"))
        {
            if (issue.ValueKind == JsonValueKind.Object)
            {
                issues.Add(ReadIssue(issue));
            }
        }

        return issues;
    }

    private static List<ServiceIssue> Read(ReadOnlyMemory<byte> json, out bool isOutcome)
    {
        List<ServiceIssue> issues = [];
        isOutcome = false;
        try
        {
            using var document = JsonDocument.Parse(json);
            isOutcome = document.RootElement.Text("resourceType") == TypeName;
            issues = isOutcome ? Read(document.RootElement) : issues;
        }
        catch (JsonException)
        {
        }

        return issues;
    }

    /// <summary>Reads one issue.</summary>
    public static ServiceIssue ReadIssue(JsonElement issue)
    {
        var details = issue.TryGetProperty("details", out var found) ? found.Text("text") : null;
        var code = issue.Text("code");
        return new ServiceIssue(
            code is not null && KnownCodes.Contains(code) ? code : "unknown",
            issue.Text("diagnostics") ?? details,
            Place(issue, "expression") ?? Place(issue, "location"),
            issue.Text("severity") is "fatal" or "error" or "warning" or "information" ? issue.Text("severity") : null);
    }

    private static string? Place(JsonElement issue, string name) =>
        issue.Items(name).Select(JsonText.Text).FirstOrDefault(text => text is not null);

    private static bool IsObject(ReadOnlySpan<byte> body) =>
        body.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];
}
