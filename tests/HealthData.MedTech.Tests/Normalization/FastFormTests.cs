using System.Text;

namespace HealthData.MedTech.Tests.Normalization;

public sealed class FastFormTests
{
    private const int Mappings = 1_000;
    private const int MessagesAMapping = 12;

    [Theory]
    [InlineData(ProblemScope.Message)]
    [InlineData(ProblemScope.Match)]
    public void Fast_forms_give_what_the_general_ones_give(ProblemScope scope)
    {
        var options = new NormalizationOptions { ProblemScope = scope };
        var (measurements, errors) = (0, 0);
        for (var seed = 0; seed < Mappings; seed++)
        {
            var generator = new MappingGenerator(seed);
            var templates = generator.Templates();
            var mapping = Run.Mapping(templates);
            var fast = new MeasurementNormalizer(mapping, options);
            var general = new MeasurementNormalizer(mapping, options, usesFastForms: false);
            for (var i = 0; i < MessagesAMapping; i++)
            {
                var text = generator.Message();
                var message = Encoding.UTF8.GetBytes(text) is var bytes && i % 2 == 0
                    ? DeviceMessage.FromEnvelope(bytes)
                    : DeviceMessage.FromEvent(
                        bytes,
                        [new("id", "p"), new("t", "2020-01-01")],
                        [new("hr", 3), new("id", "s"), new("t", "2020-01-02")]);
                var (one, other) = (fast.Normalize(message), general.Normalize(message));

                Assert.True(
                    Run.Show(one) == Run.Show(other) && Texts(one) == Texts(other),
                    $"Seed {seed}, message {i}: {text}\n{string.Join('\n', templates)}\n"
                        + $"fast:\n{Run.Show(one)}\n{Texts(one)}\ngeneral:\n{Run.Show(other)}\n{Texts(other)}");
                measurements += one.Measurements.Count;
                errors += one.Problems.Count;
            }
        }

        Assert.True(measurements > 500 && errors > 1_000, $"{measurements} measurements, {errors} errors");
    }

    private static string Texts(in NormalizationResult result) =>
        string.Join('\n', result.Problems.Select(error => error.Message + string.Concat(error.Causes)));
}
