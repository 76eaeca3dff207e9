namespace HealthData.MedTech;

/// <summary>Values of type Date.</summary>
internal static class JmesDates
{
    public static DateTime Get(in JmesScope scope, in JmesValue date)
    {
        if (date.Kind == JmesKind.Date)
        {
            return date.Date;
        }

        scope.Index.TryReadDate(date.Token, out var value);
        return value;
    }
}
