using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace HealthData.Conventions.Tests.Listing;

/// <summary>Writes all that the users of an assembly can see, in an order that does not change.</summary>
internal static class ApiListing
{
    private const int LongEnum = 200;

    public static string Of(Assembly assembly) => Of(assembly.GetName().Name!, assembly.GetExportedTypes());

    public static string Of(string package, IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# What the users of {package} can see. After a change that is meant:\n");
        text.Append("# ACCEPT_API=1 dotnet test tests/HealthData.Conventions.Tests\n");
        foreach (var space in types.GroupBy(type => type.Namespace).OrderBy(space => space.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\nnamespace {space.Key}\n");
            foreach (var type in space.OrderBy(type => type.FullName, StringComparer.Ordinal))
            {
                Append(text, type);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Type type)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n{TypeLine.Of(type)}\n");
        foreach (var line in type.IsEnum ? EnumLines(type) : MembersOf(type))
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }

    private static IEnumerable<string> MembersOf(Type type) =>
        typeof(Delegate).IsAssignableFrom(type) ? [] : new MemberLines(new TypeNames()).Of(type);

    private static string[] EnumLines(Type type)
    {
        var lines = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => $"{Attributes.Of(field)}{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}")
            .ToArray();
        if (lines.Length <= LongEnum)
        {
            return lines;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        return [$"{lines.Length} members, SHA-256 of their names and values: {Convert.ToHexStringLower(hash)}"];
    }
}
