using System.Diagnostics;

namespace HealthData.MedTech;

/// <summary>What a device message gives: its measurements, and the error that ended it, if any.</summary>
/// <threadsafety>Immutable; safe for concurrent use.</threadsafety>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct NormalizationResult
{
    private readonly IReadOnlyList<NormalizedMeasurement>? _measurements;
    private readonly NormalizationError[]? _errors;

    internal NormalizationResult(IReadOnlyList<NormalizedMeasurement> measurements, NormalizationError[]? errors)
    {
        _measurements = measurements;
        _errors = errors;
    }

    /// <summary>
    /// The measurements, in the order of the templates and, within one, of its matches. With an error they are what came
    /// before it. None and no error: no template has matched.
    /// </summary>
    public IReadOnlyList<NormalizedMeasurement> Measurements => _measurements ?? [];

    /// <summary>The first error, or null.</summary>
    public NormalizationError? Error => _errors?[0];

    /// <summary>
    /// All errors: more than one only with another <see cref="NormalizationOptions.ErrorScope"/> than the default.
    /// </summary>
    public IReadOnlyList<NormalizationError> Errors => _errors ?? [];

    /// <summary>Says how many measurements and errors there are, and nothing that the message says.</summary>
    /// <returns>The counts.</returns>
    public override string ToString() => $"{Measurements.Count} measurements, {Errors.Count} errors";
}
