using System.Globalization;

namespace HealthData.MedTech;

/// <summary>
/// What the evaluations of one template over one message may still cost, so that no expression runs for ever: steps,
/// roughly visits of a value, and bytes of values that an expression makes.
/// </summary>
internal sealed class EvaluationBudget
{
    private readonly EvaluationLimits _limits;
    private readonly long _leastSteps;
    private readonly long _leastBytes;
    private long _steps;
    private long _bytes;
    private long _allowedSteps;
    private long _allowedBytes;
    private int _length;
    private int _expressions;

    /// <param name="steps">How many steps the evaluations may take.</param>
    public EvaluationBudget(long steps)
        : this(new EvaluationLimits { Steps = steps, StepsPerByte = 0 })
    {
    }

    public EvaluationBudget(EvaluationLimits limits)
    {
        _limits = limits;
        (_leastSteps, _leastBytes) = (limits.Steps, limits.Bytes);
        Reset(0, 0);
    }

    /// <summary>Allows for a template over a message.</summary>
    /// <param name="length">How many bytes the message has.</param>
    /// <param name="expressions">How many expressions the template has.</param>
    public void Reset(int length, int expressions)
    {
        (_length, _expressions) = (length, expressions);
        (_allowedSteps, _allowedBytes) = (_leastSteps, _leastBytes);
        (_steps, _bytes) = (0, 0);
    }

    /// <summary>Allows another expression the bytes anew, since the values of the one before are gone.</summary>
    public void BeginExpression() => _bytes = 0;

    /// <exception cref="ExpressionException">No step is left.</exception>
    public void Spend(int count = 1)
    {
        _steps += count;
        if (_steps > _allowedSteps)
        {
            _allowedSteps = _limits.StepsFor(_length, _expressions);
            Check("steps", _steps, _allowedSteps, "MaxEvaluationSteps or NormalizationOptions.MaxStepsPerByte");
        }
    }

    /// <summary>Pays for a value that an expression makes.</summary>
    /// <exception cref="ExpressionException">No byte is left.</exception>
    public void Make(long bytes)
    {
        _bytes += bytes;
        if (_bytes > _allowedBytes)
        {
            _allowedBytes = _limits.BytesFor(_length);
            Check("bytes for values", _bytes, _allowedBytes, "MaxValueBytes");
        }
    }

    private static void Check(string what, long used, long allowed, string option)
    {
        if (used > allowed)
        {
            throw new ExpressionException(
                ExpressionErrorKind.BudgetExceeded,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The template takes {used:N0} {what} over this message; it may take {allowed:N0}. Make the "
                        + $"expression more specific, or raise NormalizationOptions.{option}."));
        }
    }
}
