namespace HealthData.Fhir.R4;

/// <summary>The JSON of a primitive whose value does not say how it was written, such as -0.</summary>
/// <param name="Element">The member's name.</param>
/// <param name="Index">The position in a repeating element; 0 for others.</param>
/// <param name="Value">The text of the value. When that changes, the JSON no longer counts.</param>
/// <param name="Json">The JSON.</param>
internal sealed record VerbatimText(string Element, int Index, string Value, byte[] Json);
