namespace HealthData.Fhir.R4;

/// <summary>The exception for a text to be written that has half of a surrogate pair, until its path is
/// known.</summary>
internal sealed class LoneSurrogateException : Exception;
