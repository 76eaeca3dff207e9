namespace HealthData.Fhir.R4;

/// <summary>An array of primitives with nulls, or one of the ids and extensions that stand beside it.</summary>
internal readonly record struct ListNote(string Element, bool IsSibling, int Position, System.Collections.IList Items);
