namespace HealthData.Fhir;

/// <summary>What keeps JSON from being a resource.</summary>
/// <param name="Message">The reason, which holds no patient data.</param>
/// <param name="Path">Where, below the resource: empty for the resource itself, such as <c>.name[0].given</c>.</param>
internal sealed record ResourceFault(string Message, string Path);
