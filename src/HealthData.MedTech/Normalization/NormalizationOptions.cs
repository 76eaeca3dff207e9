namespace HealthData.MedTech;

/// <summary>
/// How messages are normalized. By default exactly as the MedTech service does; each option but
/// <see cref="MaxEvaluationSteps"/> and <see cref="TimeProvider"/> departs from it.
/// </summary>
public sealed class NormalizationOptions
{
    private readonly long _maxEvaluationSteps = 10_000_000;

    /// <summary>
    /// Makes the JMESPath function <c>divide</c> keep the fraction of the quotient of two integers. By default it is
    /// cut off, as in the service: 7 by 2 is 3, and 40 by 50 is 0. An integer divided by the integer 0 stays an error.
    /// </summary>
    public bool TrueDivision { get; init; }

    /// <summary>
    /// Keeps texts that look like dates. By default a value such as <c>2020-01-31T10:00:00Z</c>, identifiers included,
    /// comes out as <c>01/31/2020 10:00:00</c>, and JMESPath sees that text too, as the service has it.
    /// </summary>
    public bool KeepDateText { get; init; }

    /// <summary>
    /// Refuses messages that are not JSON by RFC 8259. By default comments, single quotes, names without quotes, trailing commas,
    /// hexadecimal and octal numbers, NaN, and any text behind the first value are taken, as in the service.
    /// </summary>
    public bool StrictJson { get; init; }

    /// <summary>
    /// Refuses a mapping with a JSONPath expression that cannot be parsed, by a
    /// <see cref="MappingException"/> from the normalizer's constructor. By default each message that comes to such an
    /// expression ends with <see cref="NormalizationErrorKind.TemplateExpression"/>, as in the service.
    /// </summary>
    public bool CheckJsonPathSyntax { get; init; }

    /// <summary>What an error ends. By default the message, as in the service.</summary>
    public ErrorScope ErrorScope { get; init; }

    /// <summary>Says which day a time without a date is of: the system's clock unless set.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>
    /// How many steps, roughly visits of a value, the expressions may take over one message before it ends with
    /// <see cref="NormalizationErrorKind.BudgetExceeded"/>: 10,000,000 unless set, which is up to a second or so.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public long MaxEvaluationSteps
    {
        get => _maxEvaluationSteps;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxEvaluationSteps = value;
        }
    }
}
