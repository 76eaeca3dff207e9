using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace HealthData.MedTech.Tests.Safety;

/// <summary>
/// Looks at an object of the package, and at all that its properties lead to, for a mark in place of data.
/// </summary>
internal sealed class LeakWatch
{
    public const string Canary = "PHI-7f3a";

    private static readonly string[] Texts = ["Message", "Advice", "Causes"];

    private readonly HashSet<object> _looked = new(ReferenceEqualityComparer.Instance);

    public HashSet<Type> Seen { get; } = [];

    public void Look(object? value)
    {
        if (value is null || (!value.GetType().IsValueType && !_looked.Add(value)))
        {
            return;
        }

        if (value is not string && value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Look(item);
            }
        }

        var type = value.GetType();
        if (type.Assembly != typeof(NormalizationResult).Assembly || type.IsEnum)
        {
            return;
        }

        Seen.Add(type);
        Assert.DoesNotContain(Canary, value.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, Displayed(value), StringComparison.Ordinal);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0)
            {
                continue;
            }

            var content = property.GetValue(value);
            if (Texts.Contains(property.Name))
            {
                var texts = content as IEnumerable<string> ?? [(string)content!];
                Assert.All(texts, text => Assert.DoesNotContain(Canary, text, StringComparison.Ordinal));
            }

            Look(content);
        }
    }

    // The text that a debugger shows, its expressions evaluated.
    private static string Displayed(object value) => Regex.Replace(
        value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>()?.Value ?? string.Empty,
        @"\{(\w+)(\(\))?(,nq)?\}",
        match => match.Groups[2].Success
            ? value.ToString()!
            : $"{value.GetType().GetProperty(match.Groups[1].Value)?.GetValue(value)}");
}
