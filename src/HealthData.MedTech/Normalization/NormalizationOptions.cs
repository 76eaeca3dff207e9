namespace HealthData.MedTech;

/// <summary>
/// Options of the normalization. By default it is exactly that of the MedTech service; each option but
/// the limits and <see cref="TimeProvider"/> departs from it.
/// </summary>
public sealed class NormalizationOptions
{
    private readonly EvaluationLimits _limits = new();

    /// <summary>
    /// Gets or sets a value that indicates whether the JMESPath function <c>divide</c> keeps the fraction of the
    /// quotient of two integers. By default it is cut off, as in the service: 7 by 2 is 3, and 40 by 50 is 0. An
    /// integer divided by the integer 0 stays an error.
    /// </summary>
    public bool TrueDivision { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether texts that look like dates are kept. By default a value such as
    /// <c>2020-01-31T10:00:00Z</c>, identifiers included, becomes <c>01/31/2020 10:00:00</c>, and JMESPath sees that
    /// text too, as in the service.
    /// </summary>
    public bool KeepDateText { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether messages that are not JSON by RFC 8259 are refused. By default
    /// comments, single quotes, names without quotes, trailing commas, hexadecimal and octal numbers, NaN, and any
    /// text behind the first value are accepted, as in the service.
    /// </summary>
    public bool StrictJson { get; init; }

    /// <summary>
    /// Gets or sets a value that indicates whether the constructor of the normalizer refuses a mapping with a
    /// JSONPath expression that cannot be parsed, by a <see cref="MappingException"/>. By default each message that
    /// comes to such an expression ends with <see cref="NormalizationProblemCode.InvalidExpression"/>, as in the
    /// service.
    /// </summary>
    public bool CheckJsonPathSyntax { get; init; }

    /// <summary>Gets or sets what a problem ends. By default the message, as in the service.</summary>
    public ProblemScope ProblemScope { get; init; }

    /// <summary>
    /// Gets or sets the clock that tells the day of a time without a date: the system's clock unless set.
    /// </summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// Gets or sets the number of steps, roughly visits of a value, that the expressions of a template may take over a
    /// message of any size: 10,000,000 unless set. <see cref="MaxStepsPerByte"/> comes on top of it.
    /// </summary>
    /// <remarks>
    /// A template that takes more ends with <see cref="NormalizationProblemCode.LimitExceeded"/>; what it has given
    /// before, and the other templates, stay. Steps are counted, not timed: the same message has the same outcome on
    /// every machine, under any load.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public long MaxEvaluationSteps
    {
        get => _limits.Steps;
        init => _limits = _limits with { Steps = Positive(value) };
    }

    /// <summary>
    /// Gets or sets the number of steps that each expression of a template may take in addition for every byte of the
    /// message: 1,000 unless set. A template may take
    /// <c>MaxEvaluationSteps + MaxStepsPerByte * (bytes of the message) * (expressions of the template)</c> steps.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public long MaxStepsPerByte
    {
        get => _limits.StepsPerByte;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _limits = _limits with { StepsPerByte = value };
        }
    }

    /// <summary>
    /// Gets or sets the number of bytes that the values which a JMESPath expression makes may take, garbage included:
    /// 64 MiB unless set, and 256 more for every byte of the message. A template with an expression that takes more
    /// ends with <see cref="NormalizationProblemCode.LimitExceeded"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public long MaxValueBytes
    {
        get => _limits.Bytes;
        init => _limits = _limits with { Bytes = Positive(value) };
    }

    internal EvaluationLimits Limits => _limits;

    private static long Positive(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }
}
