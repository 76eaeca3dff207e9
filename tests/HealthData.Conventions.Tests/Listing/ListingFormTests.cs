namespace HealthData.Conventions.Tests.Listing;

public sealed class ListingFormTests
{
    [Fact]
    public void Listing_shows_every_visible_member_with_its_nullability() => Assert.Equal(
        """
        # What the users of Sample can see. After a change that is meant:
        # ACCEPT_API=1 dotnet test tests/HealthData.Conventions.Tests

        namespace HealthData.Conventions.Tests.Listing

        public abstract class ListingSample<T> : IDisposable
            public const int Limit = 7
            protected ListingSample(string name, string? note = null)
            public int? this[int index] { get; }
            public string Name { get; }
            public IReadOnlyList<string?> Notes { get; init; }
            public T? Value { get; protected set; }
            public event EventHandler? Changed
            public void Dispose()
            public abstract Task<T?> ReadAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken = default)
            public override string ToString()
            [EditorBrowsable(Never)] public virtual bool TryRead(string[] texts, out string? text, params int[] numbers)
            public static string op_Implicit(ListingSample<T> sample)

        """,
        ApiListing.Of("Sample", [typeof(ListingSample<>)]));
}
