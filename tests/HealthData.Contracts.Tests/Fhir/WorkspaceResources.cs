namespace HealthData.Contracts.Tests.Fhir;

/// <summary>What the stubs suppose a service to hold, and to have been sent before.</summary>
internal static class WorkspaceResources
{
    private const string Patient =
        """{"resourceType":"Patient","id":"7","active":true,"identifier":[{"system":"urn:mrn","value":"7"}]}""";

    private const string Observation =
        """
        {"resourceType":"Observation","id":"o1","status":"final","meta":{"tag":[{"code":"50% & more"}]},
        "code":{"coding":[{"system":"http://loinc.org","code":"8867-4"},{"system":"urn:a|b","code":"c,d$e\\f"}]},
        "subject":{"reference":"Patient/7"},"effectiveDateTime":"2026-02-03","valueQuantity":{"value":72},
        "hasMember":[{"reference":"Observation/o1"}]}
        """;

    private const string DocumentReference =
        """
        {"resourceType":"DocumentReference","id":"d1","status":"current","date":"2026-02-03T04:05:06Z",
        "subject":{"reference":"Patient/7"},"type":{"coding":[{"system":"urn:x","code":"34133-9"}]}}
        """;

    private const string Member =
        """{"resourceType":"Patient","id":"7","name":[{"family":"Doe"}],"birthDate":"2000-01-02"}""";

    private const string Coverage =
        """
        {"resourceType":"Coverage","id":"c7","identifier":[{"system":"urn:payer","value":"c7"}],
        "beneficiary":{"reference":"Patient/7"}}
        """;

    private const string Colors =
        """
        {"resourceType":"ValueSet","id":"v1","url":"http://hospital.example/colors","compose":{"include":[
        {"system":"urn:colors","concept":[{"code":"red"},{"code":"green"},{"code":"blue"}]}]}}
        """;

    /// <summary>The resources that are stored before the request of a stub, in their order.</summary>
    public static IEnumerable<string> StoredBefore(string stub) => stub switch
    {
        "read-deleted" => ["""{"resourceType":"Patient","id":"9"}"""],
        "transaction" => [Patient, """{"resourceType":"Patient","id":"8"}"""],
        "header-for-one-call" => ["""{"resourceType":"Organization","id":"1"}"""],
        "export-group" => ["""{"resourceType":"Group","id":"g1"}"""],
        "member-match" => [Member, Coverage],
        "search-system" => [Observation],
        _ when stub.StartsWith("expand", StringComparison.Ordinal) => [Colors],
        _ when stub.StartsWith("document-references", StringComparison.Ordinal) => [Patient, DocumentReference],
        _ when stub.StartsWith("reindex", StringComparison.Ordinal) => [Patient, Observation, Colors],
        _ when stub.StartsWith("search", StringComparison.Ordinal) => [Patient, Observation],
        "batch" or "bulk-delete-completed" => [Patient, Observation],
        _ => [Patient],
    };

    /// <summary>The stubs whose requests are sent before the request of a stub.</summary>
    public static IEnumerable<string> SentBefore(string stub) => stub switch
    {
        // It deletes the patient, among others.
        "read-deleted" => ["batch"],

        // A job is asked for twice until it has ended.
        "export-completed" => ["export", "export-running", "export-running", "export", stub],
        "import-completed" => ["import-by-everything", "import-running", "import-running", "import", stub],
        "bulk-delete-completed" =>
            ["purge-deleted", "bulk-delete-running", "bulk-delete-running", "bulk-delete-of-type", stub],
        "bulk-update-completed" =>
            ["bulk-update", "bulk-update-running", "bulk-update-running", "bulk-update-of-type", stub],
        "reindex-completed" => ["reindex", "reindex-running", "reindex-running", "reindex", stub],
        "bulk-delete-running" or "bulk-delete-cancel" => ["bulk-delete"],
        "bulk-update-running" or "bulk-update-cancel" => ["bulk-update"],
        "export-running" or "export-cancel" => ["export"],
        "import-running" or "import-cancel" => ["import"],
        "reindex-running" or "reindex-cancel" => ["reindex"],
        _ => [],
    };
}
