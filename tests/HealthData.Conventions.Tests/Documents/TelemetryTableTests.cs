using System.Diagnostics.Metrics;
using HealthData.Core;
using HealthData.Events;
using HealthData.Imaging;
using HealthData.MedTech.Fhir;

namespace HealthData.Conventions.Tests.Documents;

/// <summary>docs/telemetry.md lists each span and each metric of each package.</summary>
public sealed class TelemetryTableTests
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void Its_spans_are_those_of_the_code() => Assert.Equal(Spans(), Documented("Spans"));

    [Fact]
    public void Its_metrics_are_those_of_the_code() => Assert.Equal(Metrics(), Documented("Metrics"));

    [Fact]
    public void There_are_spans_and_metrics_to_compare()
    {
        Assert.NotEmpty(Spans());
        Assert.NotEmpty(Metrics());
    }

    private static List<string> Documented(string section) =>
    [
        .. Regex.Matches(
            Regex.Match(
                Repository.Read("docs/telemetry.md"), $@"^## {section}\n(.*?)(?=^## |\z)",
                RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value,
            @"^\| `([^`]+)` \| `([^`]+)` \|",
            RegexOptions.Multiline)
            .Select(row => $"{row.Groups[1].Value} {row.Groups[2].Value}")
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> Spans() =>
    [
        .. Values<RequestOperation>()
            .Select(found => $"{found.Package} {found.Value.Name}")
            .Concat(Values<EventOperation>().Select(found => $"{found.Package} {found.Value.Name}"))
            .Concat(Values<MedTechOperation>().Select(found => $"{found.Package} {found.Value.Name}"))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    // The instruments tell their meters when somebody listens.
    private static List<string> Metrics()
    {
        _ = Values<ClientTelemetry>().Count() + Values<EventCounter>().Count()
            + Values<MedTechOperation>().Count() + Values<PartitionMetrics>().Count()
            + Values<StudyMetrics>().Count();
        SortedSet<string> names = new(StringComparer.Ordinal);
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (PackageAssemblies.Names.Contains(instrument.Meter.Name))
            {
                names.Add($"{instrument.Meter.Name} {instrument.Name}");
            }
        };
        listener.Start();
        return [.. names];
    }

    private static IEnumerable<(string Package, T Value)> Values<T>() =>
    [
        .. PackageAssemblies.All
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(Statics))
            .Where(field => field.FieldType == typeof(T))
            .Select(field => (field.DeclaringType!.Assembly.GetName().Name!, (T)field.GetValue(null)!)),
    ];
}
