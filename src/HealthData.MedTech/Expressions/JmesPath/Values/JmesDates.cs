using HealthData.MedTech.Values;

namespace HealthData.MedTech.Expressions.JmesPath;

/// <summary>Values of type Date.</summary>
internal static class JmesDates
{
    public static DateTime Get(in JmesScope scope, in JmesValue date)
    {
        if (date.Kind == JmesKind.Date)
        {
            return date.Date;
        }

        DateText.TryRead(scope.Index, date.Token, out var value);
        return value;
    }
}
