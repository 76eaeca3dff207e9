using Microsoft.Extensions.Primitives;

namespace HealthData.Testing;

/// <summary>Reads Accept headers.</summary>
internal static class AcceptHeader
{
    public static List<ContentTypeItem> Parse(StringValues headers)
    {
        var items = new List<ContentTypeItem>();
        foreach (var header in headers)
        {
            foreach (var text in ContentTypeItem.Split(header ?? string.Empty, ','))
            {
                if (ContentTypeItem.TryParse(text, out var item))
                {
                    items.Add(item);
                }
            }
        }

        return items;
    }
}
