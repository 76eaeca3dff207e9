using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HealthData.Dicom.Tests.Attributes;

public sealed class AttributeSetPropertyTests
{
    private const int Cases = 3_000;

    [Fact]
    public void Json_of_the_model_comes_back_byte_for_byte()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var json = new ModelJsonGenerator(seed).Set();
            var set = AttributeSet.Parse(json);
            Assert.True(json == Encoding.UTF8.GetString(set.ToUtf8Json()), $"seed {seed}");
        }
    }

    [Fact]
    public void Changed_set_keeps_the_text_of_what_was_not_changed()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var json = new ModelJsonGenerator(seed).Set();
            var set = AttributeSet.Parse(json).Set(Keyword.PatientComments, "new");
            set.Remove(Keyword.PatientName);
            using var before = JsonDocument.Parse(json);
            using var after = JsonDocument.Parse(set.ToUtf8Json());
            var expected = before.RootElement.EnumerateObject().ToDictionary(
                member => IsTag(member.Name) ? member.Name.ToUpperInvariant() : member.Name,
                member => member.Value.GetRawText());
            expected["00104000"] = """{"vr":"LT","Value":["new"]}""";
            expected.Remove("00100010");
            var actual = after.RootElement.EnumerateObject().ToList();
            var tags = actual.Where(member => IsTag(member.Name)).Select(member => member.Name).ToList();
            Assert.True(tags.SequenceEqual(tags.Order(StringComparer.Ordinal)), $"seed {seed}");
            Assert.Equal(expected.Count, actual.Count);
            Assert.All(
                actual, member => Assert.True(expected[member.Name] == member.Value.GetRawText(), $"seed {seed}"));
        }
    }

    [Fact]
    public void Texts_agree_with_a_general_reader()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var json = new ModelJsonGenerator(seed).Set();
            var set = AttributeSet.Parse(json);
            using var document = JsonDocument.Parse(json);
            foreach (var member in document.RootElement.EnumerateObject().Where(member => IsTag(member.Name)))
            {
                if (!member.Value.TryGetProperty("Value", out var values))
                {
                    continue;
                }

                var tag = AttributeTag.Parse(member.Name);
                var texts = set.GetStrings(tag);
                var expected = values.EnumerateArray().Select(TextOf).ToList();
                if (values.EnumerateArray().All(value => value.ValueKind != JsonValueKind.Object))
                {
                    Assert.True(expected.SequenceEqual(texts), $"seed {seed}, {tag}");
                    Assert.True(expected.FirstOrDefault() == set.GetString(tag), $"seed {seed}, {tag}");
                }
            }
        }
    }

    [Fact]
    public void Built_sets_survive_writing_and_reading()
    {
        for (var seed = 0; seed < Cases / 3; seed++)
        {
            var built = Build(new Random(seed), 0);
            var json = built.ToUtf8Json();
            var read = AttributeSet.Parse(json);
            Assert.True(json.AsSpan().SequenceEqual(read.ToUtf8Json()), $"seed {seed}");
            AssertSame(built, read, seed);
            AssertSame(built, built.Clone(), seed);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void Culture_changes_nothing(string name)
    {
        var invariant = Describe();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal(invariant, Describe());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        static string Describe()
        {
            var set = Build(new Random(7), 0)
                .Set(Keyword.AcquisitionDateTime, new DateTimeOffset(
                    2024, 2, 29, 1, 2, 3, 456, TimeSpan.FromHours(-3.5)))
                .Set(Keyword.PixelSpacing, -1.5, 1e-9)
                .Set(Keyword.WindowCenter, 1.50m)
                .Set(Keyword.Rows, 512);
            var json = Encoding.UTF8.GetString(set.ToUtf8Json());
            set = AttributeSet.Parse(json);
            return FormattableString.Invariant(
                $"{json}|{set.GetDoubles(Keyword.PixelSpacing)[1]}|{set.GetDecimal(Keyword.WindowCenter)}")
                + FormattableString.Invariant(
                    $"|{set.GetDateTime(Keyword.AcquisitionDateTime)}|{AttributeTag.Parse("7fe00010")}");
        }
    }

    private static AttributeSet Build(Random random, int depth)
    {
        var set = new AttributeSet()
            .Set(Keyword.PatientName, new PersonName("A^B", random.Next(2) == 0 ? "山田^太郎" : null, "\"\\\u0001"))
            .Set(Keyword.StudyDate, DateOnly.FromDayNumber(random.Next(700_000)))
            .Set(Keyword.StudyTime, new TimeOnly(random.NextInt64(86_400_000_000) * 10))
            .Set(Keyword.PixelSpacing, random.NextDouble(), -random.NextDouble() * 1e20)
            .Set(Keyword.ImageType, "ORIGINAL", null, "ä\U0001F600")
            .Set(Keyword.NumberOfStudyRelatedSeries, random.Next())
            .Set(Keyword.SmallestImagePixelValue, -random.Next(100) - 1)
            .SetBytes(Keyword.PixelData, new byte[random.Next(50)]);
        set.Set(set.ReservePrivateTag(0x0009, "ACME", 0x01), ValueRepresentation.DS, "1.50", "0x");
        if (random.Next(2) == 0)
        {
            set.SetBulkDataUri(Keyword.ICCProfile, new Uri("bulk/1", UriKind.Relative));
        }

        if (depth < 3)
        {
            set.SetSequence(Keyword.ReferencedSOPSequence, [.. Enumerable.Range(
                0, random.Next(3)).Select(_ => Build(random, depth + 1))]);
        }

        return set;
    }

    private static void AssertSame(AttributeSet left, AttributeSet right, int seed)
    {
        Assert.True(left.Select(entry => entry.Tag).SequenceEqual(right.Select(entry => entry.Tag)), $"seed {seed}");
        foreach (var entry in left)
        {
            Assert.True(right.TryGetEntry(entry.Tag, out var other));
            Assert.Equal(entry.ValueRepresentation, other.ValueRepresentation);
            Assert.Equal(left.GetPersonName(entry.Tag), right.GetPersonName(entry.Tag));
            Assert.Equal(left.GetBytes(entry.Tag)?.ToArray(), right.GetBytes(entry.Tag)?.ToArray());
            Assert.Equal(left.GetBulkDataUri(entry.Tag), right.GetBulkDataUri(entry.Tag));
            if (entry.ValueRepresentation != ValueRepresentation.SQ)
            {
                Assert.Equal(left.GetStrings(entry.Tag), right.GetStrings(entry.Tag));
                continue;
            }

            var (items, others) = (left.GetSequence(entry.Tag), right.GetSequence(entry.Tag));
            Assert.Equal(items.Count, others.Count);
            for (var index = 0; index < items.Count; index++)
            {
                AssertSame(items[index], others[index], seed);
            }
        }
    }

    private static bool IsTag(string name) => AttributeTag.TryParse(name, out _);

    private static string? TextOf(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.TrimEnd(' ', '\0'),
            JsonValueKind.Null => "",
            _ => value.GetRawText(),
        };
        return text.Length == 0 ? null : text;
    }
}
