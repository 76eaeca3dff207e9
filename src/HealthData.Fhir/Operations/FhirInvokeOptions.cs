namespace HealthData.Fhir;

/// <summary>The options for invoking an operation by its name: where it is invoked, and how.</summary>
/// <threadsafety>Not safe for concurrent changes.</threadsafety>
public sealed class FhirInvokeOptions
{
    /// <summary>Gets or sets the name of the resource type that the operation is invoked on, such as <c>Patient</c>;
    /// null (the default) to invoke it on the whole system.</summary>
    public string? Type { get; set; }

    /// <summary>Gets or sets the id of the resource that the operation is invoked on; null (the default) for none. It
    /// needs a <see cref="Type"/>.</summary>
    public string? Id { get; set; }

    /// <summary>Gets or sets parameters for the address, such as <c>start=2026-01-01</c>; null (the default) for
    /// none.</summary>
    public string? Query { get; set; }

    /// <summary>Gets or sets a value that indicates whether the operation is invoked with GET, which only operations
    /// that change nothing allow, and which is retried safely. By default, it is invoked with POST, and never
    /// retried.</summary>
    public bool UsesGet { get; set; }
}
